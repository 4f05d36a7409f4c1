// Papers that say some words one after the other.

/** @typedef {import("./index.js").Index} Index */

/**
 * Papers that say these words one after the other.
 * @param {Index} index @param {number[]} phrase @param {number[]} [fields] those to look into
 * @returns {Set<number>}
 */
export function beside(index, phrase, fields) {
  /** @type {Set<number>} */
  const found = new Set();
  if (!phrase.length) return found;
  if (index.beside) return index.beside(phrase, fields);
  const { words, starts, fields: all } = index.papers;
  const rarest = phrase.reduce((a, b) => (index.postings(b).docs.length < index.postings(a).docs.length ? b : a));
  for (const paper of index.postings(rarest).docs) {
    for (let field = 0; field < all && !found.has(paper); field++) {
      if (fields && !fields.includes(field)) continue;
      const end = starts[paper * all + field + 1] - phrase.length;
      for (let at = starts[paper * all + field]; at <= end; at++) {
        if (phrase.every((word, n) => words[at + n] === word)) {
          found.add(paper);
          break;
        }
      }
    }
  }
  return found;
}

/**
 * Papers whose title or one line says these words one after the other, small words included.
 * @param {Index} index @param {string[]} words
 * @returns {number[]}
 */
export function titled(index, words) {
  if (index.beside) return []; // words that say nothing are in no piece
  const { titles, tldrs } = index.packed.papers;
  const phrase = ` ${words.join(" ")} `;
  const says = (/** @type {string[]} */ said) => ` ${said.join(" ")} `.includes(phrase);
  const [heads, lines] = [titles, tldrs].map(index.read.lines);
  return titles.flatMap((_, paper) => (says(heads[paper]) || says(lines[paper]) ? [paper] : []));
}
