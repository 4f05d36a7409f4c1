// Papers that are nearest to all that are compared: those which most of them name as related.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { addable } from "./addable.js";

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
  const near = nearestKeys(papers).map((key) => /** @type {[string, string]} */ ([key, titles.get(key) ?? key]));
  if (!near.length) return [];
  const keys = papers.map(({ key }) => key);
  return [make("h2", { textContent: gettext("Related to these papers") }), addable(near, keys)];
}
