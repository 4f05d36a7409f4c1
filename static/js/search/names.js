// Papers by their names, written apart, together or with a hyphen; and what else a thing is called.
import { NAMES, TITLE } from "./fields.js";
import { pieces } from "./encoded-text.js";
import { bare, glued, single, tables } from "./name-tables.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./other-names.js").OtherNames} OtherNames */
/**
 * What the words of a query stand for.
 * @typedef {object} Match
 * @property {Map<number, number>} weights number of a word to how much it counts
 * @property {Map<number, number>} names paper to how well a name fits it
 * @property {Set<number>} called papers with a name that all words make up, as Qwen2.5 has of "qwen 2.5"
 * @property {Set<number>} known papers whose own name is among the words
 * @property {number[]} begun words for which an unfinished one may stand
 * @property {OtherNames[]} others what things that are named are called besides, and by whom
 * @property {boolean} counted whether a number and what it counts are read as one word
 * @property {Map<string, number[]>} slips words that no text of the index has, and which may have been meant
 * @property {[typed: string, read: string][]} corrected slips that were read as what was meant
 * @property {string[]} unknown words that nothing stands for
 */

/** Letters in the longest word that is looked for among names. */
export const LONGEST = 64;

/**
 * Papers that have a run of up to three words, written together as this name, in their title, names or key; with how
 * much
 * that is worth, and how many words they make of it.
 * @param {Index} index @param {string} name @returns {Map<number, [number, number]>}
 */
export function papersNamed(index, name) {
  if (index.papersNamed) return index.papersNamed(name);
  const { heads, keys } = tables(index);
  /** @type {Set<number>} */
  const papers = new Set();
  for (let end = 1; end <= Math.min(name.length, LONGEST) + 1; end++) {
    for (const word of heads.get(`${name}s`.slice(0, end)) ?? [])
      for (const paper of index.postings(word).docs) papers.add(paper);
  }
  /** @type {Map<number, [number, number]>} */
  const found = new Map();
  for (const paper of papers) {
    const best = called(index, paper, name);
    if (best) found.set(paper, best);
  }
  for (const paper of keys.get(name) ?? []) found.set(paper, [3, 0]);
  return found;
}

/** @param {Index} index @param {number} paper @param {string} name @returns {[number, number] | undefined} */
function called(index, paper, name) {
  /** @type {[number, number] | undefined} */
  let best;
  for (const field of [TITLE, NAMES]) {
    for (const piece of pieces(index.papers, paper, field)) {
      for (let from = 0; from < piece.length; from++) {
        let text = "";
        for (let size = 1; size <= 3 && from + size <= piece.length; size++) {
          text += bare(index.shown[piece[from + size - 1]]);
          if (!`${name}s`.startsWith(text)) break;
          if (single(text) !== name) continue;
          // A name at the head of the title, or given whole as a name, is more than a run of words inside.
          const whole = field === NAMES ? from === 0 && size === piece.length : from === 0;
          const worth = (field === TITLE ? 1.5 : 1) + (whole ? 0.5 : 0);
          if (worth > (best?.[0] ?? 0)) best = [worth, size];
        }
      }
    }
  }
  return best;
}

/**
 * Papers whose names are these words without the blanks; returns which words are part of one.
 * @param {Index} index @param {string[]} words @param {boolean[]} telling @param {Match} match
 */
export function namesIn(index, words, telling, match) {
  /** @type {Set<number>} */
  const parts = new Set();
  for (let from = 0; from < words.length; from++) {
    for (let size = 1; size <= 3 && from + size <= words.length; size++) {
      const name = glued(words.slice(from, from + size));
      const papers = papersNamed(index, name);
      // As some text has it: by analogy, "in vision" would be "invisible".
      const word = size > 1 ? (index.written.get(name) ?? index.written.get(`${name}s`)) : undefined;
      if (word !== undefined) match.weights.set(word, size);
      if (word !== undefined || papers.size) for (let n = from; n < from + size; n++) parts.add(n);
      if (size === 1 && !telling[from]) continue;
      for (const paper of tables(index).own.get(name) ?? []) match.known.add(paper);
      if (!papers.size) continue;
      const rare = (size / words.length) ** 2 * Math.log(1 + index.count / papers.size);
      // Words that stand apart on both sides are words like others.
      for (const [paper, [worth, apart]] of papers)
        if (size === 1 || apart !== size) {
          match.names.set(paper, (match.names.get(paper) ?? 0) + rare * worth);
          if (size === words.length) match.called.add(paper);
        }
    }
  }
  return parts;
}
