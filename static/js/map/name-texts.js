// The names that the map can show, as elements of the drawing that know how large they are.
import { topicName } from "./topic-name.js";

/** @typedef {import("./dots.js").Dot} Dot */
/**
 * A name of an area or a topic.
 * @typedef {object} Name
 * @property {SVGElement} node
 * @property {string} kind `area` or `topic`
 * @property {number} x
 * @property {number} y
 * @property {number} wide in pixels
 * @property {number} high
 * @property {ReadonlySet<Dot>} own what it names
 */

/** Pixels of a line. */
export const LINE = 16;
/** How the stylesheet sets names; those of areas are smaller on a phone. @type {Record<string, string>} */
const FONT = { area: "600 ", topic: "500 12.5px", paper: "400 11.5px" };

/** What measures the texts of names, in pixels. @param {Element} group which has their family */
export function measureOf(group) {
  const pen = document.createElement("canvas").getContext("2d");
  const style = getComputedStyle(group);
  const [family, size] = [style.fontFamily, style.getPropertyValue("--name")];
  return (/** @type {string} */ kind, /** @type {string} */ text) => {
    if (!pen) return 0;
    pen.font = `${FONT[kind]}${kind === "area" ? size || "13px" : ""} ${family}`;
    return pen.measureText(text).width;
  };
}

/**
 * Names of areas, which are in the drawing, and of topics, which come into it; those of many dots first.
 * @param {SVGGElement} group @param {readonly Dot[]} dots @param {ReadonlyMap<string, string>} titles of topics
 * @param {ReturnType<typeof measureOf>} measure
 * @returns {Name[]}
 */
export function namesIn(group, dots, titles, measure) {
  const size = parseFloat(getComputedStyle(group).getPropertyValue("--name")) || 13;
  /** @type {(node: SVGElement, kind: string, own: readonly Dot[]) => Name} */
  const named = (node, kind, own) => {
    const lines = [...node.children].map((line) => line.textContent ?? "");
    const wide = Math.max(...lines.map((line) => measure(kind, line)));
    const [x, y] = ["x", "y"].map((name) => Number(node.getAttribute(name)));
    return {
      node,
      kind,
      x,
      y,
      wide,
      high: (kind === "area" ? (LINE * size) / 13 : LINE) * lines.length,
      own: new Set(own),
    };
  };
  /** @type {NodeListOf<SVGElement>} */
  const there = group.querySelectorAll(".area");
  const areas = Map.groupBy(dots, ({ area }) => area);
  const topics = [...Map.groupBy(dots, (dot) => dot.topics[0])].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...[...there].map((node) => named(node, "area", areas.get(node.dataset.of ?? "") ?? [])),
    ...topics.flatMap(([topic, own]) => {
      if (!topic) return [];
      const node = topicName(titles.get(topic) ?? topic, own);
      group.append(node);
      return [named(node, "topic", own)];
    }),
  ];
}
