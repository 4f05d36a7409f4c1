// Nearness in meaning: the latent space of the survey's own text.
import { FIRST } from "./encoded-text.js";
import { ONCE } from "./postings.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./postings.js").Postings} Postings */
/** @typedef {Map<number, number>} Weights number of a word to how much it counts in the query */

/** What a word counts in each field, as surveypress/relate/text_model.py has it. */
const LATENT = [3, 2, 2, 1, 1, 1, 0.7, 2, 0.5, 0];
/** Weights of rarity are multiples of this, as in surveypress/text/tfidf.py. */
const IDF_STEP = 0.2;

/**
 * Signs to numbers: 0, -1, 1, -2 … as the build wrote them.
 * @param {import("./packed.js").PackedVectors} latent @param {number} count
 */
export function vectorsOf({ steps, strengths, lengths, values }, count) {
  const dimensions = strengths.length;
  const rows = new Float32Array(count * dimensions);
  for (let n = 0; n < rows.length; n++) {
    const code = values.charCodeAt(n) - FIRST;
    rows[n] = (code % 2 ? -(code + 1) / 2 : code / 2) * steps[n % dimensions];
  }
  return { dimensions, strengths, lengths, rows };
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

/**
 * Where a word lies in the latent space: where the papers that say it are (V = X'US / S^2).
 * @param {Index} index @param {number} word
 */
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
  const telling = Math.round(Math.log(1 + index.count / held) / IDF_STEP) * IDF_STEP;
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
 * @param {Index} index @param {Float64Array} point @param {number[]} papers
 * @param {number} pull how much their mean counts
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
