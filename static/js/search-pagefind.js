// Pagefind, the index at the base: one of the rankings, the source of excerpts, and all there is when ours does not load.
// @ts-check

/** @typedef {{ id: string, data: () => Promise<Found> }} Result */
/** @typedef {{ url: string, excerpt: string, meta: Record<string, string>, filters: Record<string, string[]>, sub_results?: { anchor?: { id: string }, excerpt: string }[] }} Found */
/** @typedef {{ results: Result[], filters: Record<string, Record<string, number>> }} Answer */
/** @typedef {{ search: (words: string | null, options: object) => Promise<Answer>, preload: (words: string) => Promise<void>, filters: () => Promise<Answer["filters"]>, options: (o: object) => Promise<void>, init: () => Promise<void> }} Engine */

/** Sections of a page whose excerpts make poor reading. */
const LISTS = new Set(["comparison", "papers", "related-topics", "topics-of-this-area", "results", "sorted"]);
const KEY = /^papers\/([^/]+)\/$/;

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

/**
 * The passage of a page in which the words stand, as nodes: Pagefind's excerpt is escaped text with <mark> around words.
 * @param {Found} found
 */
export function excerpt(found) {
  const prose = found.sub_results?.find(({ anchor, excerpt }) => anchor && !LISTS.has(anchor.id) && excerpt.includes("<mark>"));
  const text = prose?.excerpt ?? "";
  return text.split(/<mark>(.*?)<\/mark>/).map((part, n) => {
    const plain = unescaped(part);
    return n % 2 ? Object.assign(document.createElement("mark"), { textContent: plain }) : new Text(plain);
  }).filter((node) => node.textContent);
}

/** @param {string} text */
function unescaped(text) {
  // A parser drops blanks at the start of a document, so something else must stand there.
  return new DOMParser().parseFromString(`.${text}`, "text/html").documentElement.textContent?.slice(1) ?? "";
}
