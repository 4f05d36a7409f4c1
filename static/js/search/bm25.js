// Scores of papers for words: BM25 over fields (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
// weighted
// fields", 2004).
import { FIELDS } from "./fields.js";
import { ONCE } from "./postings.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./postings.js").Postings} Postings */
/** @typedef {Map<number, number>} Weights  Number of a word to how much it counts in the query. */

/**
 * What a word counts in each field (title, names, tldr, summary, abstract, sentences about others, figures, topics and
 * facets, sentences of others, authors); how length counts there.
 */
export const BM25 = {
  fields: [3, 1.5, 2, 2, 1.5, 0.3, 1, 0.8, 0.8, 1.5],
  lengths: [0.4, 0.3, 0.4, 0.5, 0.5, 0.3, 0.3, 0.2, 0.6, 0.6],
  k1: 1.6,
};
/** How telling a word is. @param {Index} index @param {number} word */
export function idf(index, word) {
  const n = index.df(word);
  return Math.log(1 + (index.count - n + 0.5) / (n + 0.5));
}

/** @param {Index} index @param {Weights} weights @returns {Float64Array} a score for each paper */
export function bm25(index, weights, { fields, lengths, k1 } = BM25) {
  const scores = new Float64Array(index.count);
  for (const [word, weight] of weights) {
    const worth = weight * idf(index, word);
    const { docs, starts, counts, worths } = index.postings(word);
    docs.forEach((paper, n) => {
      if (worths) return void (scores[paper] += worth * worths[n]);
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
