// Authors by name: "Graham Neubig", "G. Neubig" and "Neubig, G." are one; and who may have been meant by a slip.
import { FIELDS } from "./fields.js";
import { ONCE } from "./postings.js";
import { slipsAllowed, distance } from "./spelling.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ name: string, words: string[], count: number, papers?: number[] }} Person */

const RECORD = FIELDS.indexOf("record");
/** @type {WeakMap<Index, Person[]>} */
const known = new WeakMap();

/**
 * Authors, with the words of their names and how many papers they have: all, or those with one of some words.
 * @param {Index} index @param {string[]} words
 */
function persons(index, words) {
  const before = index.people?.(words) ?? known.get(index);
  if (before) return before;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const line of index.packed.papers.authors)
    for (const name of line.split("; ").filter(Boolean)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lines = index.read.lines([...counts.keys()]);
  const all = [...counts].map(([name, count], n) => ({ name, words: lines[n], count }));
  known.set(index, all);
  return all;
}

/** Whether no text says a word, but only lists of authors do. @param {Index} index @param {string} word */
function isSurname(index, word) {
  const number = index.numbers.get(index.read.stem(word));
  return number !== undefined && index.postings(number).counts.every((count) => count % ONCE === RECORD);
}

/** Whether a word is an initial. @param {string} word */
const isInitial = (word) => /^\p{L}$/u.test(word);

/**
 * Whether each word is one of a name, an initial the first letter of one; the surname is said in full.
 * @param {Person} person @param {string[]} words
 */
function fits({ words: said }, words) {
  const left = [...said];
  const surname = left.at(-1) ?? "";
  if (!words.includes(surname)) return false;
  return words.every((word) => {
    const exact = left.indexOf(word);
    const at = exact < 0 && isInitial(word) ? left.findIndex((one) => one !== surname && one.startsWith(word)) : exact;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/**
 * The authors whose name a query is, and nothing more; a single word or initials only where that can be nothing else.
 * @param {Index} index @param {string} text @param {string[]} words
 * @returns {Person[]}
 */
export function personsNamed(index, text, words) {
  if (!words.length) return [];
  const long = words.filter((word) => !isInitial(word));
  const marked = /[.,]/.test(text) && words.length > 1;
  if (long.length < 2 && !marked && !(long.length && isSurname(index, long[0]))) return [];
  return persons(index, words)
    .filter((person) => fits(person, words))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * The author who was meant where one word of a name is misspelt, empty if there is none.
 * @param {Index} index @param {string[]} words
 */
export function personMeant(index, words) {
  if (words.length < 2) return "";
  const slips = (/** @type {Person} */ { words: said }) => {
    const rest = words.filter((word) => !said.includes(word));
    const open = said.filter((word) => !words.includes(word));
    if (rest.length !== 1 || words.length !== said.length) return Infinity;
    const most = slipsAllowed(rest[0]);
    const count = distance(rest[0], open[0] ?? "", most);
    return most && count <= most ? count : Infinity;
  };
  const near = persons(index, words)
    .map((person) => ({ person, count: slips(person) }))
    .filter(({ count }) => count < Infinity);
  near.sort((a, b) => a.count - b.count || b.person.count - a.person.count);
  return near[0]?.person.name ?? "";
}
