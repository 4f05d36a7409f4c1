// Pagefind, the index at the base: it finds what stands anywhere on a page, gives passages, and is all there is when ours does not load.
// @ts-check

/** @typedef {{ id: string, data: () => Promise<Found> }} Result */
/** @typedef {{ url: string, excerpt: string, meta: Record<string, string>, filters: Record<string, string[]>, sub_results?: { anchor?: { id: string }, excerpt: string }[] }} Found */
/** @typedef {{ results: Result[], filters: Record<string, Record<string, number>> }} Reply */
/** @typedef {{ search: (words: string | null, options: object) => Promise<Reply>, preload: (words: string) => Promise<void>, filters: () => Promise<Reply["filters"]>, options: (o: object) => Promise<void>, init: () => Promise<void> }} Engine */
/** @typedef {{ engine: Engine, keys: Map<string, string> }} Base  Pagefind, and which paper each of its entries stands for. */

/** Sections of a page whose excerpts make poor reading. */
const LISTS = new Set(["comparison", "papers", "related-topics", "topics-of-this-area", "results", "sorted"]);
const KEY = /^papers\/([^/]+)\/$/;
/** Most characters of a passage before the first word that was asked for. */
const BEFORE = 60;

/**
 * @param {string} bundle address of the index, relative to the page @param {string} root the same of the site
 */
export async function pagefind(bundle, root) {
  const place = new URL(bundle, location.href);
  /** @type {Engine} */
  const engine = await import(new URL("pagefind.js", place).href);
  await engine.options({ bundlePath: place.pathname, baseUrl: new URL(root, location.href).pathname });
  await engine.init();
  return engine;
}

/** Which paper each entry of Pagefind's index stands for: written after it was made. @param {string} bundle @returns {Promise<Map<string, string>>} */
export async function keysOf(bundle) {
  const answer = await fetch(new URL("urls.json", new URL(bundle, location.href)));
  if (!answer.ok) throw new Error(`urls.json: ${answer.status}`);
  const urls = Object.entries(/** @type {Record<string, string>} */ (await answer.json()));
  return new Map(urls.flatMap(([id, url]) => (KEY.test(url) ? [[id, url.replace(KEY, "$1")]] : [])));
}

/** Numbers of the papers that have all the words, in Pagefind's order. @param {Base} base @param {string} words @param {string[]} keys of all papers */
export async function based({ engine, keys: named }, words, keys) {
  const numbers = new Map(keys.map((key, n) => [key, n]));
  /** @type {Map<number, Result>} */
  const found = new Map();
  for (const result of (await engine.search(words, {})).results) {
    const paper = numbers.get(named.get(result.id) ?? "");
    if (paper !== undefined) found.set(paper, result);
  }
  return found;
}

/** Pagefind by itself: all words must match, and it knows no fields. @param {Engine} engine @param {import("./search-state.js").State} state @returns {Promise<import("./search-items.js").Answer>} */
export async function plain(engine, { query: text, chosen, sort }) {
  const papers = { kind: "Paper" };
  const order = sort || (text ? "" : "newest");
  const options = { filters: { ...papers, ...chosen }, ...(order && { sort: { year: order === "oldest" ? "asc" : "desc" } }) };
  await engine.filters();
  const answer = await engine.search(text || null, options);
  const counts = { ...answer.filters };
  for (const name of Object.keys(chosen)) {
    const { [name]: _, ...others } = chosen;
    counts[name] = (await engine.search(text || null, { filters: { ...papers, ...others } })).filters[name];
  }
  const data = (/** @type {number} */ from, /** @type {number} */ to) => Promise.all(answer.results.slice(from, to).map((result) => result.data()));
  return {
    total: answer.results.length, counts, stems: new Set(), places: [], shownFor: "", instead: "", meant: "",
    keys: async () => (await data(0, answer.results.length)).map(({ meta }) => meta.key),
    items: async (from, to) => (await data(from, to)).map((found) => ({
      key: found.meta.key, title: found.meta.title, tldr: found.meta.tldr ?? "", hue: 0, semantic: false, also: () => [], passage: async () => excerpt(found),
      facts: [found.meta.venue || found.filters.year?.[0] || "", found.filters.topic?.[0] ?? ""],
    })),
  };
}

/**
 * The passage of a page in which the words stand, as nodes: Pagefind's excerpt is escaped text with <mark> around words.
 * It begins shortly before the first of them.
 * @param {Found} found
 * @returns {Node[]}
 */
export function excerpt(found) {
  const prose = found.sub_results?.find(({ anchor, excerpt }) => anchor && !LISTS.has(anchor.id) && excerpt.includes("<mark>"));
  const [before, ...rest] = (prose?.excerpt ?? "").split(/<mark>(.*?)<\/mark>/).map(unescaped);
  const cut = before.length > BEFORE ? before.slice(-BEFORE).replace(/^\S*\s/, "") : before;
  const begins = cut === before && !/^\p{Ll}/u.test(before) ? cut : `… ${cut}`;
  return [begins, ...rest].map((part, n) => (n % 2 ? Object.assign(document.createElement("mark"), { textContent: part }) : new Text(part))).filter((node) => node.textContent);
}

/** @param {string} text */
function unescaped(text) {
  // A parser drops blanks at the start of a document, so something else must stand there.
  return new DOMParser().parseFromString(`.${text}`, "text/html").documentElement.textContent?.slice(1) ?? "";
}
