// Text to be compared without accents and case: the one folding of all scripts.

/**
 * Letters that Unicode does not take apart, as readers without such a keyboard write them
 * (surveypress/text/tokenizer.py has the same).
 * @type {Record<string, string>}
 */
// prettier-ignore
const LETTERS = {
  ł: "l", đ: "d", ð: "d", ø: "o", ħ: "h", ŧ: "t", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ŋ: "n",
  ς: "σ", ک: "ك", ی: "ي", ى: "ي", ة: "ه",
};
for (const zero of "٠۰०০๐") {
  for (let n = 0; n < 10; n += 1) LETTERS[String.fromCharCode(zero.charCodeAt(0) + n)] = String(n);
}
/** Accents, points of Hebrew and vowel marks of Arabic; vowels of Indic scripts are no marks. */
const MARKS =
  "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed" +
  "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f";

/**
 * Returns what folds text by some tables.
 * @param {string} marks ranges of signs that are left out
 * @param {Record<string, string>} letters what stands for what
 * @returns {(text: string) => string}
 */
export function folding(marks, letters) {
  const left = new RegExp(`[${marks}]`, "gu");
  const plain = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
  const read = (/** @type {string} */ text) =>
    text.toLowerCase().replace(plain, (/** @type {string} */ letter) => letters[letter]);
  return (text) => read(read(text).normalize("NFKD").replace(left, "").normalize("NFC"));
}

/** A text in small letters, without accents and vowel marks, as one types it on any keyboard. */
export const fold = folding(MARKS, LETTERS);

/**
 * The words of a text, folded: runs of letters and digits.
 * @param {string} text
 * @returns {string[]}
 */
export const foldedWords = (text) => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
