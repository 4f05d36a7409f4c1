// From what is asked to an ordered list of papers, out of the survey's own index; and what Pagefind adds to it.
// @ts-check
import { matched } from "./search-match.js";
import { allowed, chosenFor, counts } from "./search-narrow.js";
import { based, excerpt } from "./search-pagefind.js";
import { parsed, ranks } from "./search-parse.js";
import { places } from "./search-places.js";
import { alsoAbout, ranked } from "./search-score.js";
import { replaced, suggested } from "./search-wording.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-items.js").Answer} Answer */
/** @typedef {import("./search-pagefind.js").Base} Base */
/** @typedef {import("./search-score.js").Hit} Hit */
/** @typedef {import("./search-state.js").State} State */
/** So few results make a suggestion welcome. */
const LITTLE = 3;

/**
 * What the survey's own index answers, at once; and the same with what Pagefind adds: papers that it alone finds, after
 * all others (so that nothing moves that a reader sees already), and passages.
 * @param {Index} index @param {State} state @param {string[]} filters
 * @returns {{ first: Answer, whole: (base: () => Promise<Base>) => Promise<Answer> }}
 */
export function answered(index, { query: text, chosen, sort }, filters) {
  const query = parsed(text);
  const words = index.read.words(query.words);
  const match = matched(index, words);
  const passes = allowed(index, query);
  const named = query.arxiv ? index.packed.papers.arxiv.findIndex((id) => id.replace(/v\d+$/, "").toLowerCase() === query.arxiv) : -1;
  const ours = named >= 0 ? [{ paper: named, semantic: false, full: true }] : ranks(query) ? ranked(index, match, passes) : all(index).filter(({ paper }) => passes(paper));
  const told = { index, query, match, chosen, filters, order: sort || (ranks(query) ? "" : "newest") };

  /** @param {() => Promise<Base>} base */
  async function whole(base) {
    // Pagefind finds small words too, in every paper; and for words that no paper says, those that begin like them.
    if (named >= 0 || match.unknown.length || !words.some(index.read.says)) return listed(told, ours);
    const found = await based(await base(), replaced(query.words, match.corrected), index.packed.papers.keys);
    const known = new Set(ours.map(({ paper }) => paper));
    const more = [...found.keys()].filter((paper) => !known.has(paper) && passes(paper));
    return listed(told, [...ours, ...more.map((paper) => ({ paper, semantic: false, full: true }))], found);
  }
  return { first: listed(told, ours), whole };
}

/**
 * @typedef {{ index: Index, query: import("./search-parse.js").Query, match: import("./search-match.js").Match, chosen: Record<string, string>, filters: string[], order: string }} Told
 * @param {Told} told @param {Hit[]} every all papers found, before the page's filters @param {Map<number, import("./search-pagefind.js").Result>} [found]
 * @returns {Answer}
 */
function listed({ index, query, match, chosen, filters, order }, every, found = new Map()) {
  const { keys } = index.packed.papers;
  const hits = every.filter(({ paper }) => chosenFor(index, chosen, paper));
  if (order) hits.sort((a, b) => (order === "oldest" ? newest(index, b.paper, a.paper) : newest(index, a.paper, b.paper)));
  const fixed = replaced(query.text, match.corrected);
  const asked = [...match.weights].flatMap(([word, weight]) => (weight < 1 ? [] : [index.terms[word]]));
  return {
    total: hits.length,
    counts: counts(index, filters, chosen, every.map(({ paper }) => paper)),
    stems: new Set([...match.weights.keys()].map((word) => index.terms[word])),
    places: places(index, match.weights),
    shownFor: fixed === query.text || !hits.length ? "" : fixed,
    instead: replaced(query.text, match.corrected.map(([typed]) => [typed, `"${typed}"`])),
    meant: hits.length < LITTLE ? suggested(index, query.text, match) : "",
    keys: async () => hits.map(({ paper }) => keys[paper]),
    items: (from, to) => hits.slice(from, to).map(({ paper, semantic, full }) => ({
      ...shown(index, paper), semantic, also: () => (full ? [] : alsoAbout(index, match, paper)), passage: () => passage(index, paper, asked, found),
    })),
  };
}

/** The words in which a page says what was asked, none if its one line does. @param {Index} index @param {number} paper @param {string[]} asked @param {Map<number, import("./search-pagefind.js").Result>} found @returns {Promise<Node[]>} */
async function passage(index, paper, asked, found) {
  const result = found.get(paper);
  const line = index.packed.papers.tldrs[paper];
  const told = new Set(index.read.words(line).map(index.read.stem));
  if (!result || (line && asked.every((word) => told.has(word)))) return [];
  try {
    return excerpt(await result.data());
  } catch (error) {
    // The index was replaced after the page had opened it: the one-line summary will do.
    console.warn(error);
    return [];
  }
}

/** @param {Index} index @param {number} paper */
function shown(index, paper) {
  const { papers, topics } = index.packed;
  const [topic] = papers.topics[paper];
  const [venue, year] = [papers.venues[paper], String(papers.years[paper] || "")];
  const when = venue && year && !/\d{4}/.test(venue) ? `${venue}, ${year}` : venue || year;
  const names = papers.authors[paper].split("; ");
  const by = names.length > 2 ? `${names[0]} et al.` : names.join(" and ");
  return { key: papers.keys[paper], title: papers.titles[paper], tldr: papers.tldrs[paper], hue: topic === undefined ? 0 : topics.hues[topic], facts: [by, when, topics.titles[topic] ?? ""] };
}

/** @param {Index} index @returns {Hit[]} */
const all = (index) => index.packed.papers.keys.map((_, paper) => ({ paper, semantic: false, full: true }));

/** Newest first, by year and then by the arXiv id, which holds the month; ties go by key. @param {Index} index @param {number} a @param {number} b */
function newest({ packed: { papers } }, a, b) {
  return papers.years[b] - papers.years[a] || papers.arxiv[b].localeCompare(papers.arxiv[a]) || a - b;
}
