// Papers that are nearest to all that are compared: those which most of them name as related.
import { make } from "../shared/element.js";
import { pageOf } from "../shared/paper.js";
import { addressOf } from "../shared/address.js";
import { gettext } from "../shared/texts.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

const MOST = 5;

/**
 * Keys of the nearest papers, those first that most of some papers have among their related ones.
 * @param {Paper[]} papers
 */
export function nearestKeys(papers) {
  const own = new Set(papers.map(({ key }) => key));
  /** @type {Map<string, { count: number, place: number }>} */
  const found = new Map();
  for (const { related } of papers) {
    related.forEach((key, place) => {
      const before = found.get(key) ?? { count: 0, place: 0 };
      if (!own.has(key)) found.set(key, { count: before.count + 1, place: before.place + place });
    });
  }
  const order = [...found].sort(([, a], [, b]) => b.count - a.count || a.place / a.count - b.place / b.count);
  return order.slice(0, MOST).map(([key]) => key);
}

/**
 * A list of them, each with a link that adds it.
 * @param {Paper[]} papers @param {Map<string, string>} titles of all papers, by key
 */
export function nearestList(papers, titles) {
  const keys = papers.map(({ key }) => key);
  const items = nearestKeys(papers).map((key) => {
    const title = titles.get(key) ?? key;
    const add = make("a", { href: addressOf([...keys, key]), textContent: gettext("Add") });
    add.ariaLabel = gettext("Add: %(title)s", { title });
    return make("li", {}, make("a", { href: pageOf(key), textContent: title, dir: "auto" }), " ", add);
  });
  if (!items.length) return [];
  return [make("h2", { textContent: gettext("Related to these papers") }), make("ul", {}, ...items)];
}
