// Words of a large survey that begin alike, out of their lines (surveypress/searchindex/vocabulary.py).
import { byAnalogy, byDigraphs, lazily, unpackedForms } from "../word-forms.js";

/** @typedef {ReturnType<typeof opened>} Bucket Words that begin alike. */

/** Nothing, where words that are not there shall not be asked for. */
export const EMPTY = opened([], (word) => word, { numberOf: () => -1, know: () => {} }, new Set());

/**
 * @param {[line: string, papers: number][]} rows lines of forms, with how many papers say them; less than none
 *   where they stand only among authors and venues
 * @param {(word: string) => string} fold
 * @param {{ numberOf: (term: string) => number, know: (number: number, written: string, papers: number) => void }} into
 * @param {Set<string>} endings
 */
export function opened(rows, fold, { numberOf, know }, endings) {
  const some = unpackedForms(rows.map(([line]) => line).join("\n"), fold);
  const own = some.shown.map((written, n) => {
    const number = numberOf(fold(written));
    know(number, written, Math.abs(rows[n][1]));
    return number;
  });
  /** The number of each form. */
  const forms = new Map([...some.numbers].map(([form, n]) => [form, own[n]]));
  /** The same of those that texts have. */
  const written = new Map([...some.numbers].filter(([, n]) => rows[n][1] >= 0).map(([form, n]) => [form, own[n]]));
  const analogous = lazily(() => byAnalogy(written, endings));
  return { forms, written, analogous, respelled: lazily(() => byDigraphs(forms)) };
}
