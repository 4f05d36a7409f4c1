// Papers whose titles fit what one types (surveypress/pages/search_titles.py).
import { foldedWords } from "../shared/fold.js";
import { textOf } from "../shared/records.js";
import { root } from "../shared/root.js";
import { gettext } from "../shared/texts.js";
import { fit } from "./fit.js";

/** @typedef {import("./names.js").Name} Name */

/** Papers that are suggested at once. */
const MOST = 3;

/** @type {Promise<Name[]> | undefined} */
let all;

/** @returns {Promise<Name[]>} */
async function fetched() {
  /** @type {import("../search/early.js").Titles} */
  const { keys, titles, when } = JSON.parse(await textOf("data/search-titles.json"));
  return keys.map((key, n) => ({
    kind: gettext("Paper"),
    name: titles[n],
    full: when[n],
    count: 0,
    used: false,
    href: new URL(`papers/${key}/`, root).href,
    words: foldedWords(titles[n]),
    fullWords: [],
  }));
}

/** @param {string[]} typed words, the last may be unfinished @returns {Promise<Name[]>} those that fit best */
export async function titled(typed) {
  all ??= fetched().catch((error) => {
    all = undefined;
    throw error;
  });
  const fits = (await all).map((name) => ({ name, fit: fit(name.words, typed) })).filter((one) => one.fit);
  // A title that begins so comes before one that merely has the words, wherever its words end.
  return fits
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ name }) => name);
}
