// A number and what it counts, as in "2-bit": one word of its own, which is said where both stand together.
import { glued } from "./name-tables.js";
import { papersNamed } from "./names.js";
import { ONCE } from "./postings.js";

/** @typedef {import("./index.js").Index} Index */

/** So many numbers may stand before what they count, as in "2-, 3- and 4-bit". */
const MOST = 6;

/** Whether a word is a number. @param {string} word */
export const isNumber = (word) => /^\d[\d.]*$/.test(word);

/**
 * Where the number stands that belongs to what is counted at some place; -1 if it is another.
 * @param {string[]} words @param {number} at where the unit stands @param {string} number
 */
export function numberBefore(words, at, number) {
  for (let n = at - 1; n >= 0 && n >= at - MOST && isNumber(words[n]); n--) if (words[n] === number) return n;
  return -1;
}

/**
 * The number of the word that some paper's number and unit make together; undefined where no paper says them so.
 * @param {Index} index @param {string} number @param {string} unit its stem
 * @returns {number | undefined}
 */
export function together(index, number, unit) {
  const term = `${number} ${unit}`;
  const word = index.numbers.get(unit);
  if (index.together) return index.together(number, unit);
  if (index.numbers.has(term) || word === undefined) return index.numbers.get(term);
  const { words, starts, fields } = index.papers;
  /** @type {number[]} */
  const places = [];
  for (const paper of index.postings(word).docs) {
    for (let field = 0; field < fields; field++) {
      const [start, end] = [starts[paper * fields + field], starts[paper * fields + field + 1]];
      const said = words.slice(start, end).map((one) => index.terms[one] ?? "");
      said.forEach((one, at) => {
        if (one === unit && numberBefore(said, at, number) >= 0) places.push(paper * ONCE + field);
      });
    }
  }
  return places.length ? index.coined(term, `${number} ${index.shown[word]}`, places) : undefined;
}

/**
 * Numbers with what they count, as words, by where they stand; the 2 of a name (Llama 2) counts nothing.
 * @param {Index} index @param {string[]} words
 */
export function counted(index, words) {
  /** @type {Map<number, number>} */
  const found = new Map();
  words.forEach((word, at) => {
    const unit = words[at + 1] ?? "";
    if (!isNumber(word) || !/^\p{L}{2}/u.test(unit) || !index.read.says(unit)) return;
    if (at && papersNamed(index, glued([words[at - 1], word])).size) return;
    const one = together(index, word, index.read.stem(unit));
    if (one !== undefined) found.set(at, one);
  });
  return found;
}
