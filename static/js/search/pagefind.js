// Pagefind, the index at the base: it finds what stands anywhere on a page, gives passages, and is all there is when
// ours does not load.
import { foldedWords } from "../shared/fold.js";

/** @typedef {{ id: string, data: () => Promise<Found> }} Result */
/** @typedef {{ anchor?: { id: string }, title?: string, excerpt: string }} Section below the heading of this title */
/**
 * @typedef {object} Found
 * @property {string} url
 * @property {string} excerpt
 * @property {Record<string, string>} meta
 * @property {Record<string, string[]>} filters
 * @property {Section[]} [sub_results]
 */
/** @typedef {Record<string, Record<string, number>>} Counts for each filter, of each value */
/** @typedef {{ results: Result[], filters: Counts }} Reply */
/**
 * @typedef {object} Engine
 * @property {(words: string | null, options: object) => Promise<Reply>} search
 * @property {(words: string) => Promise<void>} preload
 * @property {() => Promise<Counts>} filters
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<void>} init
 */
/** @typedef {{ engine: Engine, keys: Map<string, string> }} Base Pagefind, and which paper each of its entries is of */

const KEY = /^papers\/([^/]+)\/$/;

/**
 * @param {string} bundle address of the index, relative to the page @param {string} root the same of the site
 */
export async function pagefind(bundle, root) {
  const place = new URL(bundle, location.href);
  /** @type {Engine} */
  const engine = await import(new URL("pagefind.js", place).href);
  await engine.options({ bundlePath: place.pathname, baseUrl: new URL(root, location.href).pathname });
  await engine.init();
  return engine;
}

/**
 * Which paper each entry of Pagefind's index stands for: written after it was made.
 * @param {string} bundle
 * @returns {Promise<Map<string, string>>}
 */
export async function keysOf(bundle) {
  const answer = await fetch(new URL("urls.json", new URL(bundle, location.href)));
  if (!answer.ok) throw new Error(`urls.json: ${answer.status}`);
  const urls = Object.entries(/** @type {Record<string, string>} */ (await answer.json()));
  return new Map(urls.flatMap(([id, url]) => (KEY.test(url) ? [[id, url.replace(KEY, "$1")]] : [])));
}

/**
 * Numbers of the papers that have all the words, in Pagefind's order.
 * @param {Base} base @param {string} words @param {string[]} keys of all papers
 */
export async function based({ engine, keys: named }, words, keys) {
  const numbers = new Map(keys.map((key, n) => [key, n]));
  /** @type {Map<number, Result>} */
  const found = new Map();
  for (const result of (await engine.search(words, {})).results) {
    const paper = numbers.get(named.get(result.id) ?? "");
    if (paper !== undefined) found.set(paper, result);
  }
  return found;
}

/**
 * Those of some words that stand on a page. Where it has no such word, Pagefind answers for another that begins alike,
 * which is told by what it marks.
 * @param {() => Promise<Base>} base @param {string[]} words @param {Set<string>} endings that words may take
 * @returns {Promise<string[]>}
 */
export async function knownWords(base, words, endings) {
  const { engine } = await base();
  const known = await Promise.all(
    words.map(async (word) => {
      const [first] = (await engine.search(word, {})).results;
      if (!first) return false;
      const marked = (await first.data()).excerpt.matchAll(/<mark>([^<]*)<\/mark>/g);
      const forms = [...marked].flatMap(([, text]) => foldedWords(text));
      return forms.some(
        (form) => form.startsWith(word) || (word.startsWith(form) && endings.has(word.slice(form.length))),
      );
    }),
  );
  return words.filter((_, n) => known[n]);
}
