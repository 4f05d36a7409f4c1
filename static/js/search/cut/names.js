// Names in the pieces of a large survey: of papers, of authors, and of what papers use.
import { holders } from "../conditions.js";
import { NAMES, TITLE } from "../fields.js";
import { nameKey } from "../used.js";
import { withoutDigraphs } from "../word-forms.js";

/** @typedef {import("./shelves.js").Shelves} Shelves */
/** @typedef {import("./index.js").CutIndex} CutIndex */
/** @typedef {import("../persons.js").Person & { papers: number[] }} Author */

/** Letters that decide where a name stands, as surveypress/pages/search_rows.py has it. */
export const LETTERS = 4;
/** So many words that an unfinished name may become are looked up; and letters of the shortest such beginning. */
const BEGUN = 20;
const SHORTEST = 3;

/**
 * Papers by what they are called, their keys and the heads of titles included: what that is worth, and of how many
 * words it is, as names.js has it.
 * @param {Shelves} shelves @param {string} name
 */
export function called(shelves, name) {
  /** @type {Map<number, [number, number]>} */
  const found = new Map();
  const rows = /** @type {[string, number, number, number[]][]} */ (shelves.rows("names", name.slice(0, LETTERS)));
  for (const [one, worth, size, papers] of rows)
    for (const paper of one === name ? papers : [])
      if (worth > (found.get(paper)?.[0] ?? 0)) found.set(paper, [worth, size]);
  return found;
}

/**
 * The same with papers of whose title or names a word is the name.
 * @param {CutIndex} index @param {string} name
 */
export function papersNamed(index, name) {
  const found = called(index.shelves, name);
  for (const form of name ? [name, `${name}s`] : []) {
    const word = index.written.get(form);
    if (word === undefined) continue;
    for (const [field, worth] of [
      [TITLE, 1.5],
      [NAMES, 1],
    ])
      for (const paper of holders(index, word, [field])) if (!found.has(paper)) found.set(paper, [worth, 1]);
  }
  return found;
}

/**
 * Authors with one of some words in their name.
 * @param {CutIndex} index @param {string[]} words
 * @returns {Author[]}
 */
export function people({ shelves, read, quietly }, words) {
  const wanted = new Set(words.map(withoutDigraphs));
  for (const word of wanted) shelves.ahead(shelves.nameOf("people", word)).catch(() => {});
  const rows = [...wanted].flatMap((word) => /** @type {[string, number[]][]} */ (shelves.rows("people", word)));
  return quietly(() =>
    [...new Map(rows)]
      .map(([name, papers]) => ({ name, words: read.words(name), count: papers.length, papers }))
      .filter((person) => person.words.some((word) => wanted.has(withoutDigraphs(word)))),
  );
}

/**
 * Papers of authors in whose name each word is one, or begins one.
 * @param {CutIndex} index @param {string[]} words @returns {Set<number>}
 */
export function writtenBy(index, words) {
  const plain = words.map(withoutDigraphs);
  const says = (/** @type {Author} */ { words: said }) =>
    plain.every((word) =>
      said.some((one) => withoutDigraphs(one) === word || (word.length >= SHORTEST && one.startsWith(word))),
    );
  const [longest = ""] = [...words].sort((one, other) => other.length - one.length);
  const begun = longest.length < SHORTEST ? [] : beginnings(index, longest);
  const found = words.length ? people(index, [...words, ...begun]).filter(says) : [];
  return new Set(found.flatMap(({ papers }) => papers));
}

/** Words that begin as one does, the most used first. @param {CutIndex} index @param {string} start */
function beginnings({ namesFrom, df }, start) {
  const forms = [...namesFrom(start)].filter(([form]) => form.startsWith(start) && form !== start);
  return forms
    .sort((one, other) => df(other[1]) - df(one[1]))
    .slice(0, BEGUN)
    .map(([form]) => form);
}

/**
 * Papers that use what goes by a name; by one of its other names if nothing does, and by words of it if neither.
 * @param {CutIndex} index @param {string} field @param {string} name @param {(text: string) => boolean} resembles
 * @returns {Set<number>}
 */
export function users({ shelves, packed, read }, field, name, resembles) {
  const rows = (/** @type {string} */ key) =>
    /** @type {[string, string, number[]][]} */ (shelves.rows("used", key)).filter(([at]) => at === `${field}:`);
  const by = (/** @type {string} */ key) =>
    rows(key).flatMap(([, one, papers]) => (nameKey(one) === key ? papers : []));
  const own = by(nameKey(name));
  if (own.length) return new Set(own);
  const groups = packed.aliases.filter((group) => group.map(nameKey).includes(nameKey(name)));
  const others = groups.flat().flatMap((one) => by(nameKey(one)));
  if (others.length) return new Set(others);
  const [longest = ""] = read.words(name).sort((one, other) => other.length - one.length);
  return new Set(rows(longest).flatMap(([, one, papers]) => (resembles(one) ? papers : [])));
}
