// The index as it was built (data/search.json), unpacked: who says which word where, and the latent vectors of papers.
// @ts-check
import { grouped, measured, posted } from "./search-postings.js";
import { BREAK, FIRST, GIVEN, pieces, taped } from "./search-tape.js";
import { reader } from "./search-words.js";

/**
 * @typedef {{ keys: string[], titles: string[], tldrs: string[], years: number[], topics: number[][], facets: Record<string, number[][]>,
 *   authors: string[], arxiv: string[], venues: string[] }} Columns
 * @typedef {{ rules: import("./search-words.js").Rules, words: string, texts: string[][], cites: number[][][][], papers: Columns,
 *   topics: { ids: string[], titles: string[], hues: number[], parents: number[] }, facets: [string, string, string[]][],
 *   terms: [string, string][], aliases: string[][], latent: { steps: number[], strengths: number[], lengths: number[], values: string } }} Packed
 * @typedef {import("./search-postings.js").Postings} Postings
 * @typedef {import("./search-tape.js").Tape} Tape
 * @typedef {ReturnType<typeof unpacked>} Index
 */

/** Fields of an entry as the build wrote them, and those that follow from links between entries. */
export const FIELDS = ["title", "names", "tldr", "summary", "aside", "figures", "sorted", "cited", "record"];
export const TITLE = 0;
export const NAMES = 1;
const TLDR = 2;
const ASIDE = 4;

/** @param {Packed} packed */
export function unpacked(packed) {
  const read = reader(packed.rules);
  const shown = packed.words === "" ? [] : packed.words.split("\n");
  const terms = shown.map(read.stem);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  terms.forEach((term, n) => numbers.set(term, n));

  /** Words as they are written to their numbers. @type {Map<string, number>} */
  const seen = new Map();
  /** @param {string[]} words */
  function numbered(words) {
    /** @type {number[]} */
    const found = [];
    for (const word of words) {
      let number = seen.get(word);
      if (number === undefined) {
        number = read.says(word) ? taken(word) : BREAK;
        seen.set(word, number);
      }
      if (number !== BREAK) found.push(number);
    }
    return found;
  }

  /** The number of a word, a new one if it has none. @param {string} word */
  function taken(word) {
    const term = read.stem(word);
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    shown.push(word);
    return terms.push(term) - 1;
  }

  const [own, topics, glossary] = packed.texts.map(taped);
  const papers = completed(packed, [own, topics, glossary], numbered, read);
  const count = packed.papers.keys.length;
  const said = posted(papers, count, terms.length);
  /** @type {Map<number, Postings>} */
  const known = new Map();

  /** Made when asked for, as a query needs few. @param {number} word */
  function postings(word) {
    const found = known.get(word) ?? grouped(said.places.subarray(said.ends[word], said.ends[word + 1]));
    known.set(word, found);
    return found;
  }

  const { lengths, means } = measured(papers, count);
  return { packed, read, numbers, terms, shown, papers, topics, glossary, count, postings, lengths, means, latent: vectors(packed.latent, count) };
}

/**
 * The text of papers with the fields that follow from links: what they are sorted under, who cites them, by whom they are.
 * @param {Packed} packed @param {Tape[]} tapes @param {(words: string[]) => number[]} numbered @param {import("./search-words.js").Reader} read
 * @returns {Tape}
 */
function completed(packed, tapes, numbered, read) {
  const [own, topics] = tapes;
  const { papers } = packed;
  const facets = packed.facets.map(([id, , values]) => ({ id, values: read.lines(values).map(numbered) }));
  const titles = packed.topics.ids.map((_, topic) => pieces(topics, topic, TITLE)[0] ?? []);
  const cited = citing(packed.cites, tapes);
  const facts = read.lines(papers.keys.map((_, n) => `${papers.authors[n]}; ${papers.venues[n]}; ${papers.years[n] || ""}`));
  // What the build wrote as it is shown is read here.
  const shown = new Map([[TITLE, read.lines(papers.titles)], [TLDR, read.lines(papers.tldrs)]]);
  /** @type {Tape} */
  const whole = { words: [], starts: [0], fields: FIELDS.length };
  const { words, starts } = whole;
  const add = (/** @type {number[][]} */ found) => {
    found.forEach((piece, n) => {
      if (n) words.push(BREAK);
      for (const word of piece) words.push(word);
    });
    starts.push(words.length);
  };
  papers.keys.forEach((_, n) => {
    for (let field = 0; field < GIVEN; field++) {
      for (const word of numbered(shown.get(field)?.[n] ?? [])) words.push(word);
      const end = own.starts[n * GIVEN + field + 1];
      for (let at = own.starts[n * GIVEN + field]; at < end; at++) words.push(own.words[at]);
      starts.push(words.length);
    }
    const leaves = papers.topics[n];
    const above = new Set(leaves);
    for (const leaf of leaves) for (let up = packed.topics.parents[leaf]; up >= 0; up = packed.topics.parents[up]) above.add(up);
    add([...[...above].map((topic) => titles[topic]), ...facets.flatMap(({ id, values }) => papers.facets[id][n].map((value) => values[value]))]);
    add(cited[n]);
    add([numbered(facts[n])]);
  });
  return whole;
}

/** For each paper the sentences of others that cite it. @param {number[][][][]} cites @param {Tape[]} tapes */
function citing(cites, tapes) {
  /** @type {number[][][]} */
  const cited = cites[0].map(() => []);
  cites.forEach((entries, g) => entries.forEach((keys, n) => {
    if (!keys.length) return;
    const aside = pieces(tapes[g], n, ASIDE);
    keys.forEach((cites, piece) => {
      for (const paper of cites) if (g > 0 || paper !== n) cited[paper].push(aside[piece] ?? []);
    });
  }));
  return cited;
}

/** Signs to numbers: 0, -1, 1, -2 … as the build wrote them. @param {Packed["latent"]} latent @param {number} count */
function vectors({ steps, strengths, lengths, values }, count) {
  const dimensions = strengths.length;
  const rows = new Float32Array(count * dimensions);
  for (let n = 0; n < rows.length; n++) {
    const code = values.charCodeAt(n) - FIRST;
    rows[n] = (code % 2 ? -(code + 1) / 2 : code / 2) * steps[n % dimensions];
  }
  return { dimensions, strengths, lengths, rows };
}
