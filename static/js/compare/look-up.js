// The paper that a text means where its title is not among those that are loaded, or where several titles hold it.
import { foldedWords } from "../shared/fold.js";
import { textOf, titles } from "../shared/records.js";
import { root } from "../shared/root.js";

/** @typedef {[key: string, title: string][]} Papers */
/** @typedef {import("../search/items.js").Answer} Answer */

/**
 * The paper of a large survey with this title; or else the one that the survey's own search has first for a text.
 * @param {string} text @param {Papers} named those that may be meant
 * @param {boolean} searches whether the survey has a search
 * @returns {Promise<Papers>}
 */
export async function lookedUp(text, named, searches) {
  const letters = foldedWords(text).join("");
  const { papers, byTitle } = await titles([letters]);
  const key = byTitle?.get(letters);
  if (key) return [[key, papers.get(key) ?? key]];
  if (!searches) return named;
  for (const part of (await answer(text))?.parts ?? []) {
    const [first] = await part.keys();
    if (first) return [[first, (await titles([first])).papers.get(first) ?? first]];
  }
  return [];
}

/** @param {string} query @returns {Promise<Answer | undefined>} what the search answers */
async function answer(query) {
  const state = { query, chosen: {}, sort: "" };
  const head = JSON.parse(await textOf("data/search.json"));
  if (head.cut) {
    const { cutAnswers } = await import("../search/cut/answers.js");
    return (await cutAnswers(head, new URL("data/search/", root))(state, [])).answer;
  }
  const [{ unpacked }, { answered }] = await Promise.all([import("../search/index.js"), import("../search/answer.js")]);
  return answered(unpacked(head, JSON.parse(await textOf("data/search-titles.json"))), state, []).first;
}
