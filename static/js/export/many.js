// Papers that are to be saved or copied, of which there may be thousands: then out of files that hold all papers, as
// far as these say what is asked for, in place of a request for each.
import { records, textOf } from "../shared/records.js";
import { keyOf } from "./keys.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** Of more papers than this no file is asked for by itself. */
export const MANY = 200;

/** Formats whose writers look up each paper's record by its key alone. */
const BY_KEY = ["BibTeX", "RIS"];
/** Formats that are made of what CSL-JSON has. */
const OF_CSL = ["CSL-JSON", "\\cite{…}", "[@…]"];

/** Paths of the files that hold all papers: one, or the pieces of a large survey. @param {string} ending */
export async function filesOf(ending) {
  const { pieces } = JSON.parse(await textOf("data/titles.json"));
  if (!pieces) return [`data/papers.${ending}`];
  return /** @type {string[]} */ (JSON.parse(await textOf("data/papers.json")).files[ending]);
}

/**
 * What a format needs of some papers.
 * @param {string[]} keys @param {string} format
 * @param {(done: number) => void} tell how many are there so far
 * @returns {Promise<Paper[]>}
 */
export async function papersFor(keys, format, tell) {
  if (keys.length <= MANY) return records(keys);
  tell(0);
  if (BY_KEY.includes(format)) return keys.map((key) => /** @type {Paper} */ ({ key }));
  if (!OF_CSL.includes(format)) return records(keys, tell);
  const texts = await Promise.all((await filesOf("csl.json")).map(textOf));
  const items = texts.flatMap((text) => /** @type {Paper["csl"][]} */ (JSON.parse(text)));
  const byKey = new Map(items.map((csl) => [keyOf(csl.id), csl]));
  return Promise.all(
    keys.map(async (key) => {
      const csl = byKey.get(key);
      return csl ? /** @type {Paper} */ ({ key, csl }) : (await records([key]))[0];
    }),
  );
}
