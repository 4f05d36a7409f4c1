// Papers by what they use: method:, model: and dataset: in a query. Which paper uses what stands in the list of names
// that search fields suggest (surveypress/pages/name_list.py); it is fetched when a query asks.

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("../suggest/names.js").Kind} Kind */
/** @typedef {{ version: string, kinds: Kind[] }} Names */

export const USED_FIELDS = ["method", "model", "dataset"];
const ASKED = new RegExp(`(?:${USED_FIELDS.join("|")}):`, "i");

/** @type {WeakMap<Index, Kind[]>} */
const lists = new WeakMap();

/** What two spellings of a name share, as surveypress/core/names.py has it. @param {string} name */
export const nameKey = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, "");

/**
 * Fetches the list if a query needs it.
 * @param {Index} index @param {string} version of the index @param {string} query
 * @param {(cache?: RequestCache) => Promise<Names>} fetched
 */
export async function prepared(index, version, query, fetched) {
  if (!ASKED.test(query) || lists.has(index)) return;
  // A browser may have kept the list of an older build.
  const early = await fetched();
  const names = early.version === version ? early : await fetched("reload");
  if (names.version === version) lists.set(index, names.kinds);
}

/**
 * The papers that use what goes by a name; by one of its other names if nothing does, and by words of it if neither.
 * @param {Index} index @param {string} field @param {string} name @param {(text: string) => boolean} resembles
 * @returns {Set<number>}
 */
export function users(index, field, name, resembles) {
  if (index.users) return index.users(field, name, resembles);
  const rows = (lists.get(index) ?? []).flatMap(([, , before, rows]) => (before === `${field}:` ? rows : []));
  const key = nameKey(name);
  const others = index.packed.aliases.filter((group) => group.some((one) => nameKey(one) === key)).flat();
  const keys = new Set(others.map(nameKey));
  /** @type {((text: string) => boolean)[]} */
  const ways = [(text) => nameKey(text) === key, (text) => keys.has(nameKey(text)), resembles];
  for (const fits of ways) {
    const papers = rows.flatMap(([text, papers]) => (typeof papers !== "number" && fits(text) ? papers : []));
    if (papers.length) return new Set(papers);
  }
  return new Set();
}
