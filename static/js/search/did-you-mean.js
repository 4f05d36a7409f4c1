// Other words for a query: what was read in place of a slip, and what may have been meant.
import { nearest } from "./spelling.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * @param {string} text @param {[string, string][]} words pairs of a word, in small letters, and what takes its place
 */
export function replaced(text, words) {
  const exchange = new Map(words);
  return exchange.size ? text.replace(/[^\s"]+/g, (word) => exchange.get(word.toLowerCase()) ?? word) : text;
}

/**
 * Words of a query that no paper has, as they were typed.
 * @param {string} text @param {string[]} unknown words as the index reads them
 */
export function missingWords(text, unknown) {
  const typed = text.match(/[^\s"()]+/g) ?? [];
  return [...new Set(unknown.map((word) => typed.find((one) => one.toLowerCase() === word) ?? word))];
}

/** Whether a word is written as names are: PiSSA, GPT4. @param {string} word */
const isName = (word) => /^\p{L}/u.test(word) && /[\p{Lu}\d]/u.test(word.slice(1));

/**
 * The query with the nearest known words, empty if it has no others. A name that no paper has is a name all the same,
 * and no slip.
 * @param {Index} index @param {string} text @param {import("./match.js").Match} match
 */
export function suggested(index, text, match) {
  const names = new Set(
    missingWords(text, match.unknown)
      .filter(isName)
      .map((name) => name.toLowerCase()),
  );
  const near = match.unknown.flatMap((word) => {
    if (names.has(word)) return [];
    const [one] = nearest(index, word, 1);
    return one === undefined ? [] : [/** @type {[string, string]} */ ([word, index.shown[one]])];
  });
  const meant = replaced(text, [...match.corrected, ...near]).replaceAll('"', "");
  return meant.toLowerCase() === text.replaceAll('"', "").toLowerCase() ? "" : meant;
}
