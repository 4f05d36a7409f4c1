// What a list says of a paper, out of whatever its fields hold.
import { gettext } from "../../shared/texts.js";
import { identifiersIn } from "../../shared/identifiers.js";

/**
 * `said` names the entry to the reader; ids are in small letters, as data/ids.json has them.
 * @typedef {{ said: string, key?: string, title?: string, ids: string[] }} Entry
 */

/** Of a longer title only this much is compared. */
const LONG = 2_000;

/**
 * A value of a record as one line of text: a number counts as its digits, a list (Crossref gives titles so) as the
 * first text in it, anything else as nothing.
 * @param {unknown} value
 * @returns {string}
 */
export function textOf(value) {
  if (Array.isArray(value)) return value.map((one) => (Array.isArray(one) ? "" : textOf(one))).find(Boolean) ?? "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";
}

/**
 * An entry by its key, its title and the fields that may hold an arXiv id or a DOI; each may be anything.
 * @param {unknown} key @param {unknown} title @param {unknown[]} fields
 * @param {string} [otherwise] names an entry that has nothing of all that
 * @returns {Entry}
 */
export function entry(key, title, fields, otherwise = gettext("an entry without a title")) {
  const texts = fields.map(textOf);
  const named = textOf(title).slice(0, LONG);
  const short = textOf(key);
  return {
    said: named || short || texts.find(Boolean) || otherwise,
    key: short || undefined,
    title: named || undefined,
    ids: texts.flatMap(identifiersIn),
  };
}
