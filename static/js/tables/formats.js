// A table as a file: CSV, Markdown, LaTeX.
import { csv } from "../shared/csv.js";

/** @typedef {string[][]} Rows the first has the heads */

/** @type {Record<string, string>} */
const TEX = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** @param {string} text */
const tex = (text) =>
  text.replace(/[\\~^<>]/g, (sign) => TEX[sign]).replace(/(?<!\\textbackslash)[{}&%$#_](?!\})/g, "\\$&");

/** @param {Rows} rows */
function markdown([heads, ...rows]) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replace(/[\\|*_`<]/g, "\\$&")).join(" | ")} |\n`;
  return line(heads) + `|${" --- |".repeat(heads.length)}\n` + rows.map(line).join("");
}

/** With the lines of the package booktabs. @param {Rows} rows */
function latex([heads, ...rows]) {
  const line = (/** @type {string[]} */ cells) => `${cells.map(tex).join(" & ")} \\\\\n`;
  const body = rows.map(line).join("");
  const begin = `\\begin{tabular}{${"l".repeat(heads.length)}}\n\\toprule\n`;
  return `${begin}${line(heads)}\\midrule\n${body}\\bottomrule\n\\end{tabular}\n`;
}

/** @type {Record<string, { ending: string, type: string, write: (rows: Rows) => string }>} */
export const TABLE_FORMATS = {
  CSV: { ending: "csv", type: "text/csv", write: csv },
  Markdown: { ending: "md", type: "text/markdown", write: markdown },
  LaTeX: { ending: "tex", type: "application/x-tex", write: latex },
};
