// Which papers of the survey the entries of a list are: by arXiv id or DOI, by title, by key.
import { foldedWords } from "../shared/fold.js";
import { inParts } from "../shared/pause.js";
import { textOf, titles } from "../shared/records.js";
import { entriesOf } from "./reference-parsers/index.js";

/** @typedef {import("./reference-parsers/entry.js").Entry} Entry */
/** What stands between keys, as one writes them. */
const BETWEEN = /[\s,;@"'[\]]+/;
/**
 * What papers are known by: id, title without accents and blanks, key, former key.
 * @typedef {object} Survey
 * @property {Map<string, string>} byId
 * @property {Map<string, string>} byTitle
 * @property {Map<string, string>} papers title by key
 * @property {Map<string, string>} moved key by former key
 */

/**
 * What the survey knows; a large one, of what some entries name.
 * @param {Entry[]} entries @returns {Promise<Survey>}
 */
async function survey(entries) {
  const { papers, moved, ...others } = await titles(entries.flatMap(namesIn));
  if (others.byId && others.byTitle) return { byId: others.byId, byTitle: others.byTitle, papers, moved };
  /** @type {Record<string, string>} */
  const ids = JSON.parse(await textOf("data/ids.json"));
  const byTitle = new Map([...papers].map(([key, title]) => [letters(title), key]));
  return { byId: new Map(Object.entries(ids)), byTitle, papers, moved };
}

/** All that an entry may name a paper by. @param {Entry} entry */
const namesIn = ({ said, key, title, ids }) => [
  ...ids,
  letters(title ?? said),
  ...(key ? [key] : []),
  ...said.split(BETWEEN),
];

/** A title without accents and blanks. @param {string} title */
const letters = (title) => foldedWords(title).join("");

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
  const titled = byTitle.get(letters(title ?? said));
  if (titled) return { keys: [titled], unknown: [] };
  const own = key && present(key);
  if (own && (!title || resembles(title, papers.get(own) ?? ""))) return { keys: [own], unknown: [] };
  if (key || title || ids.length) return { keys: [], unknown: [said] };
  // A line of keys, as one writes them; without any that is known it was meant as a title.
  const words = said.split(BETWEEN).filter(Boolean);
  const keys = words.flatMap((word) => present(word) ?? []);
  return { keys, unknown: keys.length ? words.filter((word) => !present(word)) : [said] };
}

/**
 * Keys of the papers that the text of a list names, and what it names besides them, each once.
 * @param {string} text
 */
export async function matches(text) {
  const entries = await entriesOf(text);
  const known = await survey(entries);
  const found = await inParts(entries, (entry) => match(entry, known));
  return {
    keys: [...new Set(found.flatMap(({ keys }) => keys))],
    unknown: [...new Set(found.flatMap(({ unknown }) => unknown))],
  };
}
