// The text of a list (BibTeX, RIS, JSON, CSV, Markdown, keys, titles, an address) as entries: what it says of each
// paper.
import { bibtex, isBibtex } from "./bibtex.js";
import { isTable, table } from "./csv.js";
import { json } from "./json.js";
import { lines } from "./lines.js";
import { isRis, ris } from "./ris.js";

/** @typedef {import("./entry.js").Entry} Entry */

/**
 * A list or an object in JSON; nothing if a text is none: a number by itself is an arXiv id.
 * @param {string} text
 * @returns {object | undefined}
 */
function jsonIn(text) {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text has an object in JSON on its first line, and more below. @param {string} text */
const isLinesOfJson = (text) => jsonIn(text.split("\n", 1)[0].trim()) !== undefined;

/** @param {string} line */
function ofJsonLine(line) {
  const value = jsonIn(line);
  return value ? json(value) : lines(line);
}

/**
 * The entries of a list in whatever format it is.
 * @param {string} text
 * @returns {Promise<Entry[]>}
 */
export async function entriesOf(text) {
  // A spreadsheet says above its table how cells are parted.
  const bare = text
    .replace(/^\ufeff/, "")
    .trimStart()
    .replace(/^sep=.\r?\n/i, "");
  const value = jsonIn(bare);
  if (value) return json(value);
  if (isLinesOfJson(bare)) return bare.split("\n").flatMap((line) => ofJsonLine(line.trim()));
  if (isBibtex(bare)) return bibtex(bare);
  if (isRis(bare)) return ris(bare);
  return isTable(bare) ? table(bare) : lines(bare);
}
