// The paper that a text means where its title is not among those that are loaded, or where several titles hold it.
import { foldedWords } from "../shared/fold.js";
import { records, textOf, titles } from "../shared/records.js";
import { root } from "../shared/root.js";

/** @typedef {[key: string, title: string][]} Papers */
/** @typedef {import("../search/items.js").Answer} Answer */
/** @typedef {import("../shared/paper.js").Paper} Paper */

/** So many papers are offered where none is what a text says. */
const FEW = 3;

/**
 * The paper of a large survey with this title; or else the one that the survey's own search has first for a text, if it
 * goes by these words; or else what may be meant.
 * @param {string} text @param {Papers} named those that may be meant
 * @param {boolean} searches whether the survey has a search
 * @returns {Promise<{ found: Papers, near: Papers }>}
 */
export async function lookedUp(text, named, searches) {
  const letters = foldedWords(text).join("");
  const { papers, byTitle } = await titles([letters]);
  const key = byTitle?.get(letters);
  if (key) return { found: [[key, papers.get(key) ?? key]], near: [] };
  if (!searches) return { found: named, near: [] };
  const first = await Promise.all(((await answer(text))?.parts ?? []).map((part) => part.items(0, FEW)));
  const near = await records([...new Set(first.flat().map((item) => item.key))].slice(0, FEW));
  const listed = near.map(({ key: one, title }) => /** @type {[string, string]} */ ([one, title]));
  return near.length && goesBy(near[0], text) ? { found: [listed[0]], near: [] } : { found: [], near: listed };
}

/**
 * Whether all words of a text are among those of a paper's title and names, its authors and its year, or are its
 * identifier.
 * @param {Paper} paper @param {string} text
 */
function goesBy({ key, title, methods, authors, year, csl }, text) {
  const small = text.toLowerCase();
  if ([csl.DOI, csl.archive_location].some((id) => id && small.includes(id.toLowerCase()))) return true;
  const own = foldedWords([key, title, ...methods, ...authors, year ?? ""].join(" "));
  return foldedWords(text).every((word) => own.some((one) => one.startsWith(word)));
}

/** @param {string} query @returns {Promise<Answer | undefined>} what the search answers */
async function answer(query) {
  const state = { query, chosen: {}, sort: "" };
  const head = JSON.parse(await textOf("data/search.json"));
  if (head.cut) {
    const { cutAnswers } = await import("../search/cut/answers.js");
    return (await cutAnswers(head, new URL("data/search/", root))(state, [])).answer;
  }
  const [{ unpacked }, { answered }, { identified }] = await Promise.all([
    import("../search/index.js"),
    import("../search/answer.js"),
    import("../search/identified.js"),
  ]);
  const index = unpacked(head, JSON.parse(await textOf("data/search-titles.json")));
  return answered(index, state, [], await identified(query).catch(() => undefined)).whole();
}
