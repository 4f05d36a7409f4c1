// A query as a reader types it: plain words rank; "phrases", -unwanted words, fields such as author:hu or
// year:2023..2025, and what OR, AND and brackets join are conditions.
import { lineOf, tokens } from "./tokens.js";
import { sequence } from "./grouping.js";
import { USED_FIELDS } from "./used.js";

/** @typedef {import("./grouping.js").Node} Node */
/** @typedef {{ from: number, to: number }} Years */
/** @typedef {{ field: string, value: string, wanted: boolean }} Clause */
/**
 * @typedef {object} Query
 * @property {string} text  what was typed, in one line
 * @property {string} words  the words to rank by, those of phrases and groups included
 * @property {string} plain  those of them that are no part of a group
 * @property {string[]} phrases
 * @property {string[]} unwanted  words and phrases
 * @property {Clause[]} fields  those that are not years
 * @property {{ years: Years, wanted: boolean }[]} years
 * @property {Node[]} groups  what OR, AND and brackets join
 * @property {string[]} unknown  names of fields that there are not
 * @property {string} arxiv  an arXiv id, empty if none was typed
 */

/** Fields of every survey; its facets are fields, too. */
export const FIELD_NAMES = ["author", "topic", "year", "venue", "title", "abstract", "has", ...USED_FIELDS];
const ARXIV = /(?:^|[\s/:])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?=\s|$)/i;
const YEARS = /^(-?\d{1,4})?(\.\.|(?<=\d)[-–](?=\d|$))?(-?\d{1,4})?$/;
/** Years earlier and later than all, for a span that is open at one end. */
const [FIRST, LAST] = [-9999, 9999];
/** What stands before a colon and is no field: kinds of identifiers and of addresses. */
const OTHERS = new Set(["http", "https", "arxiv", "doi", "isbn", "issn", "pmid", "hdl", "urn"]);

/**
 * @param {string} text @param {string[]} [names] of the survey's facets and other fields
 * @returns {Query}
 */
export function parsed(text, names = []) {
  const line = lineOf(text);
  const known = new Set([...FIELD_NAMES, ...names]);
  /** @type {Query} */
  const query = {
    text: line,
    words: "",
    plain: "",
    phrases: [],
    unwanted: [],
    fields: [],
    years: [],
    groups: [],
    unknown: [],
    arxiv: ARXIV.exec(line)?.[1].toLowerCase() ?? "",
  };
  const isField = (/** @type {string} */ name, /** @type {string} */ value) =>
    known.has(name) && value !== "" && (name !== "year" || value === "(" || range(value) !== undefined);
  const every = tokens(line, isField).filter((token) => !strange(token, query, known));
  /** @type {string[][]} */
  const [words, plain] = [[], []];
  for (const node of sequence(every)) sort(node, query, words, plain);
  query.words = words.join(" ");
  query.plain = plain.join(" ");
  return query;
}

/**
 * Whether a token names a field that there is not, which is noted; or one that nothing follows yet.
 * @param {import("./tokens.js").Token} token @param {Query} query @param {Set<string>} known
 */
function strange({ kind, field, value }, query, known) {
  const colon = value.indexOf(":");
  if (field || kind === "phrase" || colon < 1) return false;
  const name = value.slice(0, colon);
  if (colon === value.length - 1) return known.has(name.toLowerCase());
  if (!/^\p{Ll}[\p{Ll}_-]*$/u.test(name) || known.has(name) || OTHERS.has(name)) return false;
  query.unknown.push(name);
  return true;
}

/**
 * Puts a part of the query where it belongs.
 * @param {Node} node @param {Query} query @param {string[]} words @param {string[]} plain
 */
function sort(node, query, words, plain) {
  const { kind, wanted, field = "", value = "" } = node;
  const open = kind === "word" && !field && /^[^\s*]{2,}\*$/.test(value);
  if (kind === "every" || kind === "either" || node.strict || open) {
    query.groups.push(node);
    words.push(...saidIn(node));
    return;
  }
  if (field === "year") query.years.push({ years: /** @type {Years} */ (range(value)), wanted });
  else if (field) query.fields.push({ field, value, wanted });
  else if (!wanted) query.unwanted.push(value);
  else {
    if (kind === "phrase") query.phrases.push(value);
    words.push(value);
    plain.push(value);
  }
}

/** The words that a group wants. @param {Node} node @returns {string[]} */
function saidIn({ kind, wanted, field, value = "", nodes = [] }) {
  if (!wanted || (field && !["title", "abstract"].includes(field))) return [];
  return kind === "word" || kind === "phrase" ? [value.replace(/\*$/, "")] : nodes.flatMap(saidIn);
}

/**
 * Years from and to, as in `2024`, `2023..2025` (or the other way round), `2023..`, `..2020`, `-350..79`.
 * @param {string} value
 * @returns {Years | undefined}
 */
export function range(value) {
  const [, from, dots, to] = YEARS.exec(value) ?? [];
  if (!from && !to) return undefined;
  const [first, last] = [from ? Number(from) : FIRST, to ? Number(to) : dots ? LAST : Number(from)];
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** Whether the query says what is wanted, or only what is not. @param {Query} query */
export const ranks = (query) => query.words !== "" || query.arxiv !== "";
