// Tables with a line of names above them, as Zotero, databases and spreadsheets save them.
import { gettext } from "../../shared/texts.js";
import { entry } from "./entry.js";

/** @typedef {(text: string, options: object) => { data: Record<string, string>[] }} Parse */

const TITLES = ["title", "article title", "document title"];
const KEYS = ["key", "citation key", "id"];
const FIELDS = ["arxiv", "archive location", "doi", "page", "url", "link", "extra"];

/** @param {string} name of a column */
const plain = (name) => name.replaceAll('"', "").trim().toLowerCase();

/** Whether the first line of a text names a column with titles, and others. @param {string} text */
export function isTable(text) {
  const names = text
    .split("\n", 1)[0]
    .split(/[,;\t]/)
    .map(plain);
  return names.length > 1 && names.some((name) => TITLES.includes(name));
}

/** @param {string} text */
export async function table(text) {
  const { parse } = /** @type {{ parse: Parse }} */ (await import("../../vendor/papaparse.js"));
  const rows = parse(text, { header: true, skipEmptyLines: "greedy", transformHeader: plain }).data;
  return rows.map((row, at) => {
    /** @param {string[]} names */
    const first = (names) => names.map((name) => row[name]).find(Boolean);
    return entry(
      first(KEYS),
      first(TITLES),
      FIELDS.map((name) => row[name]),
      gettext("row %(number)s, which has no title", { number: at + 1 }),
    );
  });
}
