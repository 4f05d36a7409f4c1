// The index as it was built (data/search.json), unpacked: who says which word where, and the latent vectors of papers.
// @ts-check
import { reader } from "./search-words.js";

/**
 * @typedef {{ rules: import("./search-words.js").Rules, words: string, texts: string[][], cites: number[][][][],
 *   papers: { keys: string[], years: number[], topics: number[][], facets: Record<string, number[][]>, authors: string[], arxiv: string[], venues: string[] },
 *   topics: { ids: string[], titles: string[], hues: number[], parents: number[] }, facets: [string, string, string[]][],
 *   terms: [string, string][], aliases: string[][], latent: { steps: number[], strengths: number[], values: string } }} Packed
 * @typedef {{ docs: number[], starts: number[], counts: number[] }} Postings  Papers, and from where on their counts stand.
 * @typedef {{ words: number[], starts: number[], fields: number }} Tape  Pieces of text as numbers of words, one after the
 *   other, with BREAK between; where each field of each entry starts, and the end.
 * @typedef {ReturnType<typeof unpacked>} Index
 */

/** Fields of an entry as the build wrote them, and those that follow from links between entries. */
export const FIELDS = ["title", "names", "tldr", "summary", "aside", "figures", "sorted", "cited", "record"];
const ASIDE = 4;
/** A count and its field are one number: count times this, plus field. */
export const ONCE = 16;
/** The number of no word: where a piece of text ends, so that no phrase reaches over it. */
const BREAK = -1;
/** Fields that come with the text; the build parts them by a blank, and their pieces by the sign after it. */
const GIVEN = 6;
const FIELD_ENDS = 0x20;
const PIECE_ENDS = 0x21;

/** Reads the text of some entries, one sign for each word; surrogates are left out, so numbers above them are moved down. @param {string[]} texts @returns {Tape} */
function taped(texts) {
  /** @type {number[]} */
  const words = [];
  const starts = [0];
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === FIELD_ENDS) starts.push(words.length);
      else if (code === PIECE_ENDS) words.push(BREAK);
      else if (code < 0xd800) words.push(code - 0x23);
      else if (code >= 0xe000) words.push(code - 0x823);
      else words.push(/** @type {number} */ (text.codePointAt(at++)) - 0x823);
    }
    starts.push(words.length);
  }
  return { words, starts, fields: GIVEN };
}

/** The pieces of one field of an entry. @param {Tape} tape @param {number} entry @param {number} field @returns {number[][]} */
export function pieces({ words, starts, fields }, entry, field) {
  const end = starts[entry * fields + field + 1];
  let from = starts[entry * fields + field];
  if (from === end) return [];
  /** @type {number[][]} */
  const found = [];
  for (let at = from; at <= end; at++) {
    if (at < end && words[at] !== BREAK) continue;
    found.push(words.slice(from, at));
    from = at + 1;
  }
  return found;
}

/** @param {Packed} packed */
export function unpacked(packed) {
  const read = reader(packed.rules);
  const shown = packed.words === "" ? [] : packed.words.split("\n");
  const terms = shown.map(read.stem);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  terms.forEach((term, n) => numbers.set(term, n));

  /** @param {string[]} words */
  function numbered(words) {
    return words.filter(read.says).map((word) => {
      const term = read.stem(word);
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.length;
        numbers.set(term, number);
        terms.push(term);
        shown.push(word);
      }
      return number;
    });
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
  return { packed, read, numbers, terms, shown, papers, topics, glossary, count, said, postings, lengths, means, latent: vectors(packed.latent, count) };
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
  const titles = packed.topics.ids.map((_, topic) => pieces(topics, topic, 0)[0] ?? []);
  const cited = citing(packed.cites, tapes);
  const facts = papers.keys.map((_, n) => [...papers.authors[n].split("; "), papers.venues[n], String(papers.years[n] || "")]);
  const said = read.lines(facts.flat());
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
  let fact = 0;
  papers.keys.forEach((_, n) => {
    for (let field = 0; field < GIVEN; field++) {
      const end = own.starts[n * GIVEN + field + 1];
      for (let at = own.starts[n * GIVEN + field]; at < end; at++) words.push(own.words[at]);
      starts.push(words.length);
    }
    const leaves = papers.topics[n];
    const above = new Set(leaves);
    for (const leaf of leaves) for (let up = packed.topics.parents[leaf]; up >= 0; up = packed.topics.parents[up]) above.add(up);
    add([...[...above].map((topic) => titles[topic]), ...facets.flatMap(({ id, values }) => papers.facets[id][n].map((value) => values[value]))]);
    add(cited[n]);
    add(facts[n].map(() => numbered(said[fact++])));
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

/** How many words each field of each paper has, and in the mean. @param {Tape} tape @param {number} count */
function measured({ words, starts, fields }, count) {
  const lengths = new Float32Array(count * fields);
  const means = new Float64Array(fields);
  for (let n = 0; n < lengths.length; n++) {
    for (let at = starts[n]; at < starts[n + 1]; at++) if (words[at] !== BREAK) lengths[n]++;
    means[n % fields] += lengths[n] / count;
  }
  return { lengths, means };
}

/** Who says which word: one list of all places (paper and field), word by word. @param {Tape} tape @param {number} count @param {number} size */
function posted({ words, starts, fields }, count, size) {
  const ends = new Int32Array(size + 1);
  for (let at = 0; at < words.length; at++) if (words[at] !== BREAK) ends[words[at] + 1]++;
  for (let word = 0; word < size; word++) ends[word + 1] += ends[word];
  const firsts = ends.slice();
  const places = new Int32Array(ends[size]);
  for (let n = 0; n < count * fields; n++) {
    const place = Math.floor(n / fields) * ONCE + (n % fields);
    for (let at = starts[n]; at < starts[n + 1]; at++) if (words[at] !== BREAK) places[firsts[words[at]]++] = place;
  }
  return { ends, places };
}

/** @param {Int32Array} places @returns {Postings} */
function grouped(places) {
  /** @type {Postings} */
  const { docs, starts, counts } = { docs: [], starts: [], counts: [] };
  let before = -1;
  for (const place of places) {
    if (place === before) {
      counts[counts.length - 1] += ONCE;
      continue;
    }
    const paper = Math.floor(place / ONCE);
    if (before < 0 || paper !== docs[docs.length - 1]) {
      docs.push(paper);
      starts.push(counts.length);
    }
    counts.push(ONCE + (place % ONCE));
    before = place;
  }
  return { docs, starts, counts };
}

/** @param {Packed["latent"]} latent @param {number} count */
function vectors({ steps, strengths, values }, count) {
  const letters = atob(values);
  const dimensions = strengths.length;
  const rows = new Float32Array(count * dimensions);
  for (let n = 0; n < rows.length; n++) rows[n] = ((letters.charCodeAt(n) << 24) >> 24) * steps[n % dimensions];
  return { dimensions, strengths, rows };
}
