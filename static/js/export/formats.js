// What papers are saved as: five formats that reference managers, LaTeX, spreadsheets and notes read.
// What writes them is fetched when the first file is saved.

/** @typedef {import("../shared/paper.js").Paper} Paper */
/**
 * @typedef {object} Format
 * @property {string} ending of its files
 * @property {string} type for the browser
 * @property {(papers: Paper[]) => string | Promise<string>} write
 * @property {(lines: string[]) => string} [comment] what says where the papers come from, if files can have such
 */

/** @param {Paper[]} papers */
const cslJson = (papers) =>
  `${JSON.stringify(
    papers.map(({ csl }) => csl),
    null,
    1,
  )}\n`;

/** @param {Paper[]} papers */
const bibtex = async (papers) => (await import("./records-of-build.js")).bibtex(papers);
/** @param {Paper[]} papers */
const ris = async (papers) => (await import("./records-of-build.js")).ris(papers);
/** @param {Paper[]} papers */
const table = async (papers) => (await import("./table.js")).table(papers);
/** @param {Paper[]} papers */
const markdown = async (papers) => (await import("./markdown.js")).markdown(papers);

/** Before the first entry BibTeX reads nothing, but an @ would begin one. @param {string[]} lines */
const bibtexComment = (lines) => `${lines.map((line) => `% ${line.replaceAll("@", "(at)")}\n`).join("")}\n`;
/** @param {string[]} lines */
const quoted = (lines) => `${lines.map((line) => `> ${line.replace(/[\\`*_[\]<>&$~|]/g, "\\$&")}  \n`).join("")}\n`;

/** @type {Record<string, Format>} */
export const FORMATS = {
  BibTeX: { ending: "bib", type: "application/x-bibtex", write: bibtex, comment: bibtexComment },
  RIS: { ending: "ris", type: "application/x-research-info-systems", write: ris },
  "CSL-JSON": { ending: "json", type: "application/json", write: cslJson },
  CSV: { ending: "csv", type: "text/csv", write: table },
  Markdown: { ending: "md", type: "text/markdown", write: markdown, comment: quoted },
};
