// Scores of papers for words: BM25 over fields, and nearness in the latent space of the survey's own text.
// @ts-check
import { FIELDS } from "./search-index.js";
import { ONCE } from "./search-postings.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-postings.js").Postings} Postings */
/** @typedef {Map<number, number>} Weights  Number of a word to how much it counts in the query. */

/** What a word counts in title, names, tldr, summary, aside, figures, sorted, cited, authors; how length counts there. */
export const BM25 = { fields: [3, 1.5, 2, 2, 0.3, 1, 0.4, 0.8, 1.5], lengths: [0.4, 0.3, 0.4, 0.5, 0.3, 0.3, 0.2, 0.6, 0.6], k1: 1.6 };
/** The same for the latent space, as lexicon/index.py has it. */
const LATENT = [3, 2, 2, 1, 0.4, 0.7, 1, 0.5, 0];

/** How telling a word is. @param {Index} index @param {number} word */
export function idf(index, word) {
  const n = index.postings(word).docs.length;
  return Math.log(1 + (index.count - n + 0.5) / (n + 0.5));
}

/** @param {Index} index @param {Weights} weights @returns {Float64Array} a score for each paper */
export function bm25(index, weights, { fields, lengths, k1 } = BM25) {
  const scores = new Float64Array(index.count);
  for (const [word, weight] of weights) {
    const worth = weight * idf(index, word);
    const { docs, starts, counts } = index.postings(word);
    docs.forEach((paper, n) => {
      const end = starts[n + 1] ?? counts.length;
      let count = 0;
      for (let at = starts[n]; at < end; at++) {
        const field = counts[at] % ONCE;
        const length = index.lengths[paper * FIELDS.length + field] / Math.max(1, index.means[field]);
        count += (fields[field] * Math.floor(counts[at] / ONCE)) / (1 - lengths[field] + lengths[field] * length);
      }
      scores[paper] += (worth * count) / (k1 + count);
    });
  }
  return scores;
}

/** What the latent space makes of a word in each paper that says it. @param {Postings} postings */
function weighed({ docs, starts, counts }) {
  return docs.map((_, n) => {
    const end = starts[n + 1] ?? counts.length;
    let sum = 0;
    for (let at = starts[n]; at < end; at++) sum += LATENT[counts[at] % ONCE] * Math.floor(counts[at] / ONCE);
    return sum;
  });
}

/** @type {WeakMap<Index, Map<number, Float64Array>>} */
const known = new WeakMap();

/** Where a word lies in the latent space: where the papers that say it are (V = X'US / S^2). @param {Index} index @param {number} word */
function vector(index, word) {
  const { dimensions, strengths, lengths, rows } = index.latent;
  const vectors = known.get(index) ?? new Map();
  known.set(index, vectors);
  const before = vectors.get(word);
  if (before) return before;
  const found = new Float64Array(dimensions);
  vectors.set(word, found);
  const { docs } = index.postings(word);
  const counts = weighed(index.postings(word));
  const held = counts.filter(Boolean).length;
  if (held < 2) return found;
  const telling = Math.log(1 + index.count / held);
  for (let n = 0; n < docs.length; n++) {
    const x = (telling * Math.log1p(counts[n]) * telling) / lengths[docs[n]];
    const row = docs[n] * dimensions;
    for (let d = 0; d < dimensions; d++) found[d] += x * rows[row + d];
  }
  for (let d = 0; d < dimensions; d++) found[d] /= strengths[d] ** 2;
  return found;
}

/** Places words in the latent space. @param {Index} index @param {Weights} weights */
export function placed(index, weights) {
  const point = new Float64Array(index.latent.dimensions);
  for (const [word, weight] of weights) {
    const at = vector(index, word);
    for (let d = 0; d < point.length; d++) point[d] += weight * at[d];
  }
  return point;
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
  return Float64Array.from({ length: index.count }, (_, paper) => {
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
