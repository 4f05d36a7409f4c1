// Topics and terms of the glossary that a query names: a strip above the papers.
// @ts-check
import { TITLE } from "./search-index.js";
import { idf } from "./search-rank.js";
import { pieces } from "./search-tape.js";
import { make, root } from "./shelf.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {{ title: string, href: string, kind: string, hue: number }} Place */

/** Share of the query, by how telling its words are, that a title must say. */
const ENOUGH = 0.6;
const MOST = 4;

/** @param {Index} index @param {Map<number, number>} weights @returns {Place[]} */
export function places(index, weights) {
  const { topics, terms } = index.packed;
  const asked = [...weights].filter(([, weight]) => weight >= 1).map(([word]) => /** @type {[number, number]} */ ([word, idf(index, word)]));
  const all = asked.reduce((sum, [, worth]) => sum + worth, 0);
  if (!all) return [];
  const best = (/** @type {import("./search-tape.js").Tape} */ tape, /** @type {number} */ count) => Array.from({ length: count }, (_, n) => n)
    .map((n) => ({ n, ...closest(pieces(tape, n, TITLE), asked, all) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || a.length - b.length || a.n - b.n)
    .slice(0, MOST)
    .map(({ n }) => n);
  return [
    ...best(index.topics, topics.ids.length).map((n) => ({ kind: "Topic", title: topics.titles[n], href: `topics/${topics.ids[n]}/`, hue: topics.hues[n] })),
    ...best(index.glossary, terms.length).map((n) => ({ kind: "Term", title: terms[n][0], href: `glossary/#${terms[n][1]}`, hue: 0 })),
  ];
}

/** The one of some titles that says most of the query. @param {number[][]} titles @param {[number, number][]} asked @param {number} all */
function closest(titles, asked, all) {
  let share = 0;
  let length = Infinity;
  for (const title of titles) {
    const said = asked.reduce((sum, [word, worth]) => sum + (title.includes(word) ? worth : 0), 0) / all;
    if (said > share || (said === share && title.length < length)) [share, length] = [said, title.length];
  }
  return { share, length };
}

/** @param {Place[]} found */
export function strip(found) {
  return found.map(({ title, href, kind, hue }) => {
    const link = make("a", { href: new URL(href, root).href, textContent: title });
    if (hue) link.dataset.hue = String(hue);
    return make("li", {}, make("span", { className: "small", textContent: kind }), " ", link);
  });
}
