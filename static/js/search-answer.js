// From what is asked to an ordered list of papers: ours fused with Pagefind's, or Pagefind's alone.
// @ts-check
import { matched } from "./search-match.js";
import { allowed, chosenFor, counts } from "./search-narrow.js";
import { parsed, ranks } from "./search-parse.js";
import { places } from "./search-places.js";
import { alsoAbout, ranked } from "./search-score.js";
import { nearest } from "./search-slips.js";
import { excerpt } from "./search-pagefind.js";
import { records } from "./records.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-items.js").Item} Item */
/** @typedef {import("./search-pagefind.js").Engine} Engine */
/** @typedef {import("./search-pagefind.js").Result} Result */
/** @typedef {{ query: string, chosen: Record<string, string>, sort: string }} State */
/**
 * @typedef {object} Answer
 * @property {number} total
 * @property {Record<string, Record<string, number>>} counts  for each filter, what its values would leave
 * @property {(from: number, to: number) => Promise<Promise<Item>[]>} items  each comes by itself, so that the first need not wait
 * @property {() => Promise<string[]>} keys  of all papers, in order
 * @property {Set<string>} stems  words to mark
 * @property {import("./search-places.js").Place[]} places
 * @property {string} shownFor  the query that was answered instead, empty if it was the one asked
 * @property {string} instead  how to ask for exactly what was typed
 * @property {string} meant  what may have been meant, where little was found
 */

/** So many records are asked for before Pagefind has answered: it moves papers by a few places at most. */
const AHEAD = 20;
/** So few results make a suggestion welcome. */
const LITTLE = 3;

/**
 * @param {Index} index @param {Engine | undefined} engine @param {Map<string, string>} keys what Pagefind's entries are
 * @param {State} state @param {string[]} filters @returns {Promise<Answer>}
 */
export async function fused(index, engine, keys, { query: text, chosen, sort }, filters) {
  const query = parsed(text);
  const { papers } = index.packed;
  const words = index.read.words(query.words);
  const match = matched(index, words);
  const passes = allowed(index, query);
  const numbers = new Map(papers.keys.map((key, n) => [key, n]));
  const named = query.arxiv ? papers.arxiv.findIndex((id) => id.replace(/v\d+$/, "").toLowerCase() === query.arxiv) : -1;
  const order = sort || (ranks(query) ? "" : "newest");
  const listed = (/** @type {Map<number, number>} */ base) => {
    const every = named >= 0 ? [{ paper: named, semantic: false }] : ranks(query) ? ranked(index, match, base, passes) : all(index).filter(({ paper }) => passes(paper));
    const hits = every.filter(({ paper }) => chosenFor(index, chosen, paper));
    if (order) hits.sort((a, b) => (order === "oldest" ? newest(index, b.paper, a.paper) : newest(index, a.paper, b.paper)));
    return { every: every.map(({ paper }) => paper), hits };
  };
  // Pagefind finds small words too, in every paper.
  const asks = engine && words.some(index.read.says) && named < 0;
  // Both are on their way at once; what fails here is asked for again below.
  if (asks) records(listed(new Map()).hits.slice(0, AHEAD).map(({ paper }) => papers.keys[paper])).catch(() => {});
  /** @type {Map<number, Result>} */
  const found = asks ? await based(engine, replaced(query.words, match.corrected), keys, numbers) : new Map();
  const { every, hits } = listed(new Map([...found.keys()].map((paper, place) => [paper, place])));
  const asked = [...match.weights].flatMap(([word, weight]) => (weight < 1 ? [] : [index.terms[word]]));
  const fixed = replaced(query.text, match.corrected);
  return {
    total: hits.length,
    counts: counts(index, filters, chosen, every),
    stems: new Set([...match.weights.keys()].map((word) => index.terms[word])),
    places: places(index, match.weights),
    shownFor: fixed === query.text || !hits.length ? "" : fixed,
    instead: replaced(query.text, match.corrected.map(([typed]) => [typed, `"${typed}"`])),
    meant: hits.length < LITTLE ? suggested(index, query.text, match) : "",
    keys: async () => hits.map(({ paper }) => papers.keys[paper]),
    async items(from, to) {
      return hits.slice(from, to).map(async ({ paper, semantic }) => {
        const [record] = await records([papers.keys[paper]]);
        const told = new Set(index.read.words(record.tldr).map(index.read.stem));
        // A line that says all that was asked needs no passage in its place.
        const passed = record.tldr && asked.every((word) => told.has(word)) ? [] : await passage(found.get(paper));
        return { ...shown(index, paper, record), excerpt: passed, semantic, also: () => alsoAbout(index, match, paper) };
      });
    },
  };
}

/** @param {Result | undefined} result @returns {Promise<Node[]>} */
async function passage(result) {
  try {
    return result ? excerpt(await result.data()) : [];
  } catch (error) {
    // The index was replaced after the page had opened it: the one-line summary will do.
    console.warn(error);
    return [];
  }
}

/** @param {Index} index @param {number} paper @param {import("./records.js").Paper} record */
function shown(index, paper, { key, title, byline, venue, year, tldr }) {
  const { papers, topics } = index.packed;
  const [topic] = papers.topics[paper];
  const when = venue && year && !/\d{4}/.test(venue) ? `${venue}, ${year}` : venue || String(year ?? "");
  return { key, title, tldr, hue: topic === undefined ? 0 : topics.hues[topic], facts: [byline, when, topics.titles[topic] ?? ""] };
}

/** @param {Engine} engine @param {string} words @param {Map<string, string>} keys @param {Map<string, number>} numbers */
async function based(engine, words, keys, numbers) {
  /** @type {Map<number, Result>} */
  const found = new Map();
  try {
    for (const result of (await engine.search(words, {})).results) {
      const paper = numbers.get(keys.get(result.id) ?? "");
      if (paper !== undefined) found.set(paper, result);
    }
  } catch (error) {
    console.warn(error);
  }
  return found;
}

/** @param {Index} index */
const all = (index) => index.packed.papers.keys.map((_, paper) => ({ paper, semantic: false }));

/** Newest first, by year and then by the arXiv id, which holds the month; ties go by key. @param {Index} index @param {number} a @param {number} b */
function newest({ packed: { papers } }, a, b) {
  return papers.years[b] - papers.years[a] || papers.arxiv[b].localeCompare(papers.arxiv[a]) || a - b;
}

/** @param {string} text @param {[string, string][]} words pairs of a word, in small letters, and what takes its place */
function replaced(text, words) {
  const exchange = new Map(words);
  return exchange.size ? text.replace(/[^\s"]+/g, (word) => exchange.get(word.toLowerCase()) ?? word) : text;
}

/** @param {Index} index @param {string} text @param {import("./search-match.js").Match} match */
function suggested(index, text, match) {
  const near = match.unknown.flatMap((word) => {
    const [one] = nearest(index, word, 1);
    return one === undefined ? [] : [/** @type {[string, string]} */ ([word, index.shown[one]])];
  });
  const meant = replaced(text, [...match.corrected, ...near]).replaceAll('"', "");
  return meant.toLowerCase() === text.replaceAll('"', "").toLowerCase() ? "" : meant;
}

/** Pagefind by itself: all words must match, and it knows no fields. @param {Engine} engine @param {State} state @returns {Promise<Answer>} */
export async function plain(engine, { query: text, chosen, sort }) {
  const papers = { kind: "Paper" };
  const order = sort || (text ? "" : "newest");
  const options = { filters: { ...papers, ...chosen }, ...(order && { sort: { year: order === "oldest" ? "asc" : "desc" } }) };
  const answer = await engine.search(text || null, options);
  const counted = { ...answer.filters };
  for (const name of Object.keys(chosen)) {
    const { [name]: _, ...others } = chosen;
    counted[name] = (await engine.search(text || null, { filters: { ...papers, ...others } })).filters[name];
  }
  const data = (/** @type {number} */ from, /** @type {number} */ to) => Promise.all(answer.results.slice(from, to).map((result) => result.data()));
  return {
    total: answer.results.length, counts: counted, stems: new Set(), places: [], shownFor: "", instead: "", meant: "",
    keys: async () => (await data(0, answer.results.length)).map(({ meta }) => meta.key),
    items: async (from, to) => (await data(from, to)).map(async (found) => ({
      key: found.meta.key, title: found.meta.title, tldr: found.meta.tldr ?? "", hue: 0, semantic: false, also: () => [], excerpt: excerpt(found),
      facts: [found.meta.venue || found.filters.year?.[0] || "", found.filters.topic?.[0] ?? ""],
    })),
  };
}
