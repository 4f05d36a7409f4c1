// From words as people type them to words of the index: names written apart or together, other names, slips,
// beginnings.
import { beginning, holding } from "./beginnings.js";
import { LONGEST, namesIn } from "./names.js";
import { addOthers, otherNames } from "./other-names.js";
import { beside } from "./phrases.js";
import { misspelt, nearest } from "./spelling.js";
import { counted, isNumber, together } from "./units.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./names.js").Match} Match */

const PREFIX = 0.6;
/**
 * What words stand for. A word that no text of the index has is not corrected here: Pagefind may know it.
 * @param {Index} index @param {string[]} words as the reader of the index gives them; the last may be unfinished
 * @returns {Match}
 */
export function matched(index, words) {
  const { read, numbers } = index;
  const slips = new Set(words.filter((word) => misspelt(index, word)));
  /** @type {Match} */
  const match = {
    weights: new Map(),
    names: new Map(),
    called: new Set(),
    known: new Set(),
    begun: [],
    others: otherNames(index, words, slips),
    counted: false,
    slips: new Map(),
    corrected: [],
    unknown: [],
  };
  const add = adding(match);
  // A single letter, as of <b> or of a name's initial, says something only beside a longer word or alone.
  const letter = (/** @type {string} */ word) => /^[a-z]$/.test(word);
  const long = words.some((word) => read.says(word) && !letter(word));
  const telling = words.map((word) => read.says(word) && !(long && letter(word)));
  const units = counted(index, words);
  match.counted = units.size > 0;
  // The 2 of 2 bits is no name, as that of Llama 2 is part of one.
  const named = telling.map((tells, at) => tells && !units.has(at) && !units.has(at - 1));
  const parts = namesIn(index, words, named, match);
  words.forEach((word, at) => {
    const unit = units.get(at);
    if (unit !== undefined) return add(unit, 1);
    if (!telling[at] || units.has(at - 1)) return;
    const number = numbers.get(read.stem(word));
    if (number !== undefined && (parts.has(at) || !slips.has(word))) return add(number, 1);
    if (parts.has(at) || match.others.some(({ from, size, names }) => names.length && at >= from && at < from + size))
      return;
    const cut = apart(index, word);
    if (typeof cut === "number") match.counted = true;
    if (cut) return [cut].flat().forEach((piece) => add(piece, 1));
    const begun = read.isSign(word) ? holding(index, word) : at === words.length - 1 ? beginning(index, word) : [];
    match.begun.push(...begun);
    if (begun.length) return begun.forEach((one) => add(one, PREFIX));
    const meant = nearest(index, word);
    if (meant.length) match.slips.set(word, meant);
    else match.unknown.push(word);
  });
  for (const word of long && match.weights.size ? words.filter(letter) : []) {
    const number = numbers.get(word);
    if (number !== undefined && read.says(word)) add(number, 1);
  }
  addOthers(match.others, add);
  return match;
}

/** @param {Match} match @returns {(word: number, weight: number) => void} */
const adding = (match) => (word, weight) => match.weights.set(word, Math.max(weight, match.weights.get(word) ?? 0));

/**
 * A match with some of its slips read as what was meant; the others are words that the index does not have.
 * @param {Index} index @param {Match} match @param {string[]} slips @returns {Match}
 */
export function corrected(index, match, slips) {
  const after = { ...match, weights: new Map(match.weights), corrected: [...match.corrected] };
  const add = adding(after);
  for (const word of slips) {
    const meant = match.slips.get(word) ?? [];
    after.corrected.push([word, index.shown[meant[0]]]);
    meant.forEach((one) => add(one, 1));
  }
  after.unknown = [...match.unknown, ...[...match.slips.keys()].filter((word) => !slips.includes(word))];
  after.slips = new Map();
  return after;
}

/**
 * Two words of the index that make up one that is not in it, if some text has them side by side; one if they are a
 * number and what it counts.
 * @param {Index} index @param {string} word @returns {number | number[] | undefined}
 */
function apart(index, word) {
  for (let cut = Math.min(word.length, LONGEST) - 1; cut > 0; cut--) {
    const unit = isNumber(word.slice(0, cut)) && together(index, word.slice(0, cut), index.read.stem(word.slice(cut)));
    if (unit) return unit;
    const numberOf = (/** @type {string} */ part) => index.numbers.get(index.read.stem(part));
    const first = numberOf(word.slice(0, cut));
    const second = first === undefined ? undefined : numberOf(word.slice(cut));
    if (first === undefined || second === undefined) continue;
    if (beside(index, [first, second]).size) return [first, second];
  }
  return undefined;
}
