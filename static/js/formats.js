// What a list of papers is saved as: five formats that reference managers, LaTeX, spreadsheets and notes read.
// @ts-check
import { inFile } from "./records.js";
import { make, root } from "./shelf.js";

/** @typedef {import("./records.js").Paper} Paper */
/** @typedef {import("./records.js").Person} Person */
/** Ending and type of the files of a format, and what makes the text (or a promise of it) of papers.
 * @typedef {[ending: string, type: string, make: (papers: Paper[]) => string | Promise<string>]} Format */

/** Entries of more papers than this are cut out of the file of the whole survey, in place of a request for each. */
const FEW = 20;
/** What Python's `str.split` takes for space, so that our records are those of the build.
 * @param {string} text */
const oneLine = (text) => text.split(/[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/).filter(Boolean).join(" ");

/** @param {Paper} paper */
export const page = ({ key }) => new URL(`papers/${key}/`, root).href;
/** @param {Paper} paper @param {string} mark */
export const about = ({ byline, venue, year }, mark) => [byline, venue || year].filter(Boolean).join(mark);

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @param {string | number | null} value */
const cell = (value) => `"${String(value ?? "").replace(/^(?=[=+@\t\r-])/, "'").replaceAll('"', '""')}"`;
/** @param {string} text */
const escaped = (text) => text.replace(/[\\`*_[\]<>&$~|]/g, "\\$&");

/** @param {Paper[]} papers */
function csv(papers) {
  const names = ["key", "title", "authors", "year", "venue", "doi", "arxiv", "page", "tldr"];
  const rows = papers.map((p) =>
    [p.key, p.title, p.authors.join("; ") || p.byline, p.year, p.venue, p.csl.DOI ?? "", p.csl.archive_location ?? "", page(p), p.tldr].map(cell),
  );
  // The mark in front tells a spreadsheet that this is UTF-8.
  return `\ufeff${[names, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
}

/** @param {Paper[]} papers */
function markdown(papers) {
  /** @param {Paper} p */
  const line = (p) => `- [${escaped(p.title)}](${page(p)}) (${escaped(about(p, ", "))})${p.tldr && `: ${escaped(p.tldr)}`}\n`;
  return papers.map((p) => line(p).replace(" ()", "")).join("");
}

/** @param {Paper[]} papers */
const cslJson = (papers) => `${JSON.stringify(papers.map(({ csl }) => csl), null, 1)}\n`;

/** As the build writes them (surveypress/cite/bibtex.py): it knows of TeX what a title has lost in our records.
 * @param {Paper[]} papers */
async function bibtex(papers) {
  if (papers.length <= FEW) return (await Promise.all(papers.map(({ key }) => inFile(`papers/${key}.bib`)))).join("\n");
  const entries = new Map();
  for (const entry of (await inFile("data/papers.bib")).split(/\n(?=@)/)) entries.set(/\{(.*),/.exec(entry)?.[1], entry);
  return papers.map(({ key }) => entries.get(key)).join("\n");
}

/** @type {Record<string, string>} */
const TYPES = { "article-journal": "JOUR", "paper-conference": "CONF", article: "UNPB" };
/** @param {Person} person */
const ordered = ({ literal, family, given, suffix }) => literal || [family, given, suffix].filter(Boolean).join(", ");

/** The lines of a record, as surveypress/cite/ris.py has them.
 * @param {Paper} paper @returns {[string, string | undefined][]} */
function lines({ csl }) {
  const [year, month] = csl.issued?.["date-parts"][0] ?? [];
  return [
    ["TY", TYPES[csl.type] ?? "GEN"],
    ["ID", csl.id],
    ["TI", csl.title],
    ...(csl.author ?? []).map((person) => /** @type {[string, string]} */ (["AU", ordered(person)])),
    ["PY", year ? String(year) : undefined],
    ["DA", month ? `${year}/${String(month).padStart(2, "0")}//` : undefined],
    ["T2", csl["container-title"]],
    ["PB", csl.publisher],
    ["DO", csl.DOI],
    ["UR", csl.URL],
    ["AN", csl.archive_location ? `arXiv:${csl.archive_location}` : undefined],
    ["ER", ""],
  ];
}

/** @param {Paper[]} papers */
function ris(papers) {
  /** @param {Paper} paper */
  const record = (paper) => lines(paper).map(([tag, value]) => (value === undefined ? "" : `${tag}  - ${oneLine(value)}\n`)).join("");
  return papers.map(record).join("\n");
}

/** @type {Record<string, Format>} */
export const FORMATS = {
  BibTeX: ["bib", "application/x-bibtex", bibtex],
  RIS: ["ris", "application/x-research-info-systems", ris],
  "CSL-JSON": ["json", "application/json", cslJson],
  CSV: ["csv", "text/csv", csv],
  Markdown: ["md", "text/markdown", markdown],
};

/** Lets the reader keep a text as a file.
 * @param {string} name @param {string} text @param {string} type */
export function save(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make("a", { download: name, href }).click();
  setTimeout(URL.revokeObjectURL, 60_000, href);
}
