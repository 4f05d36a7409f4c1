// What the map shows, as a list: by area and topic, made when it is first opened.
import { make } from "../shared/element.js";

/** @typedef {import("./dots.js").Dot} Dot */

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
    const link = make("a", { href: dot.node.href.baseVal, dir: "auto", textContent: dot.title });
    const li = make("li", {}, link, dot.year && `, ${dot.year}`);
    items.set(li, dot);
    return li;
  }

  /** @type {(area: string, own: readonly Dot[]) => HTMLElement} */
  function section(area, own) {
    const leaves = [...Map.groupBy(own, ({ topics }) => topics[0])].flatMap(([leaf, papers]) => {
      const title = leaf && titles.get(leaf);
      return [
        ...(title && title !== area ? [make("h3", { textContent: title })] : []),
        make("ul", {}, ...papers.map(item)),
      ];
    });
    return make("section", {}, make("h2", { textContent: area }), ...leaves);
  }

  return function draw() {
    if (!box.open) return;
    if (!items.size) box.append(...[...Map.groupBy(dots, ({ area }) => area)].map(([area, own]) => section(area, own)));
    for (const [li, { on }] of items) li.hidden = !on;
    /** @type {NodeListOf<HTMLElement>} */
    const groups = box.querySelectorAll("ul, section");
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    for (const heading of box.querySelectorAll("h3")) {
      heading.hidden = heading.nextElementSibling?.matches("[hidden]") ?? false;
    }
  };
}
