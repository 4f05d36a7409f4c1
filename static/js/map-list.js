// What the map shows, as a list: by area and topic, made when it is first opened.
// @ts-check
import { make } from "./shelf.js";

/** @typedef {import("./map-dots.js").Dot} Dot */

/**
 * @param {HTMLDetailsElement} box
 * @param {readonly Dot[]} dots
 * @param {Map<string, string>} titles of topics
 */
export function listIn(box, dots, titles) {
  /** @type {Map<HTMLElement, Dot>} */
  const items = new Map();

  /** @param {Dot} dot */
  function item(dot) {
    const li = make("li", {}, make("a", { href: dot.node.href.baseVal, textContent: dot.title }), dot.year && `, ${dot.year}`);
    items.set(li, dot);
    return li;
  }

  /** @type {(area: string, own: readonly Dot[]) => HTMLElement} */
  function section(area, own) {
    const leaves = [...Map.groupBy(own, ({ topics }) => topics[0])].flatMap(([leaf, held]) => {
      const title = titles.get(leaf);
      return [...(title && title !== area ? [make("h3", { textContent: title })] : []), make("ul", {}, ...held.map(item))];
    });
    return make("section", {}, make("h2", { textContent: area }), ...leaves);
  }

  return function draw() {
    if (!box.open) return;
    if (!items.size) box.append(...[...Map.groupBy(dots, ({ area }) => area)].map(([area, own]) => section(area, own)));
    for (const [li, { on }] of items) li.hidden = !on;
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("ul, section"))) {
      part.hidden = !part.querySelector("li:not([hidden])");
    }
    for (const heading of box.querySelectorAll("h3")) heading.hidden = heading.nextElementSibling?.matches("[hidden]") ?? false;
  };
}
