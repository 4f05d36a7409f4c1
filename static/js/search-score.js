// The ranking: words, meaning and names made one list; and what a paper is found by.
// @ts-check
import { bm25, idf, moved, near, placed } from "./search-rank.js";
import { pieces } from "./search-tape.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-match.js").Match} Match */
/** @typedef {{ paper: number, semantic: boolean, full: boolean }} Hit  `semantic`: meaning rather than words brought it up; `full`: it says all words. */

/** How much each ranking counts beside that by words, whose best paper has what its words are worth. */
const SHARES = { latent: 0.7, names: 2 };
/** The papers that answer best at first, and how much they move the query towards them. */
const TOP = 5;
const PULL = 1.6;
/** Share of the best score below which a paper is not listed, and how many are listed in any case. */
const LEAST = 0.3;
const FEW = 10;
/** How many of a paper's words are compared with the query, to say what it is also about, and how many are said. */
const TRIED = 20;
const SAID = 3;
/** A share that stands for the whole, whatever rounding makes of it; a paper that says all that was asked is always listed. */
const ALL = 0.999;
/** Nearness in meaning from which a paper counts as found although it says none of the words. */
const NEAR = 0.3;

/** Scores all papers for what was matched. @param {Index} index @param {Match} match */
export function scored(index, match) {
  const said = bm25(index, match.weights);
  const best = Math.max(1e-9, ...said);
  const sum = (/** @type {Float64Array} */ close) => said.map((score, paper) => score + SHARES.latent * best * Math.max(0, close[paper]) + SHARES.names * (match.names.get(paper) ?? 0));
  const point = placed(index, match.weights);
  // What the first answers have in common says more about what was meant than the few words of the query.
  const first = sum(near(index, point));
  const top = [...first.keys()].filter((paper) => first[paper] > 0).sort((a, b) => first[b] - first[a] || a - b).slice(0, TOP);
  const close = near(index, moved(index, point, top, PULL));
  const scores = sum(close);
  return { said, close, scores };
}

/**
 * The papers to list, best first; ties go by key.
 * @param {Index} index @param {Match} match @param {(paper: number) => boolean} allowed @returns {Hit[]}
 */
export function ranked(index, match, allowed) {
  const { said, close, scores } = scored(index, match);
  const order = [...scores.keys()].filter((paper) => allowed(paper) && (said[paper] > 0 || close[paper] >= NEAR || match.names.has(paper)));
  order.sort((a, b) => scores[b] - scores[a] || a - b);
  // A name that fits puts its paper far above all others, which says nothing about these.
  const least = LEAST * Math.max(0, ...order.map((paper) => scores[paper] - SHARES.names * (match.names.get(paper) ?? 0)));
  const heard = shares(index, match.weights);
  const full = saysAll(index, match);
  const hits = order.filter((paper, n) => n < FEW || scores[paper] >= least || full.has(paper));
  return hits.map((paper) => ({ paper, full: full.has(paper), semantic: match.weights.size > 0 && !match.names.has(paper) && heard[paper] < 0.5 }));
}

/** Papers that say every word, and one of those for which an unfinished one may stand. @param {Index} index @param {Match} match */
function saysAll(index, { weights, begun, unknown }) {
  const sure = new Map([...weights].filter(([, weight]) => weight >= 1));
  const share = shares(index, sure);
  const last = begun.length ? new Set(begun.flatMap((word) => index.postings(word).docs)) : undefined;
  return new Set(unknown.length ? [] : [...share.keys()].filter((paper) => (share[paper] > ALL || !sure.size) && (last?.has(paper) ?? sure.size > 0)));
}

/** How much of what was asked each paper says, by how telling the words are. @param {Index} index @param {Map<number, number>} weights */
function shares(index, weights) {
  const heard = new Float64Array(index.count);
  let asked = 0;
  for (const [word, weight] of weights) {
    const worth = weight * idf(index, word);
    asked += worth;
    for (const paper of index.postings(word).docs) heard[paper] += worth;
  }
  return asked ? heard.map((worth) => worth / asked) : heard;
}

/** Words of a paper that are nearest to the query in meaning and not in it, as they are shown. @param {Index} index @param {Match} match @param {number} paper @returns {string[]} */
export function alsoAbout(index, match, paper) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const field of [0, 1, 2, 3]) for (const piece of pieces(index.papers, paper, field)) for (const word of piece) counts.set(word, (counts.get(word) ?? 0) + (field < 2 ? 2 : 1));
  const fit = [...counts].filter(([word]) => !match.weights.has(word) && index.postings(word).docs.length > 2 && /^\D{3,}$/.test(index.shown[word]));
  const weighed = best(fit.map(([word, count]) => [word, Math.log1p(count) * idf(index, word) ** 0.5]), TRIED);
  const point = placed(index, match.weights);
  const nearness = (/** @type {number} */ word) => cosine(placed(index, new Map([[word, 1]])), point);
  return best(weighed.map(([word, worth]) => [word, worth * nearness(word)]), SAID).map(([word]) => index.shown[word]);
}

/** The words that are worth most, and more than nothing. @param {[number, number][]} words @param {number} most */
const best = (words, most) => words.filter(([, worth]) => worth > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);

/** @param {Float64Array} one @param {Float64Array} other */
const cosine = (one, other) => one.reduce((sum, value, d) => sum + value * other[d], 0) / (Math.hypot(...one) * Math.hypot(...other) || 1);
