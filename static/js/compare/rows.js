// The rows of a comparison: a name, and a cell for each paper.
import { make } from "../shared/element.js";
import { pageOf } from "../shared/paper.js";
import { root } from "../shared/root.js";
import { gettext, isolated, joined } from "../shared/texts.js";
import { list, resultRows } from "./results.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */
/** @typedef {{ name: string, cells: (string | Node)[][] }} Row */

/** More authors than this are counted. */
const MANY = 8;

/** @param {string} title @param {string} url */
const link = (title, url) => make("a", { textContent: title, href: new URL(url, root).href, dir: "auto" });

/**
 * Where no code is known there may be some: it is not said that there is none.
 * @param {Paper} paper @param {Paper[]} all
 */
function codeOf({ code }, all) {
  if (code) return [link(code.replace(/^https?:\/\//, ""), code)];
  return all.some((paper) => paper.code) ? [gettext("none known")] : [];
}

/** @param {Paper} paper */
function authors({ authors: all, byline }) {
  if (all.length <= MANY) return joined(all) || byline;
  const names = joined(all.slice(0, MANY));
  return gettext("%(names)s and %(rest)s more", { names, rest: all.length - MANY });
}

/**
 * What can be said of papers side by side; rows in which no paper says anything are among them.
 * @param {Paper[]} papers @param {Map<string, string>} titles of all papers, by key
 * @returns {Row[]}
 */
export function rowsOf(papers, titles) {
  /** @param {string} name @param {(paper: Paper) => string | number | null | undefined} of @returns {Row} */
  const plain = (name, of) => ({ name, cells: papers.map((paper) => [isolated(`${of(paper) || ""}`)]) });
  /** @param {string} name @param {(paper: Paper) => Node[]} of @returns {Row} */
  const listed = (name, of) => ({ name, cells: papers.map((paper) => list(of(paper))) });
  const facets = new Set(papers.flatMap((paper) => paper.facets.map(([title]) => title)));
  const own = new Set(papers.flatMap(({ extracted = [] }) => extracted.map(([title]) => title)));
  const columns = new Set(papers.flatMap(({ compare = [] }) => compare.map(([name]) => name)));
  // A related paper is shared if it is one of another column, too.
  /** @param {Paper} paper */
  const common = (paper) =>
    paper.related.filter((key) => papers.some((other) => other !== paper && other.related.includes(key)));
  return [
    plain(gettext("Authors"), authors),
    plain(gettext("Published"), ({ when }) => when),
    plain(gettext("Summary"), ({ tldr }) => tldr),
    ...[...facets].map((facet) =>
      plain(facet, (paper) => joined(paper.facets.find(([title]) => title === facet)?.[1] ?? [])),
    ),
    ...[...own].map((name) => plain(name, ({ extracted = [] }) => extracted.find(([title]) => title === name)?.[1])),
    plain(gettext("Methods"), ({ methods }) => joined(methods)),
    plain(gettext("Models"), ({ models }) => joined(models)),
    plain(gettext("Data sets"), ({ datasets }) => joined(datasets)),
    ...[...columns].map((name) => plain(name, ({ compare = [] }) => compare.find(([one]) => one === name)?.[1])),
    ...resultRows(papers),
    listed(gettext("Related papers in common"), (paper) =>
      common(paper).map((key) => link(titles.get(key) ?? key, pageOf(key))),
    ),
    { name: gettext("Code"), cells: papers.map((paper) => codeOf(paper, papers)) },
    listed(gettext("Links"), ({ links, code }) =>
      links.flatMap(([title, url]) => (url === code ? [] : link(title, url))),
    ),
  ];
}
