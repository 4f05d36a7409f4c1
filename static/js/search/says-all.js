// Which papers say all words of a query, or the most telling one of them.
import { idf } from "./bm25.js";
import { holders } from "./conditions.js";
import { callers } from "./other-names.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./names.js").Match} Match */

/**
 * The words that a paper must say to say all. A name that was written apart weighs more than a word: its parts are
 * asked for, unless there are no words beside it.
 * @param {Map<number, number>} weights
 */
function wordsAsked(weights) {
  const words = [...weights].filter(([, weight]) => weight === 1);
  return words.length ? words : [...weights].filter(([, weight]) => weight > 1);
}

/** A match reduced to the rarest of its words. @param {Index} index @param {Match} match @returns {Match} */
export function mostTelling(index, match) {
  const [rarest] = wordsAsked(match.weights).sort(([a], [b]) => idf(index, b) - idf(index, a));
  return rarest ? { ...match, weights: new Map([rarest]), begun: [] } : match;
}

/**
 * Papers whose own record says every word, and one of those for which an unfinished one may stand; all of them where no
 * word is asked for.
 * @param {Index} index @param {Match} match @param {number[]} [fields] those to look into
 */
export function saysAll(index, { weights, called, begun, unknown, others }, fields) {
  if (unknown.length) return new Set();
  // Who says the same by another name says it.
  const callings = others.map((one) => ({ words: one.words, papers: callers(index, one, fields) }));
  const sets = wordsAsked(weights).map(([word]) => {
    const calling = callings.filter(({ words }) => words.includes(word)).flatMap(({ papers }) => [...papers.keys()]);
    return new Set([...holders(index, word, fields), ...calling]);
  });
  for (const { words, papers } of callings) if (!words.length) sets.push(new Set(papers.keys()));
  if (!sets.length && !begun.length && !weights.size) return new Set();
  if (begun.length) sets.push(new Set(begun.flatMap((word) => [...holders(index, word, fields)])));
  const papers = Array.from({ length: index.count }, (_, paper) => paper);
  return new Set(papers.filter((paper) => called.has(paper) || sets.every((set) => set.has(paper))));
}
