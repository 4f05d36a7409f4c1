// What else a thing is called: a short form, the words that it stands for, another spelling.
import { CITED, FIELDS } from "./fields.js";
import { tables } from "./name-tables.js";
import { beside } from "./phrases.js";

/** @typedef {import("./index.js").Index} Index */
/**
 * A name in a query, and the other names of the same thing.
 * @typedef {object} OtherNames
 * @property {number} from where the name stands among the words of the query
 * @property {number} size how many words it has
 * @property {number[]} words those of them that some text has
 * @property {number[][]} names the others, of which some paper says every word
 * @property {string[]} titles the same as they are written
 */

/** What the words of another name count beside those that were typed, and where no text has what was typed. */
const ALIAS = 0.5;
const INSTEAD = 0.9;
/** Where another name is looked for: not in what others say of a paper. */
const ANYWHERE = [...FIELDS.keys()].filter((field) => field !== CITED);

/** @param {Index} index @param {string[]} words @param {Set<string>} slips among them @returns {OtherNames[]} */
export function otherNames(index, words, slips) {
  const typed = words.map((word) => (slips.has(word) ? word : index.read.stem(word)));
  const line = ` ${typed.join(" ")} `;
  return tables(index).aliases.flatMap((group, g) =>
    group.flatMap((name) => {
      const at = name.length ? line.indexOf(` ${name.join(" ")} `) : -1;
      if (at < 0) return [];
      const from = line.slice(0, at).split(" ").length - 1;
      /** @type {[string, number[]][]} */
      const others = group.flatMap((other, n) => {
        const numbers = other.filter(index.read.says).map((term) => index.numbers.get(term) ?? -1);
        const known = other !== name && numbers.length > 0 && !numbers.includes(-1);
        return known ? [[index.packed.aliases[g][n], numbers]] : [];
      });
      const known = name.flatMap((term) => index.numbers.get(term) ?? []);
      const names = others.map(([, numbers]) => numbers);
      return [{ from, size: name.length, words: known, names, titles: others.map(([title]) => title) }];
    }),
  );
}

/**
 * Adds the words of other names to those of a query.
 * @param {OtherNames[]} others @param {(word: number, weight: number) => void} add
 */
export function addOthers(others, add) {
  for (const { words, size, names } of others)
    for (const name of names)
      for (const word of name) add(word, (words.length < size ? INSTEAD : ALIAS) / Math.sqrt(name.length));
}

/**
 * Papers that call a thing otherwise than the query does, with the names that they have for it.
 * @param {Index} index @param {OtherNames} others @param {number[]} [fields] those to look into
 * @returns {Map<number, string>}
 */
export function callers(index, { names, titles }, fields = ANYWHERE) {
  /** @type {Map<number, string>} */
  const found = new Map();
  names.forEach((name, n) => {
    for (const paper of beside(index, name, fields)) if (!found.has(paper)) found.set(paper, titles[n]);
  });
  return found;
}
