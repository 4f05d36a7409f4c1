// The index as it was built (data/search.json), unpacked: who says which word where, and the latent vectors of papers.
import { textsWithLinks } from "./derived-fields.js";
import { decoded } from "./encoded-text.js";
import { vectorsOf } from "./latent.js";
import { grouped, measured, posted } from "./postings.js";
import { byAnalogy, byDigraphs, endingsOf, lazily, unpackedForms } from "./word-forms.js";
import { reader, wordFolding } from "./words.js";

/** @typedef {import("./packed.js").Packed} Packed */
/** @typedef {import("./postings.js").Postings} Postings */
/** @typedef {ReturnType<typeof unpacked> & Partial<import("./cut/hooks.js").Hooks>} Index */

/**
 * The index of the two pieces in which it comes. Throws an error if they are of different builds.
 * @param {import("./packed.js").PackedFile} rest @param {import("./early.js").Titles} titles
 */
export function unpacked(rest, { version, keys, titles }) {
  if (rest.version !== version) throw new Error("the pieces of the search index are of different builds");
  /** @type {Packed} */
  const packed = { ...rest, papers: { ...rest.papers, keys, titles } };
  const fold = wordFolding(packed.rules);
  const { shown, numbers: forms } = unpackedForms(packed.words, fold);
  const terms = shown.map(fold);
  const written = new Map(forms);
  const endings = lazily(() => endingsOf(written));
  const analogous = lazily(() => byAnalogy(written, endings()));
  const respelled = lazily(() => byDigraphs(written));
  const named = lazily(() => byDigraphs(forms));
  let complete = false;
  const known = (/** @type {string} */ word) => terms[forms.get(word) ?? -1] ?? word;
  /** @param {string} word */
  function stem(word) {
    const number = forms.has(word) ? undefined : (analogous()(word) ?? (complete ? named : respelled)()(word));
    if (number !== undefined) forms.set(word, number);
    return known(word);
  }
  const read = reader(packed.rules, stem, known);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  terms.forEach((term, n) => numbers.set(term, n));

  /**
   * The numbers of words that say something; one that no text of the index has gets a new one.
   * @param {string[]} words
   */
  function numbered(words) {
    /** @type {number[]} */
    const found = [];
    for (const word of words) {
      if (!read.says(word)) continue;
      let number = forms.get(word) ?? numbers.get(word);
      if (number === undefined) {
        number = terms.push(word) - 1;
        shown.push(word);
        numbers.set(word, number);
        forms.set(word, number);
      }
      found.push(number);
    }
    return found;
  }

  const [own, topics, glossary] = packed.texts.map(decoded);
  const papers = textsWithLinks(packed, [own, topics, glossary], numbered, read);
  complete = true; // names of authors are known, too
  const count = packed.papers.keys.length;
  const said = posted(papers, count, terms.length);
  /** @type {Map<number, Postings>} */
  const made = new Map();

  /** Made when asked for, as a query needs few. @param {number} word */
  function postings(word) {
    const found = made.get(word) ?? grouped(said.places.subarray(said.ends[word], said.ends[word + 1]));
    made.set(word, found);
    return found;
  }

  /**
   * Makes a word of what stands in some places (paper and field, in order).
   * @param {string} term @param {string} written @param {number[]} places
   */
  function coined(term, written, places) {
    const number = terms.push(term) - 1;
    shown.push(written);
    numbers.set(term, number);
    made.set(number, grouped(Int32Array.from(places)));
    return number;
  }

  const { lengths, means } = measured(papers, count);
  return {
    packed,
    read,
    numbers,
    written,
    endings,
    terms,
    shown,
    papers,
    topics,
    glossary,
    count,
    postings,
    coined,
    lengths,
    means,
    latent: vectorsOf(packed.latent, count),
    df: (/** @type {number} */ word) => postings(word).docs.length,
    formsFrom: /** @type {(start: string) => Map<string, number>} */ (() => written),
    formsLike: /** @type {(word: string) => Map<string, number>} */ (() => written),
    keysOf: async (/** @type {number[]} */ some) => some.map((paper) => keys[paper]),
  };
}
