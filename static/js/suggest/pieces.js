// The names that a large survey suggests: in each piece those whose words begin alike.
import { shelfOf } from "../search/cut/shelves.js";
import { textOf } from "../shared/records.js";

/** @typedef {import("./names.js").Row} Row */

/** Letters that decide where a name stands. */
const LETTERS = 3;

/**
 * Names that may fit, each behind the number of its kind; of a word of fewer letters those that have it whole. They
 * stand where the longest word does; titles, which many words have, also where the first one does.
 * @param {string[]} typed words @param {{ suggested?: number }} file the number of the pieces
 * @returns {Promise<[kind: number, ...row: Row][]>}
 */
export async function rowsFor(typed, { suggested = 1 }) {
  const [longest = ""] = [...typed].sort((one, other) => other.length - one.length);
  const shelves = new Set(
    [longest, typed[0] ?? ""].map((word) => shelfOf([...word].slice(0, LETTERS).join(""), suggested)),
  );
  const texts = await Promise.all([...shelves].map((number) => textOf(`data/search/suggested-${number}.json`)));
  const rows = texts.flatMap((text) => /** @type {[kind: number, ...row: Row][]} */ (JSON.parse(text)[1]));
  return [...new Map(rows.map((row) => [`${row[0]} ${row[1]} ${row[3]}`, row])).values()];
}
