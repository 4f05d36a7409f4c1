// What is looked up by how it is written without blanks: words of titles and names, keys, other names of things.
import { NAMES, TITLE } from "./fields.js";

/** @typedef {import("./index.js").Index} Index */

/** @param {string} word */
export const bare = (word) => word.replaceAll(".", "");
/** @param {string} name */
export const single = (name) => (name.endsWith("s") ? name.slice(0, -1) : name);
/** @param {string[]} words */
export const glued = (words) => single(bare(words.join("")));

/**
 * @typedef {object} Tables
 * @property {Map<string, Set<number>>} heads words of titles and names, by how they are written without dots
 * @property {Map<string, Set<number>>} keys papers by their keys
 * @property {Map<string, Set<number>>} own papers by what they are called: by their keys, and by titles up to a colon
 * @property {string[][][]} aliases groups of names for one thing, each as words of the index
 */

/** @type {WeakMap<Index, Tables>} */
const lookups = new WeakMap();

/** What is looked up by how it is written without blanks. @param {Index} index */
export function tables(index) {
  const known = index.tables ?? lookups.get(index) ?? made(index);
  lookups.set(index, known);
  return known;
}

/** @param {Index} index @returns {Tables} */
function made(index) {
  const { words, starts, fields } = index.papers;
  // Words of titles and names, by how they are written without dots.
  /** @type {Map<string, Set<number>>} */
  const heads = new Map();
  /** @type {Set<number>} */
  const seen = new Set();
  for (let paper = 0; paper < index.count; paper++) {
    for (let at = starts[paper * fields + TITLE]; at < starts[paper * fields + NAMES + 1]; at++)
      if (words[at] >= 0) seen.add(words[at]);
  }
  for (const word of seen) put(heads, bare(index.shown[word]), word);
  /** @type {Map<string, Set<number>>} */
  const keys = new Map();
  index.packed.papers.keys.forEach((key, paper) => put(keys, glued(key.split("-")), paper));
  // What a paper itself is called: its key, and its title as far as a colon.
  const own = new Map([...keys].map(([name, papers]) => [name, new Set(papers)]));
  const names = index.packed.papers.titles.map((title) => title.split(": ", 1)[0]);
  index.read.lines(names).forEach((words, paper) => words.length && put(own, glued(words), paper));
  const lines = index.read.lines(index.packed.aliases.flat());
  let line = 0;
  const aliases = index.packed.aliases.map((group) => group.map(() => lines[line++].map(index.read.stem)));
  return { heads, keys, own, aliases };
}

/** @param {Map<string, Set<number>>} map @param {string} key @param {number} value */
function put(map, key, value) {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
