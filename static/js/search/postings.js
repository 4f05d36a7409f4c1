// Who says which word how often, and how long texts are: what words are weighed by.
import { BREAK } from "./encoded-text.js";

/** @typedef {import("./encoded-text.js").EncodedText} EncodedText */
/**
 * @typedef {object} Postings
 * @property {number[]} docs papers that say a word
 * @property {number[]} starts for each of them, from where on its counts stand
 * @property {number[]} counts
 * @property {number[]} [worths] what the word is worth in each paper, where the build has worked it out
 */

/** A count and its field are one number: count times this, plus field. */
export const ONCE = 16;

/** How many words each field of each paper has, and in the mean. @param {EncodedText} tape @param {number} count */
export function measured({ words, starts, fields }, count) {
  const lengths = new Float32Array(count * fields);
  const means = new Float64Array(fields);
  for (let n = 0; n < lengths.length; n++) {
    for (let at = starts[n]; at < starts[n + 1]; at++) if (words[at] !== BREAK) lengths[n]++;
    means[n % fields] += lengths[n] / count;
  }
  return { lengths, means };
}

/**
 * Who says which word: one list of all places (paper and field), word by word.
 * @param {EncodedText} tape @param {number} count @param {number} size
 */
export function posted({ words, starts, fields }, count, size) {
  const ends = new Int32Array(size + 1);
  for (let at = 0; at < words.length; at++) if (words[at] !== BREAK) ends[words[at] + 1]++;
  for (let word = 0; word < size; word++) ends[word + 1] += ends[word];
  const firsts = ends.slice();
  const places = new Int32Array(ends[size]);
  for (let n = 0; n < count * fields; n++) {
    const place = Math.floor(n / fields) * ONCE + (n % fields);
    for (let at = starts[n]; at < starts[n + 1]; at++) if (words[at] !== BREAK) places[firsts[words[at]]++] = place;
  }
  return { ends, places };
}

/** @param {Int32Array} places @returns {Postings} */
export function grouped(places) {
  /** @type {Postings} */
  const { docs, starts, counts } = { docs: [], starts: [], counts: [] };
  let before = -1;
  for (const place of places) {
    if (place === before) {
      counts[counts.length - 1] += ONCE;
      continue;
    }
    const paper = Math.floor(place / ONCE);
    if (before < 0 || paper !== docs[docs.length - 1]) {
      docs.push(paper);
      starts.push(counts.length);
    }
    counts.push(ONCE + (place % ONCE));
    before = place;
  }
  return { docs, starts, counts };
}
