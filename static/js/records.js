// Papers as the site's data files have them, each fetched once; the keys that an address names.
// @ts-check
import { root } from "./shelf.js";

/** @typedef {{ family?: string, given?: string, suffix?: string, literal?: string }} Person */
/** A paper for other programs.
 * @typedef {object} Csl
 * @property {string} id
 * @property {string} type
 * @property {string} title
 * @property {Person[]} [author]
 * @property {{ "date-parts": number[][] }} [issued]
 * @property {string} [container-title]
 * @property {string} [publisher]
 * @property {string} [archive_location]
 * @property {string} [DOI]
 * @property {string} [URL]
 */
/** @typedef {{ dataset?: string, metric?: string, value: string, unit?: string, model?: string, baseline?: string, note?: string }} Result */
/** A paper as `papers/<key>.json` has it (surveypress/pages/records.py).
 * @typedef {object} Paper
 * @property {string} key
 * @property {string} title
 * @property {string} byline
 * @property {string[]} authors
 * @property {number | null} year
 * @property {string} venue
 * @property {string} tldr
 * @property {[string, string[]][]} facets
 * @property {string[]} methods
 * @property {string[]} models
 * @property {string[]} datasets
 * @property {Result[]} results
 * @property {string[]} related
 * @property {[string, string][]} links
 * @property {Csl} csl
 */

/** @type {Map<string, Promise<string>>} */
const loading = new Map();

/** The text of a file of the site; asked for again only after it failed.
 * @param {string} path @returns {Promise<string>} */
export function inFile(path) {
  const known = loading.get(path);
  if (known) return known;
  const text = fetched(path);
  text.catch(() => loading.delete(path));
  loading.set(path, text);
  return text;
}

/** @param {string} path */
async function fetched(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** Title by key, and key by former key: Maps, as a key that someone typed could be the name of a property that every object has.
 * @returns {Promise<{ papers: Map<string, string>, moved: Map<string, string> }>} */
export async function titles() {
  const { papers, moved } = JSON.parse(await inFile("data/titles.json"));
  return { papers: new Map(Object.entries(papers)), moved: new Map(Object.entries(moved)) };
}

/** Sorts keys into those of papers (a former key counts as the present one) and those of none.
 * @param {string[]} keys */
export async function sorted(keys) {
  const { papers, moved } = await titles();
  const present = [...new Set(keys.map((key) => moved.get(key) ?? key))];
  return { known: present.filter((key) => papers.has(key)), unknown: present.filter((key) => !papers.has(key)) };
}

/** So many records are asked for at once. */
const BATCH = 50;

/** @param {string[]} keys @returns {Promise<Paper[]>} */
export async function records(keys) {
  /** @type {Paper[]} */
  const found = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    found.push(...(await Promise.all(keys.slice(from, from + BATCH).map(async (key) => JSON.parse(await inFile(`papers/${key}.json`))))));
  }
  return found;
}

export const asked = (search = location.search) =>
  (new URLSearchParams(search).get("p") ?? "").split(/[\s,]+/).filter(Boolean);

/** @param {number} n */
export const papers = (n) => `${n} ${n === 1 ? "paper" : "papers"}`;

/** @param {string[]} keys */
export const missing = (keys) => (keys.length ? ` Not in this survey: ${keys.join(", ")}.` : "");
