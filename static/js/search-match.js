// From words as people type them to words of the index: names written apart or together, other names, slips, beginnings.
// @ts-check
import { LONGEST, namesIn, otherNames } from "./search-names.js";
import { nearest } from "./search-slips.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-names.js").Match} Match */

const PREFIX = 0.6;
/** Most words that one beginning stands for. */
const BEGUN = 12;

/**
 * @param {Index} index @param {string[]} words as the reader of the index gives them; the last may be unfinished
 * @returns {Match}
 */
export function matched(index, words) {
  const { read, numbers } = index;
  /** @type {Match} */
  const match = { weights: new Map(), names: new Map(), begun: [], corrected: [], unknown: [] };
  const add = (/** @type {number} */ word, /** @type {number} */ weight) => match.weights.set(word, Math.max(weight, match.weights.get(word) ?? 0));
  // A single letter, as of <b> or of a name's initial, says something only where nothing longer does.
  const long = words.some((word) => word.length > 1 && read.says(word));
  const telling = words.map((word) => read.says(word) && !(long && /^[a-z]$/.test(word)));
  const parts = namesIn(index, words, telling, match);
  words.forEach((word, at) => {
    if (!telling[at]) return;
    const number = numbers.get(read.stem(word));
    if (number !== undefined) return add(number, 1);
    if (parts.has(at)) return;
    const cut = apart(index, word);
    if (cut) return cut.forEach((piece) => add(piece, 1));
    const begun = at === words.length - 1 && word.length > 2 ? beginning(index, word) : [];
    match.begun.push(...begun);
    if (begun.length) return begun.forEach((one) => add(one, PREFIX));
    const meant = nearest(index, word);
    if (meant.length) {
      match.corrected.push([word, index.shown[meant[0]]]);
      meant.forEach((one) => add(one, 1));
    } else match.unknown.push(word);
  });
  otherNames(index, words, add);
  return match;
}

/** Two words of the index that make up one that is not in it, if some text has them side by side. @param {Index} index @param {string} word */
function apart(index, word) {
  for (let cut = Math.min(word.length, LONGEST) - 1; cut > 0; cut--) {
    const pair = [word.slice(0, cut), word.slice(cut)].map((part) => index.numbers.get(index.read.stem(part)));
    if (pair[0] === undefined || pair[1] === undefined) continue;
    if (beside(index, /** @type {number[]} */ (pair)).size) return /** @type {number[]} */ (pair);
  }
  return undefined;
}

/** Papers that say these words one after the other. @param {Index} index @param {number[]} phrase @param {number[]} [fields] those to look into @returns {Set<number>} */
export function beside(index, phrase, fields) {
  /** @type {Set<number>} */
  const found = new Set();
  if (!phrase.length) return found;
  const { words, starts, fields: all } = index.papers;
  const rarest = phrase.reduce((a, b) => (index.postings(b).docs.length < index.postings(a).docs.length ? b : a));
  for (const paper of index.postings(rarest).docs) {
    for (let field = 0; field < all && !found.has(paper); field++) {
      if (fields && !fields.includes(field)) continue;
      const end = starts[paper * all + field + 1] - phrase.length;
      for (let at = starts[paper * all + field]; at <= end; at++) {
        if (phrase.every((word, n) => words[at + n] === word)) {
          found.add(paper);
          break;
        }
      }
    }
  }
  return found;
}

/** @param {Index} index @param {string} word */
function beginning(index, word) {
  const found = index.shown.flatMap((shown, n) => (shown.startsWith(word) || index.terms[n].startsWith(word) ? [n] : []));
  return found.sort((a, b) => index.postings(b).docs.length - index.postings(a).docs.length || a - b).slice(0, BEGUN);
}
