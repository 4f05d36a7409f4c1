// CSL-JSON, and the records of Crossref, OpenAlex, Semantic Scholar and Zotero, as far as they name papers.
import { gettext } from "../../shared/texts.js";
import { entry, textOf } from "./entry.js";
import { lines } from "./lines.js";

/** @typedef {import("./entry.js").Entry} Entry */
/** @typedef {Record<string, unknown>} Fields */

/** Names under which a reply keeps its records, a reply of a single one too. */
const AROUND = ["message", "items", "results", "data", "references"];
const TITLES = ["title", "display_name"];
const KEYS = ["citation-key", "id", "key"];
const FIELDS = ["archive_location", "arxiv", "DOI", "doi", "URL", "url", "number", "note", "extra"];

/** @param {unknown} value @returns {value is Fields} */
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {Fields} fields @param {string[]} names */
const first = (fields, names) => names.map((name) => textOf(fields[name])).find(Boolean);

/** What stands in a reply, out of what is around it. @param {unknown} value @returns {unknown} */
function unwrapped(value) {
  let inner = value;
  // A reply has two covers at most: {"message": {"items": […]}}.
  for (let cover = 0; cover < 2; cover++) {
    const around = inner;
    if (!isFields(around) || first(around, TITLES)) break;
    const name = AROUND.find((one) => typeof around[one] === "object" && around[one] !== null);
    if (name) inner = around[name];
  }
  return inner;
}

/** @param {unknown} item @param {number} at @returns {Entry[]} */
function ofItem(item, at) {
  if (typeof item === "string" || typeof item === "number") return lines(String(item));
  const otherwise = gettext("entry %(number)s, which has no title that can be read", { number: at + 1 });
  if (!isFields(item)) return [entry(textOf(item), undefined, [], otherwise)];
  // Semantic Scholar and Zotero keep some of it one level deeper.
  const deeper = [item.externalIds, item.ids, item.data].filter(isFields);
  const { ArXiv: arxiv } = deeper.find((one) => "ArXiv" in one) ?? {};
  const fields = [item, ...deeper].flatMap((one) => FIELDS.map((name) => one[name]));
  const title = [item, ...deeper].map((one) => first(one, TITLES)).find(Boolean);
  return [entry(first(item, KEYS), title, [arxiv, ...fields], otherwise)];
}

/** The entries of what JSON says; an item that cannot be read is one that names its place. @param {unknown} value */
export function json(value) {
  return [unwrapped(value)].flat().flatMap(ofItem);
}
