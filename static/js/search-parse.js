// What a reader typed, taken apart: plain words, "phrases", -unwanted words, fields such as author:hu or year:2023..2025.
// @ts-check

/** @typedef {{ from: number, to: number }} Years */
/** @typedef {{ field: string, value: string, wanted: boolean }} Clause */
/**
 * @typedef {object} Query
 * @property {string} text  what was typed, in one line
 * @property {string} words  the words to rank by, those of phrases included
 * @property {string[]} phrases
 * @property {string[]} unwanted  words and phrases
 * @property {Clause[]} fields  those that are not years
 * @property {{ years: Years, wanted: boolean }[]} years
 * @property {string} arxiv  an arXiv id, empty if none was typed
 */

const PIECE = /(?<=^|\s)(-?)(?:(author|topic|year|venue):)?(?:"([^"]*)"|(\S+))/gi;
const ARXIV = /(?:^|[\s/:])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?=\s|$)/i;
/** A field that nothing follows yet. */
const BEGUN = /^(?:author|topic|year|venue):$/i;
/** So many characters are read. */
const MOST = 1000;
const YEARS = /^(\d{4})?(\.\.)?(\d{4})?$/;

/** @param {string} text @returns {Query} */
export function parsed(text) {
  const line = text.slice(0, MOST).replace(/[“”„«»]/g, '"').replace(/\s+/g, " ").trim();
  /** @type {Query} */
  const query = { text: line, words: "", phrases: [], unwanted: [], fields: [], years: [], arxiv: ARXIV.exec(line)?.[1].toLowerCase() ?? "" };
  /** @type {string[]} */
  const words = [];
  for (const [whole, minus, field, phrase, word] of line.matchAll(PIECE)) {
    const value = (phrase ?? word.replaceAll('"', "")).trim();
    const wanted = !minus;
    const years = field?.toLowerCase() === "year" ? range(value) : undefined;
    if (!value || (!field && BEGUN.test(value))) continue;
    if (years) query.years.push({ years, wanted });
    else if (field && field.toLowerCase() !== "year") query.fields.push({ field: field.toLowerCase(), value, wanted });
    else if (!wanted) query.unwanted.push(value);
    else if (phrase !== undefined && !field) {
      query.phrases.push(value);
      words.push(value);
    } else words.push(field ? whole : value);
  }
  query.words = words.join(" ");
  return query;
}

/** Years from and to, as in `2024`, `2023..2025` (or the other way round), `2023..`, `..2020`. @param {string} value @returns {Years | undefined} */
function range(value) {
  const [, from, dots, to] = YEARS.exec(value) ?? [];
  if (!from && !to) return undefined;
  const [first, last] = [from ? Number(from) : 0, to ? Number(to) : dots ? 9999 : Number(from)];
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** Whether the query says what is wanted, or only what is not. @param {Query} query */
export const ranks = (query) => query.words !== "" || query.arxiv !== "";
