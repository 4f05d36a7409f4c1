// Words of the index that a word which is not in it may have been meant to be.

/** @typedef {import("./index.js").Index} Index */

/** How many slips a word of some length may hold; figures are not misspelt: 94.7 is not 94.2. @param {string} word */
export const slipsAllowed = (word) =>
  word.length < 4 || !/[^\d.]/.test(word) ? 0 : word.length < 8 || /\d/.test(word) ? 1 : 2;
/** @param {string} word */
const digits = (word) => word.replace(/\D/g, "");

/** Which letters a word has, as bits; several may share one. @param {string} word */
function letters(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits differ. @param {number} one @param {number} other */
function differing(one, other) {
  let count = 0;
  for (let bits = one ^ other; bits; bits &= bits - 1) count++;
  return count;
}

/**
 * Forms that differ from a word in few letters: each with the number of its word and how many slips that takes, half a
 * slip more where it begins with another letter.
 * @param {Index} index @param {string} word @param {number} most slips
 * @returns {[form: string, number: number, slips: number][]}
 */
function like(index, word, most) {
  const ours = letters(word);
  /** @type {[string, number, number][]} */
  const found = [];
  for (const [other, n] of index.formsLike(word)) {
    if (other.length < 4 || Math.abs(other.length - word.length) > most) continue;
    // One slip changes two letters at most: this spares counting the slips of nearly all words.
    if (differing(ours, letters(other)) > 2 * most || digits(word) !== digits(other)) continue;
    const count = distance(word, other, most) + (other[0] === word[0] ? 0 : 0.5);
    if (count <= most + 0.5) found.push([other, n, count]);
  }
  return found;
}

/**
 * Returns the numbers of the nearest words: fewest slips, then the same first letter, then the most used. All forms of
 * a word count, so an ending more or less is no slip.
 * @param {Index} index @param {string} word
 * @param {number} [more] slips beyond those that a word of its length may hold
 */
export function nearest(index, word, more = 0) {
  const most = slipsAllowed(word) && slipsAllowed(word) + more;
  if (!most) return [];
  /** @type {Map<number, number>} */
  const slips = new Map();
  for (const [, n, count] of like(index, word, most)) slips.set(n, Math.min(count, slips.get(n) ?? count));
  const used = (/** @type {number} */ n) => index.df(n);
  const found = [...slips]
    .filter(([n]) => used(n))
    .sort((a, b) => a[1] - b[1] || used(b[0]) - used(a[0]) || a[0] - b[0]);
  return found
    .filter(([, count]) => count === found[0][1])
    .slice(0, 3)
    .map(([n]) => n);
}

/** Letters at the end of a word that tell one of its forms from another. */
const ENDING = 2;

/**
 * Whether a word that no text has is a slip (`quantizaton`) rather than another form of the word that it is read as
 * (`pruned`, where texts have `prune`): it is one letter away from a form, but from none of that word by its end alone.
 * @param {Index} index @param {string} word
 */
export function misspelt(index, word) {
  const number = index.numbers.get(index.read.stem(word));
  if (number === undefined || !slipsAllowed(word) || index.written.get(word) !== undefined) return false;
  const near = like(index, word, 1).filter(([, n, slips]) => slips === 1 && index.df(n));
  const inflected = near.some(([form, n]) => n === number && form.slice(-ENDING) !== word.slice(-ENDING));
  return near.length > 0 && !inflected;
}

/**
 * The number of the word that a word is read as; nothing where it is a slip.
 * @param {Index} index @param {string} word
 */
export const numberRead = (index, word) =>
  misspelt(index, word) ? undefined : index.numbers.get(index.read.stem(word));

/**
 * Slips between two words: a letter more, less, other, or two exchanged (Damerau, "A technique for computer detection
 * and correction of spelling errors", 1964); gives up with most + 1.
 * @param {string} one @param {string} other @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}
