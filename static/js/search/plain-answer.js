// The answer of Pagefind by itself: all there is when our index does not load.
import { excerpt } from "./excerpt.js";
import { found } from "./pagefind.js";

/**
 * Pagefind by itself: all words must match, and it knows no fields.
 * @param {import("./pagefind.js").Base} base @param {import("./state.js").State} state
 * @returns {Promise<import("./items.js").Answer>}
 */
export async function plain(base, { query: text, chosen, sort }) {
  const papers = { kind: "Paper" };
  const order = sort || (text ? "" : "newest");
  const options = {
    filters: { ...papers, ...chosen },
    ...(order && { sort: { year: order === "oldest" ? "asc" : "desc" } }),
  };
  const { engine } = base;
  await engine.filters();
  const answer = await found(base, text, options);
  const counts = { ...answer.filters };
  for (const name of Object.keys(chosen)) {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
    counts[name] = (await engine.search(text || null, { filters: { ...papers, ...others } })).filters[name];
  }
  const data = (/** @type {number} */ from, /** @type {number} */ to) =>
    Promise.all(answer.results.slice(from, to).map((result) => result.data()));
  const none = { total: 0, keys: async () => [], items: () => [] };
  return {
    total: answer.results.length,
    counts,
    stems: new Set(),
    places: [],
    faults: [],
    missing: [],
    shownFor: "",
    instead: "",
    meant: "",
    parts: [
      none,
      {
        total: answer.results.length,
        keys: async () => (await data(0, answer.results.length)).map(({ meta }) => meta.key),
        items: async (from, to) => (await data(from, to)).map(item),
      },
      none,
      none,
    ],
  };
}

/** What Pagefind knows of a paper. @param {import("./pagefind.js").Found} page @returns {import("./items.js").Item} */
const item = (page) => ({
  key: page.meta.key,
  title: page.meta.title,
  tldr: page.meta.tldr ?? "",
  hue: 0,
  links: [],
  semantic: false,
  why: () => "",
  passage: async () => excerpt(page),
  facts: [page.meta.venue || page.filters.year?.[0] || "", page.filters.topic?.[0] ?? ""],
});
