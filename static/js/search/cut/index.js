// The index of a large survey, as what searches the whole index of a smaller one needs it: its pieces come when they
// are asked for (surveypress/pages/search_pieces.py).
import { BREAK } from "../encoded-text.js";
import { called, papersNamed, people, users } from "./names.js";
import { classed, columnsOf, having } from "./columns.js";
import { saidOf } from "./said.js";
import { shelvesOf } from "./shelves.js";
import { vocabularyOf } from "./vocabulary.js";

/** @typedef {import("../packed.js").Packed} Packed */
/**
 * What does not grow with the papers; `titles` are of topics and of terms, `called` the aliases, as words of the index.
 * @typedef {Pick<Packed, "rules" | "topics" | "terms" | "aliases" | "facets"> & {
 *   version: string, cut: { papers: number, shelves: Record<string, number>, each: number[] }, endings: string[],
 *   more: [id: string, title: string][], years: number[], titles: string[][][], called: string[][] }} Head
 */
/**
 * What answers queries as the whole index does, with what its pieces are asked for by.
 * @typedef {import("../index.js").Index & Omit<import("./vocabulary.js").Vocabulary, "numbers" | "written"> & {
 *   shelves: import("./shelves.js").Shelves, columns: ReturnType<typeof columnsOf>,
 *   saidAt: (word: number) => string }} CutIndex
 */

/** @param {Head} head @param {URL} folder where the pieces are @returns {CutIndex} */
export function cutIndex(head, folder) {
  const { cut, facets } = head;
  const shelves = shelvesOf(head, folder);
  const { numberOf, ...vocabulary } = vocabularyOf(head, shelves);
  const { saidAt, ...said } = saidOf(vocabulary, shelves);
  const columns = columnsOf(shelves, [...facets, ...head.more], cut.each[0]);
  const packed = { ...head, more: columns.more(head.more), papers: columns.papers };
  const [topics, glossary] = head.titles.map((entries) => taped(entries, numberOf));

  /** @param {number[]} papers */
  async function keysOf(papers) {
    const at = (/** @type {number} */ paper) => `keys-${Math.floor(paper / cut.each[1])}`;
    await Promise.all([...new Set(papers.map(at))].map(shelves.ahead));
    return papers.map((paper) => /** @type {string[]} */ (shelves.piece(at(paper)))[paper % cut.each[1]]);
  }

  const aliases = head.called.map((group) => group.map((name) => name.split(" ").filter(Boolean)));
  const own = { get: (/** @type {string} */ name) => new Set(called(shelves, name).keys()) };
  const parts = { ...vocabulary, ...said, saidAt, shelves, columns, packed, topics, glossary, keysOf };
  const index = /** @type {CutIndex} */ (/** @type {unknown} */ ({ ...parts, count: cut.papers }));
  return Object.assign(index, {
    tables: { aliases, own },
    papersNamed: (/** @type {string} */ name) => papersNamed(index, name),
    people: (/** @type {string[]} */ words) => people(index, words),
    users: (/** @type {[string, string, (text: string) => boolean]} */ ...asked) => users(index, ...asked),
    having: (/** @type {string} */ value) => having(index, value),
    classed: (/** @type {[string, (paper: number) => boolean, string[]]} */ ...asked) => classed(index, ...asked),
  });
}

/** Titles as numbers of words. @param {string[][]} entries @param {(term: string) => number} numberOf */
function taped(entries, numberOf) {
  /** @type {number[]} */
  const words = [];
  const starts = [0];
  for (const pieces of entries) {
    pieces.forEach((piece, n) => {
      if (n) words.push(BREAK);
      for (const term of piece.split(" ").filter(Boolean)) words.push(numberOf(term));
    });
    starts.push(words.length);
  }
  return { words, starts, fields: 1 };
}
