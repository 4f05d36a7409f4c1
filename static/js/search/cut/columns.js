// What the papers of a large survey are sorted and narrowed by, and what results show of them.
import { facetOf } from "../filters.js";
import { writtenBy } from "./names.js";
import { numbersOf } from "./signs.js";

/** @typedef {import("./shelves.js").Shelves} Shelves */
/** @typedef {import("./index.js").CutIndex} CutIndex */
/**
 * What papers have; for each paper which of it; and of a filter that is no facet what its numbers mean.
 * @typedef {{ classes: unknown[], of: number[], values: string[] }} Column
 */

/** What stands by itself in a piece for some papers. */
const SHOWN = ["keys", "titles", "tldrs", "authors", "arxiv", "code", "pdf", "venues", "when"];

/**
 * @param {Shelves} shelves @param {[id: string, ...others: unknown[]][]} facets those of the survey, and other filters
 * @param {number} each papers in a piece
 */
export function columnsOf(shelves, facets, each) {
  /** @type {Map<string, Column>} */
  const columns = new Map();
  /** @type {Map<string, unknown[]>} */
  const lists = new Map();

  /** @param {string} name @returns {Column} */
  function column(name) {
    const before = columns.get(name);
    if (before) return before;
    const piece = /** @type {Column & { rows: string }} */ (shelves.piece(`by-${name}`));
    const found = { ...piece, of: numbersOf(piece.rows) };
    columns.set(name, found);
    return found;
  }

  /** A list with a value for each paper. @param {string} name @param {number} [part] which of several values */
  function list(name, part) {
    const before = lists.get(`${name} ${part}`);
    if (before) return before;
    const { classes, of } = column(name);
    const found = of.map((n) => (part === undefined ? classes[n] : /** @type {unknown[]} */ (classes[n])[part]));
    lists.set(`${name} ${part}`, found);
    return found;
  }

  /** The name of the piece that has what is shown of a paper. @param {number} paper */
  const shownAt = (paper) => `papers-${Math.floor(paper / each)}`;

  /** A list of what is shown, which has what pieces are there for. @param {string} name */
  const shown = (name) => {
    /** @type {(paper: number) => unknown} */
    const get = (paper) => /** @type {Record<string, unknown[]>} */ (shelves.piece(shownAt(paper)))[name][paper % each];
    return new Proxy([], { get: (_, paper) => get(Number(paper)) });
  };

  /** @param {object} on @param {string} name @param {() => unknown} get */
  const late = (on, name, get) => Object.defineProperty(on, name, { get });
  const papers = Object.fromEntries(SHOWN.map((name) => [name, shown(name)]));
  Object.assign(papers, { leads: shown("topics"), facets: {} });
  for (const name of ["topics", "published"]) late(papers, name, () => list(name));
  late(papers, "called", () => list("venues"));
  late(papers, "years", () => list("years", 0));
  late(papers, "months", () => list("years", 1));
  for (const [id] of facets) late(papers.facets, id, () => list(`facet-${id}`));

  /**
   * Filters with their values, which come with what papers have of them.
   * @param {[id: string, title: string][]} filters @returns {[id: string, title: string, values: string[]][]}
   */
  const more = (filters) =>
    filters.map(([id, title]) => {
      /** @type {[string, string, string[]]} */
      const filter = [id, title, []];
      late(filter, "2", () => column(`facet-${id}`).values);
      return filter;
    });

  return { papers, column, shownAt, more };
}

/**
 * What tells whether a paper has what `has:` asks for.
 * @param {CutIndex} index @param {string} value @returns {(paper: number) => boolean}
 */
export function having({ columns }, value) {
  const { classes, of } = columns.column("has");
  const known = classes.map((one) => /** @type {string[]} */ (one).includes(value.toLowerCase()));
  return (paper) => known[of[paper]];
}

/**
 * What tells whether a paper meets a condition on a field, which is asked once for all papers that are alike in it.
 * @param {CutIndex} index @param {string} field @param {(paper: number) => boolean} met @param {string[]} words
 * @returns {(paper: number) => boolean}
 */
export function classed(index, field, met, words) {
  if (field === "author") {
    const papers = writtenBy(index, words);
    return (paper) => papers.has(paper);
  }
  const facet = facetOf(index, field);
  const { of } = index.columns.column(field === "venue" ? "venues" : facet ? `facet-${facet[0]}` : "topics");
  /** @type {boolean[]} */
  const known = [];
  of.forEach((one, paper) => (known[one] ??= met(paper)));
  return (paper) => known[of[paper]];
}
