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
 * @property {(address: string, options?: object) => Promise<void>} mergeIndex
 */
/** @typedef {Map<string, number>} Places in which shard each entry is; of an index in one piece none */
/** @typedef {{ engine: Engine, keys: Map<string, string>, shards: Places }} Base and papers of entries */

const KEY = /^papers\/([^/]+)\/$/;

/** @param {string} bundle address of the index, relative to the page @param {string} root the same of the site */
export async function pagefind(bundle, root) {
  const place = new URL(bundle, location.href);
  /** @type {Engine} */
  const engine = await import(new URL("pagefind.js", place).href);
  await engine.options({ bundlePath: place.pathname, baseUrl: new URL(root, location.href).pathname });
  await engine.init();
  return engine;
}

/**
 * Which paper each entry of Pagefind's index stands for: written after it was made. That of a large survey is made in
 * shards, which are searched as one from then on.
 * @param {string} bundle @param {() => Promise<Engine>} get
 * @returns {Promise<Base>}
 */
export async function joined(bundle, get) {
  const place = new URL(bundle, location.href);
  const [engine, first] = await Promise.all([get(), urlsOf(place)]);
  const places = first.shards?.split(" ").map((shard) => new URL(shard, place)) ?? [];
  const merged = Promise.all(places.map((own) => engine.mergeIndex(own.pathname)));
  const [rest] = await Promise.all([Promise.all(places.map(urlsOf)), merged]);
  /** @type {Base} */
  const base = { engine, keys: new Map(), shards: new Map() };
  for (const [shard, urls] of [first, ...rest].entries())
    for (const [id, url] of Object.entries(urls)) {
      if (KEY.test(url)) base.keys.set(id, url.replace(KEY, "$1"));
      if (rest.length) base.shards.set(id, shard);
    }
  return base;
}

/** @param {URL} place @returns {Promise<Record<string, string>>} */
async function urlsOf(place) {
  const answer = await fetch(new URL("urls.json", place));
  if (!answer.ok) throw new Error(`urls.json: ${answer.status}`);
  return answer.json();
}

/**
 * What Pagefind finds, in its order. A shard that lacks a word answers for another that begins alike: so only those
 * count that have it, if any has.
 * @param {Base} base @param {string} words @param {object} [options] filters and order, as Pagefind has them
 * @returns {Promise<Reply>} its counts are of all that the shards answer
 */
export async function found({ engine, shards }, words, options = {}) {
  let { results, filters } = await engine.search(words || null, options);
  for (const word of shards.size && !words.includes('"') ? words.split(/\s+/).filter(Boolean) : []) {
    const having = new Set((await engine.search(`"${word}"`, {})).results.map(({ id }) => shards.get(id)));
    if (having.size) results = results.filter(({ id }) => having.has(shards.get(id)));
  }
  return { results, filters };
}

/**
 * Numbers of the papers that have all the words, in Pagefind's order.
 * @param {Base} base @param {string} words @param {string[]} keys of all papers
 */
export async function based(base, words, keys) {
  const numbers = new Map(keys.map((key, n) => [key, n]));
  /** @type {Map<number, Result>} */
  const papers = new Map();
  for (const result of (await found(base, words)).results) {
    const paper = numbers.get(base.keys.get(result.id) ?? "");
    if (paper !== undefined) papers.set(paper, result);
  }
  return papers;
}

/**
 * Those of some words that stand on a page. Where it has no such word, Pagefind answers for another that begins alike,
 * which is told by what it marks.
 * @param {() => Promise<Base>} base @param {string[]} words @param {Set<string>} endings that words may take
 * @returns {Promise<string[]>}
 */
export async function knownWords(base, words, endings) {
  const whole = await base();
  const known = await Promise.all(
    words.map(async (word) => {
      const [first] = (await found(whole, word)).results;
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
