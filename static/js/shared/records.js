// Papers as the data files of the site have them, each fetched once.
import { fileOf } from "./paper.js";
import { root } from "./root.js";

/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {Map<string, string>} Names */
/**
 * What papers are called; the last two of a large survey only.
 * @typedef {{ papers: Names, moved: Names, byTitle?: Names, byId?: Names }} Titles
 */

/** Files that have been asked for: the text, or what will be the text, by path. @type {Map<string, Promise<string>>} */
const texts = new Map();

/**
 * The text of a file of the site; asked for again only after it failed.
 * @param {string} path
 * @returns {Promise<string>}
 */
export function textOf(path) {
  const text = texts.get(path) ?? fetched(path);
  text.catch(() => texts.delete(path));
  texts.set(path, text);
  return text;
}

/** @param {string} path */
async function fetched(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/**
 * Title by key, and key by former key; of a large survey those of some keys only. Maps, as a key that someone typed
 * could be the name of a property that every object has.
 * @param {string[]} [keys]
 * @returns {Promise<Titles>}
 */
export async function titles(keys) {
  /** @type {{ papers: Record<string, string>, moved: Record<string, string>, pieces?: number }} */
  const { papers, moved, pieces } = JSON.parse(await textOf("data/titles.json"));
  return pieces
    ? (await import("./titles.js")).titles(keys, pieces, textOf)
    : { papers: new Map(Object.entries(papers)), moved: new Map(Object.entries(moved)) };
}

/**
 * Parts keys into those of papers (a former key counts as the present one) and those of none, each once.
 * @param {string[]} keys
 */
export async function partition(keys) {
  const { papers, moved } = await titles(keys);
  const present = [...new Set(keys.map((key) => moved.get(key) ?? key))];
  const known = present.filter((key) => papers.has(key));
  return { known, unknown: present.filter((key) => !papers.has(key)) };
}

/** So many records are asked for at once. */
const BATCH = 50;

/**
 * What the site says of some papers, which must be papers of the survey.
 * @param {string[]} keys
 * @param {(done: number) => void} [tell] how many are there so far
 * @returns {Promise<Paper[]>}
 */
export async function records(keys, tell) {
  /** @type {Paper[]} */
  const papers = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    const batch = keys.slice(from, from + BATCH).map(async (key) => JSON.parse(await textOf(fileOf(key, "json"))));
    papers.push(...(await Promise.all(batch)));
    tell?.(papers.length);
  }
  return papers;
}
