// The papers of the map as its picture has them, and which of them a question leaves.
import { fold } from "../shared/fold.js";
import { inParts } from "../shared/pause.js";

/**
 * A paper of the map.
 * @typedef {object} Dot
 * @property {SVGAElement} node
 * @property {string} key
 * @property {number} x
 * @property {number} y
 * @property {string} label its name on the map
 * @property {string} title
 * @property {string} words what it can be found by, folded
 * @property {(string | undefined)[]} topics ids, its own first
 * @property {string} year
 * @property {string} area the title of its area
 * @property {boolean} on whether a question leaves it
 * @property {boolean} found whether it has the words of the question
 */
/** @typedef {{ q: string, topics: string[], from: string, to: string }} Question */

/** How large a dot is, in pixels, where a unit of the drawing has so many. @param {number} k */
export const radius = (k) => Math.min(8, Math.max(2.6, 3 * Math.sqrt(k)));

/** The name before the colon, or else the first few words. @param {string} title */
function short(title) {
  const head = title.split(":", 1)[0];
  const words = title.split(/\s+/);
  if (head !== title && head.length <= 40) return head;
  return words.length > 5 ? `${words.slice(0, 5).join(" ")} …` : title;
}

/** @param {SVGAElement} node @param {readonly string[]} topics @returns {Dot} */
function dotOf(node, topics) {
  const key = node.href.baseVal.split("/").at(-2) ?? "";
  const circle = /** @type {SVGCircleElement} */ (node.querySelector("circle"));
  const title = node.querySelector("title")?.textContent ?? key;
  const leaf = node.parentElement?.parentElement?.dataset.topic ?? "";
  const year = node.parentElement?.dataset.year ?? "";
  /** @type {SVGElement | null} */
  const area = node.closest("[data-area]");
  let words = "";
  // The browser's own tip would stand beside ours.
  node.querySelector("title")?.remove();
  node.tabIndex = -1;
  return {
    node,
    key,
    x: circle.cx.baseVal.value,
    y: circle.cy.baseVal.value,
    label: short(title),
    title,
    // Worked out when words are first asked for: most visits have none.
    get words() {
      return (words ||= fold(`${key} ${title} ${year}`));
    },
    topics: [leaf, ...(node.dataset.also?.split(" ") ?? []).map((number) => topics[Number(number)])],
    year,
    area: area?.dataset.area ?? "",
    on: true,
    found: false,
  };
}

/**
 * The papers of a picture, which is theirs from then on.
 * @param {SVGSVGElement} svg @param {readonly string[]} topics ids, in the order of their numbers
 */
export async function dotsOf(svg, topics) {
  // What the picture says is also in the list, and the keys have a place of their own over it.
  svg.setAttribute("aria-hidden", "true");
  /** @type {NodeListOf<Element>} */
  const links = svg.querySelectorAll("a");
  return inParts([...links], (node) => dotOf(/** @type {SVGAElement} */ (node), topics));
}

/**
 * Marks what is asked for; returns how much it is. Years the wrong way round are a span all the same.
 * @param {readonly Dot[]} dots @param {Question} question
 */
export function narrow(dots, { q, topics, ...years }) {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const turned = years.from && years.to && +years.from > +years.to;
  const [from, to] = turned ? [years.to, years.from] : [years.from, years.to];
  for (const dot of dots) {
    const { year } = dot;
    const then = (!from || (year && +year >= +from)) && (!to || (year && +year <= +to));
    const there = !topics.length || dot.topics.some((topic) => topic && topics.includes(topic));
    const on = Boolean(then) && there && words.every((word) => dot.words.includes(word));
    const found = on && words.length > 0;
    if (dot.on !== on) dot.node.classList.toggle("off", !on);
    if (dot.found !== found) dot.node.classList.toggle("found", found);
    Object.assign(dot, { on, found });
  }
  return dots.filter(({ on }) => on).length;
}
