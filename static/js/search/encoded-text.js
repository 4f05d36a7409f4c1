// Texts as numbers of words: what the build wrote, one sign for each word, and how to read pieces of it.

/**
 * @typedef {object} EncodedText
 * @property {number[]} words pieces of text as numbers of words, one after the other, with BREAK between
 * @property {number[]} starts where each field of each entry starts, and the end
 * @property {number} fields of an entry
 */

/** The number of no word: where a piece of text ends, so that no phrase reaches over it. */
export const BREAK = -1;
/** Fields that come with the text; the build parts them by a blank, and their pieces by the sign after it. */
export const GIVEN = 7;
const FIELD_ENDS = 0x20;
const PIECE_ENDS = 0x21;
/** The code of the first word. */
export const FIRST = 0x23;

/**
 * Reads the text of some entries, one sign for each word; surrogates are left out, so numbers above them are moved
 * down.
 * @param {string[]} texts
 * @returns {EncodedText}
 */
export function decoded(texts) {
  /** @type {number[]} */
  const words = [];
  const starts = [0];
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === FIELD_ENDS) starts.push(words.length);
      else if (code === PIECE_ENDS) words.push(BREAK);
      else if (code < 0xd800) words.push(code - FIRST);
      else if (code >= 0xe000) words.push(code - 0x800 - FIRST);
      else words.push(/** @type {number} */ (text.codePointAt(at++)) - 0x800 - FIRST);
    }
    starts.push(words.length);
  }
  return { words, starts, fields: GIVEN };
}

/**
 * The pieces of one field of an entry.
 * @param {EncodedText} text @param {number} entry @param {number} field
 * @returns {number[][]}
 */
export function pieces({ words, starts, fields }, entry, field) {
  const end = starts[entry * fields + field + 1];
  let from = starts[entry * fields + field];
  if (from === end) return [];
  /** @type {number[][]} */
  const found = [];
  for (let at = from; at <= end; at++) {
    if (at < end && words[at] !== BREAK) continue;
    found.push(words.slice(from, at));
    from = at + 1;
  }
  return found;
}
