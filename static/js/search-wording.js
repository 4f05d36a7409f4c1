// Other words for a query: what was read in place of a slip, and what may have been meant.
// @ts-check
import { nearest } from "./search-slips.js";

/** @typedef {import("./search-index.js").Index} Index */

/** @param {string} text @param {[string, string][]} words pairs of a word, in small letters, and what takes its place */
export function replaced(text, words) {
  const exchange = new Map(words);
  return exchange.size ? text.replace(/[^\s"]+/g, (word) => exchange.get(word.toLowerCase()) ?? word) : text;
}

/** The query with the nearest known words, empty if it has no others. @param {Index} index @param {string} text @param {import("./search-match.js").Match} match */
export function suggested(index, text, match) {
  const near = match.unknown.flatMap((word) => {
    const [one] = nearest(index, word, 1);
    return one === undefined ? [] : [/** @type {[string, string]} */ ([word, index.shown[one]])];
  });
  const meant = replaced(text, [...match.corrected, ...near]).replaceAll('"', "");
  return meant.toLowerCase() === text.replaceAll('"', "").toLowerCase() ? "" : meant;
}
