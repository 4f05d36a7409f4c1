// Which papers of the survey the entries of a list are: by arXiv id or DOI, by title, by key.
import { foldedWords } from "../shared/fold.js";
import { inParts } from "../shared/pause.js";
import { textOf, titles } from "../shared/records.js";
import { entriesOf } from "./reference-parsers/index.js";

/** @typedef {import("./reference-parsers/entry.js").Entry} Entry */
/**
 * What papers are known by: id, title without accents and blanks, key, former key.
 * @typedef {object} Survey
 * @property {Map<string, string>} byId
 * @property {Map<string, string>} byTitle
 * @property {Map<string, string>} papers title by key
 * @property {Map<string, string>} moved key by former key
 */

/** @returns {Promise<Survey>} */
async function survey() {
  const { papers, moved } = await titles();
  /** @type {Record<string, string>} */
  const ids = JSON.parse(await textOf("data/ids.json"));
  const byTitle = new Map([...papers].map(([key, title]) => [foldedWords(title).join(""), key]));
  return { byId: new Map(Object.entries(ids)), byTitle, papers, moved };
}

/**
 * Whether a title is roughly another: a key alone could be that of somebody else's paper.
 * @param {string} title @param {string} other
 */
function resembles(title, other) {
  const words = foldedWords(title);
  const others = new Set(foldedWords(other));
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

/**
 * The keys of the papers that one entry names, and what it names besides.
 * @param {Entry} entry @param {Survey} survey
 * @returns {{ keys: string[], unknown: string[] }}
 */
export function match({ said, key, title, ids }, { byId, byTitle, papers, moved }) {
  /** @param {string} word */
  const present = (word) => [moved.get(word) ?? word].find((one) => papers.has(one));
  const id = ids.find((one) => byId.has(one));
  if (id) return { keys: [byId.get(id) ?? ""], unknown: [] };
  const titled = byTitle.get(foldedWords(title ?? said).join(""));
  if (titled) return { keys: [titled], unknown: [] };
  const own = key && present(key);
  if (own && (!title || resembles(title, papers.get(own) ?? ""))) return { keys: [own], unknown: [] };
  if (key || title || ids.length) return { keys: [], unknown: [said] };
  // A line of keys, as one writes them; without any that is known it was meant as a title.
  const words = said.split(/[\s,;@"'[\]]+/).filter(Boolean);
  const keys = words.flatMap((word) => present(word) ?? []);
  return { keys, unknown: keys.length ? words.filter((word) => !present(word)) : [said] };
}

/**
 * Keys of the papers that the text of a list names, and what it names besides them, each once.
 * @param {string} text
 */
export async function matches(text) {
  const known = await survey();
  const found = await inParts(await entriesOf(text), (entry) => match(entry, known));
  return {
    keys: [...new Set(found.flatMap(({ keys }) => keys))],
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
  };
}
