// Which papers of the survey the entries of a list are: by arXiv id or DOI, by title, by key.
// @ts-check
import { entries } from "./entries.js";
import { inFile, titles } from "./records.js";

/** What two spellings of a title share: letters and digits, without accents, case or marks.
 * @param {string} title */
const folded = (title) => title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a title is roughly another: a key alone could be that of somebody else's paper.
 * @param {string[]} words @param {string} title */
function resembles(words, title) {
  const others = new Set(folded(title));
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

/** @typedef {{ byId: Map<string, string>, byTitle: Map<string, string>, papers: Map<string, string>, moved: Map<string, string> }} Known */

/** @returns {Promise<Known>} */
async function known() {
  const { papers, moved } = await titles();
  const byId = new Map(Object.entries(JSON.parse(await inFile("data/ids.json"))));
  return { byId, byTitle: new Map([...papers].map(([key, title]) => [folded(title).join(""), key])), papers, moved };
}

/** @param {import("./entries.js").Entry} entry @param {Known} survey @returns {{ keys: string[], unknown: string[] }} */
function paperOf({ said, key, title, ids }, { byId, byTitle, papers, moved }) {
  /** @param {string} word */
  const present = (word) => [moved.get(word) ?? word].find((one) => papers.has(one));
  const id = ids.find((one) => byId.has(one));
  if (id) return { keys: [byId.get(id) ?? ""], unknown: [] };
  const titled = byTitle.get(folded(title ?? said).join(""));
  if (titled) return { keys: [titled], unknown: [] };
  const own = key && present(key);
  if (own && (!title || resembles(folded(title), papers.get(own) ?? ""))) return { keys: [own], unknown: [] };
  if (key || title || ids.length) return { keys: [], unknown: [said] };
  // A line of keys, as one writes them; without any that is known it was meant as a title.
  const words = said.split(/[\s,;@"'[\]]+/).filter(Boolean);
  const keys = words.flatMap((word) => present(word) ?? []);
  return { keys, unknown: keys.length ? words.filter((word) => !present(word)) : [said] };
}

/** Keys of the papers that a text names, and what it names besides them.
 * @param {string} text */
export async function recognised(text) {
  const survey = await known();
  const found = entries(text).map((entry) => paperOf(entry, survey));
  return { keys: [...new Set(found.flatMap(({ keys }) => keys))], unknown: [...new Set(found.flatMap(({ unknown }) => unknown))] };
}
