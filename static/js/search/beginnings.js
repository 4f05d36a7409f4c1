// Words that an unfinished one may become.

/** @typedef {import("./index.js").Index} Index */

/** Most words that one beginning stands for, and letters of the shortest beginning. */
const BEGUN = 12;
const SHORTEST = 3;

/** Words that begin as an unfinished one does. @param {Index} index @param {string} word */
export function beginning(index, word) {
  if (word.length < SHORTEST) return [];
  return mostUsed(index, word, (form) => form.startsWith(word));
}

/** Pairs of signs that hold one. @param {Index} index @param {string} sign */
export const holding = (index, sign) => mostUsed(index, sign, (form) => form.includes(sign));

/** @param {Index} index @param {string} start @param {(form: string) => boolean} fits */
function mostUsed(index, start, fits) {
  const found = new Set([...index.formsFrom(start)].filter(([form]) => fits(form)).map(([, number]) => number));
  const used = (/** @type {number} */ n) => index.df(n);
  return [...found].sort((a, b) => used(b) - used(a) || a - b).slice(0, BEGUN);
}
