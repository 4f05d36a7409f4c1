// Topics and terms of the glossary that a query names: a strip above the papers.
import { TITLE } from "./fields.js";
import { idf } from "./bm25.js";
import { pieces } from "./encoded-text.js";
import { make } from "../shared/element.js";
import { root } from "../shared/root.js";
import { gettext, number } from "../shared/texts.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ title: string, href: string, kind: string, hue: number }} Place */

/** Share of the query, by how telling its words are, that a title must say. */
const ENOUGH = 0.6;
const MOST = 4;

/**
 * @param {Index} index @param {Map<number, number>} weights
 * @param {import("./persons.js").Person[]} [persons] whose name is all that was asked
 * @returns {Place[]}
 */
export function places(index, weights, persons) {
  const people = persons ? persons.map(({ name, count }) => [name, count]) : authors(index, weights);
  return [.../** @type {[string, number][]} */ (people).slice(0, MOST).map(author), ...titled(index, weights)];
}

/** @param {[name: string, count: number]} person @returns {Place} */
const author = ([name, count]) => ({
  kind: gettext("Author"),
  title: `${name} (${number(count)})`,
  href: `search/?${new URLSearchParams({ q: `author:"${name}"` })}`,
  hue: 0,
});

/**
 * Authors whose name is what was asked, in any order; a single word must be a whole surname of several papers.
 * @param {Index} index @param {Map<number, number>} weights @returns {[name: string, count: number][]}
 */
function authors(index, weights) {
  const asked = [...weights].filter(([, weight]) => weight >= 1).map(([word]) => index.terms[word]);
  if (!asked.length) return [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  const people = index.people?.(asked);
  for (const { name, count } of people ?? []) counts.set(name, count);
  for (const line of people ? [] : index.packed.papers.authors)
    for (const name of line.split("; ")) counts.set(name, (counts.get(name) ?? 0) + 1);
  const { words, stem } = index.read;
  const named = [...counts].filter(([name, count]) => {
    const parts = words(name).map(stem);
    return asked.length > 1 ? asked.every((word) => parts.includes(word)) : count > 1 && parts.at(-1) === asked[0];
  });
  named.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return named;
}

/** @param {Index} index @param {Map<number, number>} weights @returns {Place[]} */
function titled(index, weights) {
  const { topics, terms } = index.packed;
  const asked = [...weights]
    .filter(([, weight]) => weight >= 1)
    .map(([word]) => /** @type {[number, number]} */ ([word, idf(index, word)]));
  const all = asked.reduce((sum, [, worth]) => sum + worth, 0);
  if (!all) return [];
  const best = (/** @type {import("./encoded-text.js").EncodedText} */ tape, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, n) => n)
      .map((n) => ({ n, ...closest(pieces(tape, n, TITLE), asked, all) }))
      .filter(({ share }) => share >= ENOUGH)
      .sort((a, b) => b.share - a.share || a.length - b.length || a.n - b.n)
      .slice(0, MOST)
      .map(({ n }) => n);
  return [
    ...best(index.topics, topics.ids.length).map((n) => ({
      kind: gettext("Topic"),
      title: topics.titles[n],
      href: `topics/${topics.ids[n]}/`,
      hue: topics.hues[n],
    })),
    ...best(index.glossary, terms.length).map((n) => ({
      kind: gettext("Term"),
      title: terms[n][0],
      href: `glossary/#${terms[n][1]}`,
      hue: 0,
    })),
  ];
}

/**
 * The one of some titles that says most of the query.
 * @param {number[][]} titles @param {[number, number][]} asked @param {number} all
 */
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
    const link = make("a", { href: new URL(href, root).href, dir: "auto", textContent: title });
    if (hue) link.dataset.hue = String(hue);
    return make("li", {}, make("span", { className: "small", textContent: kind }), " ", link);
  });
}
