// The ranking: words, meaning and names made one list; and what a paper is found by.
import { bm25, idf } from "./bm25.js";
import { SAID } from "./fields.js";
import { moved, near, placed } from "./latent.js";
import { mostTelling, saysAll } from "./says-all.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./names.js").Match} Match */
/**
 * @typedef {object} Hit
 * @property {number} paper
 * @property {boolean} semantic whether meaning rather than words brought it up
 * @property {boolean} full whether it says all words
 * @property {boolean} filed whether it says the most telling of them only in the names of its topics and types
 */

/** How much each ranking counts beside that by words, whose best paper has what its words are worth. */
const SHARES = { latent: 0.7, names: 2 };
/** The papers that answer best at first, and how much they move the query towards them. */
const TOP = 5;
const PULL = 1.9;
/** Share of the best score below which a paper is not listed, and how many are listed in any case. */
const LEAST = 0.3;
const FEW = 10;
/** Nearness in meaning from which a paper counts as found although it says none of the words. */
const NEAR = 0.3;

/** Scores all papers for what was matched. @param {Index} index @param {Match} match */
export function scored(index, match) {
  const said = bm25(index, match.weights);
  if (!index.latent) {
    const scores = said.map((score, paper) => score + SHARES.names * (match.names.get(paper) ?? 0));
    return { said, close: new Float64Array(index.count), scores };
  }
  const best = said.reduce((a, b) => Math.max(a, b), 1e-9);
  const sum = (/** @type {Float64Array} */ close) =>
    said.map(
      (score, paper) =>
        score + SHARES.latent * best * Math.max(0, close[paper]) + SHARES.names * (match.names.get(paper) ?? 0),
    );
  const point = placed(index, match.weights);
  // What the first answers have in common says more about what was meant than the few words of the query.
  const first = sum(near(index, point));
  const top = [...first.keys()]
    .filter((paper) => first[paper] > 0)
    .sort((a, b) => first[b] - first[a] || a - b)
    .slice(0, TOP);
  // A word of one paper only has no place among meanings, and what its paper is like says nothing of it.
  const close = near(index, point.some(Boolean) ? moved(index, point, top, PULL) : point);
  const scores = sum(close);
  return { said, close, scores };
}

/**
 * The papers to list, best first; ties go by key.
 * @param {Index} index @param {Match} match @param {(paper: number) => boolean} allowed
 * @param {Match} [plain] what of it every paper must say to say all; the rest is a matter of conditions
 * @returns {Hit[]}
 */
export function ranked(index, match, allowed, plain = match) {
  const { said, close, scores } = scored(index, match);
  const full = saysAll(index, plain);
  const own = saysAll(index, mostTelling(index, plain), SAID);
  const order = [...scores.keys()].filter(
    (paper) => allowed(paper) && (said[paper] > 0 || close[paper] >= NEAR || match.names.has(paper) || full.has(paper)),
  );
  order.sort((a, b) => scores[b] - scores[a] || a - b);
  // A name that fits puts its paper far above all others, which says nothing about these.
  const unnamed = (/** @type {number} */ paper) => scores[paper] - SHARES.names * (match.names.get(paper) ?? 0);
  const least = LEAST * order.reduce((most, paper) => Math.max(most, unnamed(paper)), 0);
  const heard = shares(index, match.weights);
  const hits = order.filter((paper, n) => n < FEW || scores[paper] >= least || full.has(paper));
  return hits.map((paper) => ({
    paper,
    full: full.has(paper),
    filed: full.has(paper) && !own.has(paper),
    semantic: match.weights.size > 0 && !match.names.has(paper) && heard[paper] < 0.5,
  }));
}

/**
 * How much of what was asked each paper says, by how telling the words are.
 * @param {Index} index @param {Map<number, number>} weights
 */
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
