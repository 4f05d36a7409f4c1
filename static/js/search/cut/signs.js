// Who says a word, and where, out of the signs that the build wrote (surveypress/searchindex/postings.py).
import { FIRST } from "../encoded-text.js";
import { ONCE } from "../postings.js";

/** @typedef {import("../postings.js").Postings & { worths: number[], fields: number[] }} Said */

/** Steps of what a word is worth in a paper. */
const STEPS = 64;

/** The numbers that signs stand for; surrogates are left out. @param {string} signs */
export function numbersOf(signs) {
  /** @type {number[]} */
  const found = [];
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at);
    if (code < 0xd800) found.push(code - FIRST);
    else if (code >= 0xe000) found.push(code - 0x800 - FIRST);
    else found.push(/** @type {number} */ (signs.codePointAt(at++)) - 0x800 - FIRST);
  }
  return found;
}

/** The fields that bits stand for. @param {number} bits */
export function fieldsIn(bits) {
  const found = [];
  for (let field = 0; bits >> field; field++) if ((bits >> field) & 1) found.push(field);
  return found;
}

/** @param {string} papers @param {string} fields @param {string} worths @returns {Said} */
export function postingsOf(papers, fields, worths) {
  let paper = -1;
  const docs = numbersOf(papers).map((gap) => (paper += gap + 1));
  const masks = numbersOf(fields);
  /** @type {number[][]} */
  const [starts, counts] = [[], []];
  for (const mask of masks) {
    starts.push(counts.length);
    for (const field of fieldsIn(mask)) counts.push(ONCE + field);
  }
  return { docs, starts, counts, worths: numbersOf(worths).map((worth) => worth / STEPS), fields: masks };
}

/**
 * Where some of the papers say a word, field by field.
 * @param {Said} said @param {string} places @param {Set<number>} papers
 * @returns {Map<number, Map<number, number[]>>}
 */
export function placesOf({ docs, fields }, places, papers) {
  const steps = numbersOf(places);
  const found = new Map();
  let at = 0;
  docs.forEach((paper, n) => {
    const own = new Map();
    for (const field of fieldsIn(fields[n])) {
      const here = [];
      let place = -1;
      do here.push((place += (steps[at] >> 1) + 1));
      while (!(steps[at++] & 1));
      own.set(field, here);
    }
    if (papers.has(paper)) found.set(paper, own);
  });
  return found;
}

/**
 * What two words have in common in some papers.
 * @param {Said} one @param {Said} other @param {Set<number>} papers @returns {Said}
 */
export function common(one, other, papers) {
  const at = new Map(other.docs.map((paper, n) => [paper, n]));
  /** @type {Said} */
  const found = { docs: [], starts: [], counts: [], worths: [], fields: [] };
  one.docs.forEach((paper, n) => {
    if (!papers.has(paper)) return;
    const m = /** @type {number} */ (at.get(paper));
    const mask = one.fields[n] & other.fields[m];
    found.docs.push(paper);
    found.starts.push(found.counts.length);
    found.counts.push(...fieldsIn(mask).map((field) => ONCE + field));
    found.worths.push(Math.min(one.worths[n], other.worths[m]));
    found.fields.push(mask);
  });
  return found;
}
