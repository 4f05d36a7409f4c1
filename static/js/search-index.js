// The index as it was built (data/search.json), unpacked: who says which word where, and the latent vectors of papers.
// @ts-check
import { reader } from "./search-words.js";

/**
 * @typedef {{ rules: import("./search-words.js").Rules, words: string, texts: string[][], cites: number[][][][],
 *   papers: { keys: string[], years: number[], topics: number[][], facets: Record<string, number[][]>, authors: string[], arxiv: string[], venues: string[] },
 *   topics: { ids: string[], titles: string[], hues: number[], parents: number[] }, facets: [string, string, string[]][],
 *   terms: [string, string][], aliases: string[][], latent: { steps: number[], strengths: number[], values: string } }} Packed
 * @typedef {{ docs: number[], starts: number[], counts: number[] }} Postings  Papers, and from where on their counts stand.
 * @typedef {ReturnType<typeof unpacked>} Index
 */

/** Fields of an entry as the build wrote them, and those that follow from links between entries. */
export const FIELDS = ["title", "names", "tldr", "summary", "aside", "figures", "sorted", "cited", "record"];
const ASIDE = 4;
const SORTED = 6;
const CITED = 7;
const RECORD = 8;
/** A count and its field are one number: count times this, plus field. */
export const ONCE = 16;
/** The number of no word: where a piece of text ends, so that no phrase reaches over it. */
export const BREAK = -1;

/** @param {string} text @returns {number[][][]} for each field, its pieces as numbers of words */
function decoded(text) {
  return text.split(" ").map((field) => (field === "" ? [] : field.split("!").map(numbersOf)));
}

/** @param {string} piece one sign for each word; surrogates are left out, so numbers above them are moved down */
function numbersOf(piece) {
  /** @type {number[]} */
  const numbers = [];
  for (const sign of piece) {
    const code = /** @type {number} */ (sign.codePointAt(0));
    numbers.push((code < 0xe000 ? code : code - 0x800) - 0x23);
  }
  return numbers;
}

/** @param {Packed} packed */
export function unpacked(packed) {
  const read = reader(packed.rules);
  const shown = packed.words === "" ? [] : packed.words.split("\n");
  /** @type {Map<string, number>} */
  const numbers = new Map();
  shown.forEach((word, n) => numbers.set(read.stem(word), n));
  const terms = [...numbers.keys()];
  const groups = packed.texts.map((texts) => texts.map(decoded));
  const [papers, topics, glossary] = groups;

  /** @param {string} text */
  function numbered(text) {
    return read.words(text).filter(read.says).map((word) => {
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

  const facetTitles = packed.facets.map(([id, , values]) => ({ id, values: values.map(numbered) }));
  const topicTitles = topics.map((topic) => topic[0][0] ?? []);
  papers.forEach((paper, n) => {
    const leaves = packed.papers.topics[n];
    const above = new Set(leaves);
    for (const leaf of leaves) for (let up = packed.topics.parents[leaf]; up >= 0; up = packed.topics.parents[up]) above.add(up);
    paper[SORTED] = [...above].map((topic) => topicTitles[topic]);
    for (const { id, values } of facetTitles) for (const value of packed.papers.facets[id][n]) paper[SORTED].push(values[value]);
    paper[CITED] = [];
    paper[RECORD] = [...packed.papers.authors[n].split("; "), packed.papers.venues[n], String(packed.papers.years[n] || "")].map(numbered);
  });
  groups.forEach((group, g) => group.forEach((entry, n) => packed.cites[g][n].forEach((keys, piece) => {
    for (const paper of keys) if (g > 0 || paper !== n) papers[paper][CITED].push(entry[ASIDE][piece] ?? []);
  })));
  return { packed, read, numbers, terms, shown, papers, topics, glossary, postings: postings(papers, terms.length), lengths: lengths(papers), latent: vectors(packed.latent, papers.length) };
}

/** @param {number[][][][]} papers @param {number} words @returns {Postings[]} */
function postings(papers, words) {
  /** @type {Postings[]} */
  const found = Array.from({ length: words }, () => ({ docs: [], starts: [], counts: [] }));
  papers.forEach((paper, n) => paper.forEach((pieces, field) => {
    for (const piece of pieces) for (const word of piece) {
      const { docs, starts, counts } = found[word];
      const last = counts.length - 1;
      if (docs[docs.length - 1] !== n) {
        docs.push(n);
        starts.push(counts.length);
        counts.push(ONCE + field);
      } else if (counts[last] % ONCE === field) counts[last] += ONCE;
      else counts.push(ONCE + field);
    }
  }));
  return found;
}

/** @param {number[][][][]} papers @returns {Float32Array[]} for each paper the words of each field */
function lengths(papers) {
  return papers.map((paper) => Float32Array.from(FIELDS, (_, field) => (paper[field] ?? []).reduce((sum, piece) => sum + piece.length, 0)));
}

/** @param {Packed["latent"]} latent @param {number} count */
function vectors({ steps, strengths, values }, count) {
  const bytes = Uint8Array.from(atob(values), (letter) => letter.charCodeAt(0));
  const whole = new Int8Array(bytes.buffer);
  const dimensions = strengths.length;
  const rows = new Float32Array(count * dimensions);
  for (let n = 0; n < rows.length; n++) rows[n] = whole[n] * steps[n % dimensions];
  return { dimensions, strengths, rows };
}
