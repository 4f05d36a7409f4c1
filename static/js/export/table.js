// Papers as a table, for spreadsheets.
import { csv } from "../shared/csv.js";
import { pageOf } from "../shared/paper.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

const COLUMNS = ["key", "title", "authors", "year", "venue", "doi", "arxiv", "page", "tldr"];

/** @param {Paper[]} papers */
export function table(papers) {
  const own = [...new Set(papers.flatMap(({ extracted = [] }) => extracted.map(([name]) => name)))];
  const rows = papers.map((paper) => {
    const { key, title, authors, byline, year, venue, csl, tldr, extracted = [] } = paper;
    const said = own.map((name) => extracted.find(([title]) => title === name)?.[1]);
    const names = authors.join("; ") || byline;
    return [key, title, names, year, venue, csl.DOI, csl.archive_location, pageOf(key), tldr, ...said];
  });
  return csv([[...COLUMNS, ...own], ...rows]);
}
