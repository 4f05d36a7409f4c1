// Titles, former keys and identifiers of a large survey, out of pieces: a name alone tells in which one it stands.
import { shelfOf } from "../search/cut/shelves.js";

/** @typedef {(path: string) => Promise<string>} Get what has the text of a file of the site */
/** @typedef {Record<"papers" | "moved" | "titles" | "ids", Record<string, string>>} Piece */

/**
 * What is known by some names: titles by keys, keys by former ones, keys by titles (letters only) and by identifiers.
 * @param {string[] | undefined} names @param {number} count of the pieces @param {Get} get
 */
export async function titles(names = [], count, get) {
  const found = await read(names, count, get);
  // A former key leads to one that may stand elsewhere.
  const others = [found.moved, found.byTitle, found.byId].flatMap((keys) => [...keys.values()]);
  const { papers } = await read(others, count, get);
  return { ...found, papers: new Map([...found.papers, ...papers]) };
}

/** @param {string[]} names @param {number} count @param {Get} get */
async function read(names, count, get) {
  const asked = [...new Set(names.map((name) => shelfOf(name, count)))];
  const texts = await Promise.all(asked.map((number) => get(`data/titles/${number}.json`)));
  const pieces = texts.map((text) => /** @type {Piece} */ (JSON.parse(text)));
  const wanted = new Set(names);
  const by = (/** @type {keyof Piece} */ kind) =>
    new Map(pieces.flatMap((piece) => Object.entries(piece[kind])).filter(([name]) => wanted.has(name)));
  return { papers: by("papers"), moved: by("moved"), byTitle: by("titles"), byId: by("ids") };
}
