// Who says which word in a large survey: found in the pieces, which come when they are asked for.
import { common, fieldsIn, placesOf, postingsOf } from "./signs.js";

/** @typedef {import("./signs.js").Said} Said */

/**
 * @param {Omit<import("./vocabulary.js").Vocabulary, "numberOf">} vocabulary
 * @param {import("./shelves.js").Shelves} shelves
 */
export function saidOf({ terms, shown, numbers, df, coined }, shelves) {
  /** @type {Map<number, Said>} */
  const made = new Map();
  /** The name of the piece that says who says a word. @param {number} word */
  const saidAt = (word) => shelves.nameOf("said", terms[word]);
  const row = (/** @type {string} */ kind, /** @type {number} */ word) =>
    /** @type {string[][]} */ (shelves.rows(kind, terms[word])).find(([term]) => term === terms[word]) ?? [];

  /** @param {number} word @returns {Said} */
  function postings(word) {
    const before = made.get(word);
    if (before) return before;
    const [, ...signs] = df(word) ? row("said", word) : [];
    const [papers = "", fields = "", worths = ""] = signs;
    const found = postingsOf(papers, fields, worths);
    made.set(word, found);
    return found;
  }

  /**
   * Papers that say words one after the other.
   * @param {number[]} phrase @param {number[]} [fields] those to look into
   * @returns {Set<number>}
   */
  function beside(phrase, fields) {
    const looked = fields?.reduce((bits, field) => bits | (1 << field), 0) ?? -1;
    const sets = phrase.map((word) => {
      const { docs, fields: masks } = postings(word);
      return new Set(docs.filter((_, n) => masks[n] & looked));
    });
    const [first = new Set(), ...others] = sets.sort((one, other) => one.size - other.size);
    const papers = new Set([...first].filter((paper) => others.every((set) => set.has(paper))));
    if (phrase.length < 2 || !papers.size) return papers;
    for (const word of phrase) void shelves.ahead(shelves.nameOf("places", terms[word])).catch(() => {});
    const said = phrase.map((word) => placesOf(postings(word), row("places", word)[1], papers));
    const follows = (/** @type {number} */ paper, /** @type {number} */ field) =>
      said[0]
        .get(paper)
        ?.get(field)
        ?.some((at) =>
          said.every((one, n) =>
            one
              .get(paper)
              ?.get(field)
              ?.includes(at + n),
          ),
        );
    return new Set([...papers].filter((paper) => fieldsIn(looked & 0x3ff).some((field) => follows(paper, field))));
  }

  /**
   * The number of the word that a number and its unit make together, where it stands just before it in some text.
   * @param {string} number @param {string} unit its stem
   */
  function together(number, unit) {
    const [first, word] = [numbers.get(number), numbers.get(unit)];
    if (first === undefined || word === undefined) return undefined;
    const papers = beside([first, word]);
    if (!papers.size) return undefined;
    const one = coined(`${number} ${unit}`, `${number} ${shown[word]}`, papers.size);
    if (!made.has(one)) made.set(one, common(postings(first), postings(word), papers));
    return one;
  }

  return { postings, beside, together, saidAt };
}
