// Words that can be compared: the rules come with the index, so this side reads text exactly as the build did.
import { folding } from "../shared/fold.js";

/** A sign beyond ASCII, which plain English lacks. */
const FOREIGN = /[\u0080-\uffff]/;
/** Katakana of half a width and Latin of the full one. */
const WIDTHS = /[\uff01-\uff9f]+/g;

/**
 * How texts are read (surveypress/searchindex/index.py says what each rule is).
 * @typedef {object} Rules
 * @property {string} word pattern of a word
 * @property {string} dense ranges of scripts without blanks
 * @property {string} marks ranges of accents and marks
 * @property {Record<string, string>} letters
 * @property {Record<string, string>} greek names of letters
 * @property {string} article pattern of an article that is written as one with its word
 * @property {[pattern: string, instead: string][]} rewrites
 * @property {string} stop words that say nothing, parted by blanks
 * @property {string[]} compounds two words each that are one
 */
/** @typedef {ReturnType<typeof reader>} Reader */

/**
 * Returns what folds a word that is in small letters.
 * @param {Rules} rules
 */
export function wordFolding({ marks, letters, greek, article }) {
  const fold = folding(marks, letters);
  const glued = new RegExp(article, "u");
  /** @type {Map<string, string>} */
  const known = new Map();
  return (/** @type {string} */ word) => {
    if (!FOREIGN.test(word)) return word;
    let plain = known.get(word);
    if (plain === undefined) {
      plain = fold(word);
      known.set(word, (plain = greek[plain] ?? plain.replace(glued, "")));
    }
    return plain;
  };
}

/**
 * Returns what reads text by some rules; `stem` gives one form for all forms of a word, and `known` does so only for
 * forms that the index has.
 * @param {Rules} rules @param {(word: string) => string} stem @param {(word: string) => string} known
 */
export function reader(rules, stem, known = stem) {
  const word = new RegExp(rules.word, "gu");
  const runs = new RegExp(`[${rules.dense}]+|[^${rules.dense}]+`, "gu");
  const dense = new RegExp(`^[${rules.dense}]`, "u");
  const rewrites = rules.rewrites.map(
    ([pattern, instead]) => /** @type {[RegExp, string]} */ ([new RegExp(pattern, "gu"), instead]),
  );
  const compounds = new Set(rules.compounds);
  const firsts = new Set(rules.compounds.map((pair) => pair.split(" ", 1)[0]));
  const stopped = new Set(rules.stop.split(" "));
  const folded = wordFolding(rules);

  /** @param {string} text */
  function rewritten(text) {
    let small = text
      .normalize("NFC")
      .replace(WIDTHS, (run) => run.normalize("NFKC"))
      .toLowerCase();
    for (const [pattern, instead] of rewrites) small = small.replace(pattern, instead);
    return small;
  }

  /** The pairs of signs that a run of a script without blanks is read as. @param {string} run */
  function pairs(run) {
    const signs = [...run];
    return dense.test(run) && signs.length > 1 ? signs.slice(1).map((sign, n) => signs[n] + sign) : run;
  }

  /** @param {string} small rewritten text @returns {string[]} */
  function split(small) {
    /** @type {string[]} */
    let found = small.match(word) ?? [];
    if (small.includes(",")) found = found.map((one) => one.replaceAll(",", ""));
    if (FOREIGN.test(small)) found = found.flatMap((one) => (one.match(runs) ?? []).flatMap(pairs)).map(folded);
    return joined(found);
  }

  /** Words with those that are one put together. @param {string[]} words */
  function joined(words) {
    if (!words.some((one) => firsts.has(one))) return words;
    /** @type {string[]} */
    const found = [];
    for (let at = 0; at < words.length; at++) {
      const next = words[at + 1];
      const one = firsts.has(words[at]) && next !== undefined && compounds.has(`${words[at]} ${known(next)}`);
      found.push(one ? words[at++] + next : words[at]);
    }
    return found;
  }

  /** @param {string} text */
  const words = (text) => split(rewritten(text));

  /** The words of each of many short texts, read in one go. @param {string[]} texts */
  function lines(texts) {
    const found = rewritten(texts.join("\n")).split("\n");
    return found.length === texts.length ? found.map(split) : texts.map(words);
  }

  /** @param {string} full */
  const says = (full) => !stopped.has(full);

  /** Whether a word is one sign of a script that is read in pairs. @param {string} word */
  const isSign = (word) => dense.test(word) && [...word].length === 1;

  /** Whether a word begins in such a script. @param {string} word */
  const isDense = (word) => dense.test(word);

  return { words, lines, stem, says, isSign, isDense };
}
