// An answer out of titles and names alone, which come before the index does (surveypress/pages/search_titles.py).
import { fold, foldedWords } from "../shared/fold.js";
import { parsed } from "./parse.js";

/** @typedef {import("./items.js").Answer} Answer */
/**
 * Lists with a value for each paper, in the order of their keys; the version is that of keys and titles.
 * @typedef {{ version: string, keys: string[], titles: string[], names: string[], when: string[] }} Titles
 */

/** Letters of the shortest word that must be there: what is shorter mostly says nothing. */
const SHORTEST = 3;

/**
 * The papers whose title and names have all words of a query, or words that begin so; those first whose title begins
 * with it. Nothing where a query asks for more than words: only the index can tell.
 * @param {Omit<Titles, "version">} titles @param {string} query
 * @returns {Answer | undefined}
 */
export function byTitle({ keys, titles, names, when }, query) {
  const { words: text, phrases, unwanted, fields, years, groups, arxiv } = parsed(query);
  if (arxiv || [phrases, unwanted, fields, years, groups].some((conditions) => conditions.length)) return undefined;
  const every = foldedWords(text);
  const long = every.filter((word) => word.length >= SHORTEST);
  const asked = long.length ? long : every;
  if (!asked.length) return undefined;
  const says = (/** @type {number} */ paper) => {
    const said = foldedWords(`${titles[paper]} ${names[paper]}`);
    return asked.every((word) => said.some((one) => one.startsWith(word)));
  };
  const head = fold(text.trim());
  const first = (/** @type {number} */ paper) => Number(fold(titles[paper]).startsWith(head));
  const hits = [...keys.keys()].filter(says).sort((a, b) => first(b) - first(a) || a - b);
  return answer(hits, { keys, titles, names, when });
}

/** @param {number[]} hits @param {Omit<Titles, "version">} titles @returns {Answer} */
function answer(hits, { keys, titles, when }) {
  const item = (/** @type {number} */ paper) => ({
    key: keys[paper],
    title: titles[paper],
    facts: [when[paper]],
    hue: 0,
    // The line of the summary is there already, so that less moves when it comes.
    tldr: "\u00a0",
    links: [],
    semantic: false,
    why: () => "",
    passage: async () => [],
  });
  const part = (/** @type {number[]} */ some) => ({
    total: some.length,
    keys: async () => some.map((paper) => keys[paper]),
    items: (/** @type {number} */ from, /** @type {number} */ to) => some.slice(from, to).map(item),
  });
  return {
    total: hits.length,
    early: true,
    parts: [part([]), part(hits), part([]), part([])],
    counts: {},
    faults: [],
    stems: new Set(),
    places: [],
    missing: [],
    shownFor: "",
    instead: "",
    meant: "",
  };
}
