// The words of a large survey, of which few are there: those that begin as the words of a query do
// (surveypress/searchindex/vocabulary.py).
import { reader, wordFolding } from "../words.js";
import { EMPTY, opened } from "./bucket.js";

/** @typedef {ReturnType<typeof vocabularyOf>} Vocabulary */
/** @param {import("./index.js").Head} head @param {import("./shelves.js").Shelves} shelves */
export function vocabularyOf({ rules, endings }, shelves) {
  const fold = wordFolding(rules);
  const taken = new Set(endings);
  /** @type {string[][]} */
  const [terms, shown] = [[], []];
  /** How many papers say a word. @type {number[]} */
  const held = [];
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {Map<string, import("./bucket.js").Bucket>} */
  const buckets = new Map();
  let quiet = false;

  /** The number of a word, of which perhaps nothing else is known yet. @param {string} term */
  function numberOf(term) {
    const before = known.get(term);
    if (before !== undefined) return before;
    known.set(term, terms.length);
    shown.push(term);
    return terms.push(term) - 1;
  }

  /** @param {number} number @param {string} written @param {number} papers */
  function know(number, written, papers) {
    shown[number] = written;
    held[number] = papers;
  }

  /** The name of the piece that has the words which begin as one does. @param {string} word */
  const wordsAt = (word) => shelves.nameOf("words", [...word].slice(0, read.isDense(word) ? 1 : 2).join(""));

  /** Words that begin as one does. Throws Missing where they are still to come. @param {string} word */
  function bucket(word) {
    const name = wordsAt(word);
    const before = buckets.get(name);
    if (before) return before;
    if (quiet && !shelves.has(name)) return EMPTY;
    const found = opened(/** @type {[string, number][]} */ (shelves.piece(name)), fold, { numberOf, know }, taken);
    buckets.set(name, found);
    return found;
  }

  /** @param {string} word */
  function stem(word) {
    const { forms, analogous, respelled } = bucket(word);
    const number = forms.get(word) ?? analogous()(word) ?? respelled()(word);
    return number === undefined ? word : terms[number];
  }

  const read = reader(rules, stem, (word) => terms[bucket(word).forms.get(word) ?? -1] ?? word);

  /**
   * What some work returns that does without words that are not there.
   * @template T @param {() => T} work @returns {T}
   */
  function quietly(work) {
    quiet = true;
    try {
      return work();
    } finally {
      quiet = false;
    }
  }

  /** The number of a word that the survey has. @param {string} term */
  function get(term) {
    bucket(term);
    const number = known.get(term);
    return number === undefined || held[number] === undefined ? undefined : number;
  }

  /**
   * Forms that a slip may have made a word of: they begin as it does, as it would with its first letters exchanged, or
   * as it goes on after the first.
   * @param {string} word
   */
  function formsLike(word) {
    const [one, two = ""] = word;
    return new Map([word, `${two}${one}`, word.slice(1)].flatMap((start) => [...bucket(start).written]));
  }

  /**
   * The number of a word that stands in no piece.
   * @param {string} term @param {string} written @param {number} papers
   */
  function coined(term, written, papers) {
    const number = numberOf(term);
    know(number, written, papers);
    return number;
  }

  return {
    read,
    coined,
    quietly,
    terms,
    shown,
    numbers: { get },
    numberOf,
    wordsAt,
    written: { get: (/** @type {string} */ form) => bucket(form).written.get(form) },
    formsFrom: (/** @type {string} */ start) => bucket(start).written,
    formsLike,
    /** Forms that begin as a word does, those of names included. */
    namesFrom: (/** @type {string} */ start) => bucket(start).forms,
    df: (/** @type {number} */ word) => held[word] ?? 0,
  };
}
