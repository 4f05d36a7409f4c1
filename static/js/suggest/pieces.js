// The names that a large survey suggests: in each piece those whose words begin alike.
import { shelfOf } from "../search/cut/shelves.js";
import { textOf } from "../shared/records.js";

/** @typedef {import("./names.js").Row} Row */

/** Letters that decide where a name stands. */
const LETTERS = 3;

/**
 * Names that may fit, each behind the number of its kind; of a word of fewer letters those that have it whole.
 * @param {string[]} typed words @param {{ suggested?: number }} file the number of the pieces
 * @returns {Promise<[kind: number, ...row: Row][]>}
 */
export async function rowsFor(typed, { suggested = 1 }) {
  const [longest = ""] = [...typed].sort((one, other) => other.length - one.length);
  const start = [...longest].slice(0, LETTERS).join("");
  const [, rows] = JSON.parse(await textOf(`data/search/suggested-${shelfOf(start, suggested)}.json`));
  return rows;
}
