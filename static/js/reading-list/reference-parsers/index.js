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

/**
 * The entries of a list in whatever format it is.
 * @param {string} text
 * @returns {Promise<Entry[]>}
 */
export async function entriesOf(text) {
  const bare = text.replace(/^\ufeff/, "").trimStart();
  const value = jsonIn(bare);
  if (value) return json(value);
  if (isBibtex(bare)) return bibtex(bare);
  if (isRis(bare)) return ris(bare);
  return isTable(bare) ? table(bare) : lines(bare);
}
