// Scores of papers for words: BM25 over fields, and nearness in the latent space of the survey's own text.
// @ts-check
import { FIELDS, ONCE } from "./search-index.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-index.js").Postings} Postings */
/** @typedef {Map<number, number>} Weights  Number of a word to how much it counts in the query. */

/** What a word counts in title, names, tldr, summary, aside, figures, sorted, cited, authors; how length counts there. */
export const BM25 = { fields: [3, 1.5, 2, 2, 0.3, 1, 0.4, 0.8, 1.5], lengths: [0.4, 0.3, 0.4, 0.5, 0.3, 0.3, 0.2, 0.6, 0.6], k1: 1.6 };
/** The same for the latent space, as lexicon/index.py has it. */
const LATENT = [3, 2, 2, 1, 0.4, 0.7, 1, 0.5, 0];

/** How telling a word is. @param {Index} index @param {number} word */
export function idf(index, word) {
  const n = index.postings[word].docs.length;
  return Math.log(1 + (index.papers.length - n + 0.5) / (n + 0.5));
}

/** @param {Index} index @param {Weights} weights @returns {Float64Array} a score for each paper */
export function bm25(index, weights, { fields, lengths, k1 } = BM25) {
  const scores = new Float64Array(index.papers.length);
  const means = FIELDS.map((_, field) => index.lengths.reduce((sum, one) => sum + one[field], 0) / Math.max(1, index.papers.length));
  for (const [word, weight] of weights) {
    const worth = weight * idf(index, word);
    index.postings[word].docs.forEach((paper, n) => {
      let count = 0;
      for (const [field, times] of each(index.postings[word], n)) {
        count += (fields[field] * times) / (1 - lengths[field] + (lengths[field] * index.lengths[paper][field]) / Math.max(1, means[field]));
      }
      scores[paper] += (worth * count) / (k1 + count);
    });
  }
  return scores;
}

/** The fields of one paper in some postings, with their counts. @param {Postings} postings @param {number} n @returns {[number, number][]} */
function each({ starts, counts }, n) {
  return counts.slice(starts[n], starts[n + 1]).map((one) => [one % ONCE, Math.floor(one / ONCE)]);
}

/** What the latent space makes of a word in one paper. @param {Postings} postings @param {number} n */
function weighed({ starts, counts }, n) {
  const end = starts[n + 1] ?? counts.length;
  let sum = 0;
  for (let at = starts[n]; at < end; at++) sum += LATENT[counts[at] % ONCE] * Math.floor(counts[at] / ONCE);
  return sum;
}

/** Length of each paper's vector of words, by which the build divided it. @param {Index} index */
function norms(index) {
  const squares = new Float64Array(index.papers.length);
  for (const postings of index.postings) {
    const counts = postings.docs.map((_, n) => weighed(postings, n));
    const held = counts.filter(Boolean).length;
    if (held < 2) continue;
    const telling = Math.log(1 + index.papers.length / held);
    postings.docs.forEach((paper, n) => (squares[paper] += (Math.log1p(counts[n]) * telling) ** 2));
  }
  return squares.map(Math.sqrt);
}

/** @type {WeakMap<Index, Float64Array>} */
const known = new WeakMap();

/**
 * Places words in the latent space: each where the papers that say it lie (V = X'US / S^2).
 * @param {Index} index @param {Weights} weights
 */
export function placed(index, weights) {
  const { dimensions, strengths, rows } = index.latent;
  const sizes = known.get(index) ?? norms(index);
  known.set(index, sizes);
  const point = new Float64Array(dimensions);
  for (const [word, weight] of weights) {
    const postings = index.postings[word];
    const counts = postings.docs.map((_, n) => weighed(postings, n));
    const held = counts.filter(Boolean).length;
    if (held < 2) continue;
    const telling = Math.log(1 + index.papers.length / held);
    postings.docs.forEach((paper, n) => {
      const x = (weight * telling * Math.log1p(counts[n]) * telling) / (sizes[paper] || 1);
      for (let d = 0; d < dimensions; d++) point[d] += x * rows[paper * dimensions + d];
    });
  }
  return point.map((value, d) => value / strengths[d] ** 2);
}

/**
 * Moves a place towards some papers, those that answer best so far (Rocchio, "Relevance feedback in information
 * retrieval", 1971).
 * @param {Index} index @param {Float64Array} point @param {number[]} papers @param {number} pull how much their mean counts
 */
export function moved(index, point, papers, pull) {
  const { dimensions, rows } = index.latent;
  const size = Math.hypot(...point) || 1;
  const to = point.map((value) => value / size);
  for (const paper of papers) {
    const row = rows.subarray(paper * dimensions, (paper + 1) * dimensions);
    const length = Math.hypot(...row) || 1;
    row.forEach((value, d) => (to[d] += (pull * value) / (length * papers.length)));
  }
  return to;
}

/** @param {Index} index @param {Float64Array} point @returns {Float64Array} the cosine of each paper with it */
export function near(index, point) {
  const { dimensions, rows } = index.latent;
  const size = Math.hypot(...point) || 1;
  return Float64Array.from(index.papers, (_, paper) => {
    let dot = 0;
    let square = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = rows[paper * dimensions + d];
      dot += value * point[d];
      square += value * value;
    }
    return square ? dot / (size * Math.sqrt(square)) : 0;
  });
}
