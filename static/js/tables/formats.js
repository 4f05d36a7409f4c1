// A table as a file: CSV, Markdown, LaTeX.
import { csv } from "../shared/csv.js";
import { gettext } from "../shared/texts.js";

/** @typedef {Element[][]} Rows cells, those of the first are heads */

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

/** @param {string} text */
const md = (text) => text.replace(/[\\|*_`<[\]]/g, "\\$&");

/** @typedef {{ text: string, href?: string }} Piece of a cell: a text, or a link with its whole address */

/**
 * What a cell says, without what scripts have put there (stars, ticks).
 * @param {Node} cell
 * @returns {Piece[]}
 */
function pieces(cell) {
  return [...cell.childNodes].flatMap((node) => {
    if (node instanceof HTMLAnchorElement) return [{ text: node.textContent ?? "", href: node.href }];
    if (node instanceof Element) return node.matches(".marks") ? [] : pieces(node);
    return [{ text: node.textContent ?? "" }];
  });
}

/** @param {string} text */
const inLine = (text) => text.replace(/\s+/g, " ").trim();

/** A cell as a format writes texts and links. @param {(piece: Piece) => string} write */
const written = (write) => (/** @type {Element} */ cell) => inLine(pieces(cell).map(write).join(""));

/** A cell of nothing but links to elsewhere is where they lead: nobody needs "PDF Code". @param {Element} cell */
function plain(cell) {
  const all = pieces(cell);
  const links = all.flatMap(({ href }) => (href && new URL(href).origin !== location.origin ? href : []));
  const only =
    all.every(({ text, href }) => href || !text.trim()) && links.length === all.filter(({ href }) => href).length;
  return links.length && only ? links.join(" ") : inLine(all.map(({ text }) => text).join(""));
}

/** With the address of each row's paper at its end. @param {Rows} rows */
function table(rows) {
  const addresses = rows.map(([first]) => first?.querySelector("a")?.href ?? "");
  const more = addresses.some(Boolean);
  return csv(rows.map((cells, n) => [...cells.map(plain), ...(more ? [n ? addresses[n] : gettext("Address")] : [])]));
}

/** @param {Rows} rows */
function markdown([heads, ...rows]) {
  const cell = written(({ text, href }) => (href ? `[${md(text)}](<${href}>)` : md(text)));
  const line = (/** @type {Element[]} */ cells) => `| ${cells.map(cell).join(" | ")} |\n`;
  return line(heads) + `|${" --- |".repeat(heads.length)}\n` + rows.map(line).join("");
}

/** With the lines of the package booktabs, and links as hyperref has them. @param {Rows} rows */
function latex([heads, ...rows]) {
  const address = (/** @type {string} */ href) => href.replace(/[%#&\\{}]/g, "\\$&");
  const cell = written(({ text, href }) => (href ? `\\href{${address(href)}}{${tex(text)}}` : tex(text)));
  const line = (/** @type {Element[]} */ cells) => `${cells.map(cell).join(" & ")} \\\\\n`;
  const body = rows.map(line).join("");
  const begin = `\\begin{tabular}{${"l".repeat(heads.length)}}\n\\toprule\n`;
  return `${begin}${line(heads)}\\midrule\n${body}\\bottomrule\n\\end{tabular}\n`;
}

/** @type {Record<string, { ending: string, type: string, write: (rows: Rows) => string }>} */
export const TABLE_FORMATS = {
  CSV: { ending: "csv", type: "text/csv", write: table },
  Markdown: { ending: "md", type: "text/markdown", write: markdown },
  LaTeX: { ending: "tex", type: "application/x-tex", write: latex },
};
