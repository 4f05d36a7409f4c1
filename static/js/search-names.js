// Papers by their names, written apart, together or with a hyphen; and what else a thing is called.
// @ts-check
import { NAMES, TITLE } from "./search-index.js";
import { pieces } from "./search-tape.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {{ weights: Map<number, number>, names: Map<number, number>, begun: number[], corrected: [string, string][], unknown: string[] }} Match */

const ALIAS = 0.5;
/** Letters in the longest word that is looked for among names. */
export const LONGEST = 64;

/** @type {WeakMap<Index, ReturnType<typeof made>>} */
const lookups = new WeakMap();

/** What is looked up by how it is written without blanks. @param {Index} index */
function tables(index) {
  const known = lookups.get(index) ?? made(index);
  lookups.set(index, known);
  return known;
}

/** @param {Index} index */
function made(index) {
  const { words, starts, fields } = index.papers;
  // Words of titles and names, by how they are written without dots.
  /** @type {Map<string, Set<number>>} */
  const heads = new Map();
  /** @type {Set<number>} */
  const seen = new Set();
  for (let paper = 0; paper < index.count; paper++) {
    for (let at = starts[paper * fields + TITLE]; at < starts[paper * fields + NAMES + 1]; at++) if (words[at] >= 0) seen.add(words[at]);
  }
  for (const word of seen) put(heads, bare(index.shown[word]), word);
  /** @type {Map<string, Set<number>>} */
  const keys = new Map();
  index.packed.papers.keys.forEach((key, paper) => put(keys, glued(key.split("-")), paper));
  const lines = index.read.lines(index.packed.aliases.flat());
  let line = 0;
  const aliases = index.packed.aliases.map((group) => group.map(() => lines[line++].map(index.read.stem)));
  return { heads, keys, aliases };
}

/** @param {Map<string, Set<number>>} map @param {string} key @param {number} value */
function put(map, key, value) {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

/**
 * Papers that have a run of up to three words, written together as this name, in their title, names or key; with how much
 * that is worth, and how many words they make of it.
 * @param {Index} index @param {string} name @returns {Map<number, [number, number]>}
 */
function named(index, name) {
  const { heads, keys } = tables(index);
  /** @type {Set<number>} */
  const papers = new Set();
  for (let end = 1; end <= Math.min(name.length, LONGEST) + 1; end++) {
    for (const word of heads.get(`${name}s`.slice(0, end)) ?? []) for (const paper of index.postings(word).docs) papers.add(paper);
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

/** @param {string} word */
const bare = (word) => word.replaceAll(".", "");
/** @param {string} name */
const single = (name) => (name.endsWith("s") ? name.slice(0, -1) : name);
/** @param {string[]} words */
const glued = (words) => single(bare(words.join("")));

/** Papers whose names are these words without the blanks; returns which words are part of one. @param {Index} index @param {string[]} words @param {boolean[]} telling @param {Match} match */
export function namesIn(index, words, telling, match) {
  /** @type {Set<number>} */
  const parts = new Set();
  for (let from = 0; from < words.length; from++) {
    for (let size = 1; size <= 3 && from + size <= words.length; size++) {
      const name = glued(words.slice(from, from + size));
      const papers = named(index, name);
      const word = size > 1 ? index.numbers.get(index.read.stem(name)) : undefined;
      if (word !== undefined) match.weights.set(word, size);
      if (word !== undefined || papers.size) for (let n = from; n < from + size; n++) parts.add(n);
      if (!papers.size || (size === 1 && !telling[from])) continue;
      const rare = (size / words.length) ** 2 * Math.log(1 + index.count / papers.size);
      // Words that stand apart on both sides are words like others.
      for (const [paper, [worth, apart]] of papers) if (size === 1 || apart !== size) match.names.set(paper, (match.names.get(paper) ?? 0) + rare * worth);
    }
  }
  return parts;
}

/** @param {Index} index @param {string[]} words @param {(word: number, weight: number) => void} add */
export function otherNames(index, words, add) {
  const line = ` ${words.map(index.read.stem).join(" ")} `;
  for (const group of tables(index).aliases) {
    const said = group.filter((name) => name.length && line.includes(` ${name.join(" ")} `));
    if (!said.length) continue;
    for (const name of group) for (const term of name) {
      const number = index.numbers.get(term);
      if (number !== undefined) add(number, ALIAS / Math.sqrt(name.length));
    }
  }
}
