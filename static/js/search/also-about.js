// What a paper is also about: why meaning has brought it up.
import { idf } from "./bm25.js";
import { pieces } from "./encoded-text.js";
import { placed } from "./latent.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./names.js").Match} Match */

/** How many of a paper's words are compared with the query, to say what it is also about, and how many are said. */
const TRIED = 20;
const SAID = 3;

/**
 * Words of a paper that are nearest to the query in meaning and not in it, as they are shown.
 * @param {Index} index @param {Match} match @param {number} paper
 * @returns {string[]}
 */
export function alsoAbout(index, match, paper) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const field of [0, 1, 2, 3, 4])
    for (const piece of pieces(index.papers, paper, field))
      for (const word of piece) counts.set(word, (counts.get(word) ?? 0) + (field < 2 ? 2 : 1));
  const fit = [...counts].filter(
    ([word]) => !match.weights.has(word) && index.postings(word).docs.length > 2 && /^\D{3,}$/.test(index.shown[word]),
  );
  const weighed = best(
    fit.map(([word, count]) => [word, Math.log1p(count) * idf(index, word) ** 0.5]),
    TRIED,
  );
  const point = placed(index, match.weights);
  const nearness = (/** @type {number} */ word) => cosine(placed(index, new Map([[word, 1]])), point);
  return best(
    weighed.map(([word, worth]) => [word, worth * nearness(word)]),
    SAID,
  ).map(([word]) => index.shown[word]);
}

/** The words that are worth most, and more than nothing. @param {[number, number][]} words @param {number} most */
const best = (words, most) =>
  words
    .filter(([, worth]) => worth > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most);

/** @param {Float64Array} one @param {Float64Array} other */
const cosine = (one, other) =>
  one.reduce((sum, value, d) => sum + value * other[d], 0) / (Math.hypot(...one) * Math.hypot(...other) || 1);
