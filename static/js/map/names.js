// Names on the map: of areas while all of it is seen, then of topics, then of papers; none covers another.
import { svgElement, topicName } from "./topic-name.js";

/** @typedef {import("./dots.js").Dot} Dot */
/** @typedef {import("./view.js").Sight} Sight */

/** How much nearer than all of the map areas are named until, topics and papers from. */
const AREAS_UNTIL = 4;
const TOPICS_FROM = 1.6;
const PAPERS_FROM = 3.2;
/** Most names at once. */
const MOST = 60;
/** @type {Record<string, number>} Pixels of a character. */
const LETTER = { area: 7.6, topic: 6.9, paper: 6.2 };
/** Pixels of a line, and between a dot and its name. */
const LINE = 16;
const GAP = 13;
/** The width of the buttons' corner. */
const CORNER = 56;
/** @type {Record<string, number[]>} How far a name may move up or down to stand free. */
const SHIFTS = { area: [0, 18, -18, 34], topic: [0] };

/**
 * @param {SVGGElement} group which holds the names of areas
 * @param {readonly Dot[]} dots
 * @param {ReadonlyMap<string, string>} titles of topics
 * @param {Sight} sight
 */
export function namesOn(group, dots, titles, sight) {
  const topics = [...Map.groupBy(dots, (dot) => dot.topics[0])].sort(([, a], [, b]) => b.length - a.length);
  group.append(...topics.flatMap(([topic, own]) => (topic ? topicName(titles.get(topic) ?? topic, own) : [])));
  const fixed = [...group.querySelectorAll("text")].map((node) => {
    const lines = [...node.children].map((line) => line.textContent ?? "");
    const kind = node.classList.contains("area") ? "area" : "topic";
    const wide = LETTER[kind] * Math.max(...lines.map((line) => line.length));
    return {
      node,
      kind,
      x: Number(node.getAttribute("x")),
      y: Number(node.getAttribute("y")),
      wide,
      high: LINE * lines.length,
    };
  });

  return function draw() {
    const { w, h } = sight.size();
    const near = sight.view().k / sight.whole();
    /** @type {[number, number, number, number][]} */
    const taken = [[w - CORNER, 0, w, 3 * CORNER]];
    /** @type {(left: number, top: number, wide: number, high: number) => boolean} */
    const free = (left, top, wide, high) => {
      if (taken.some(([l, t, r, b]) => left < r && l < left + wide && top < b && t < top + high)) return false;
      taken.push([left, top, left + wide, top + high]);
      return true;
    };
    for (const node of group.querySelectorAll(".paper")) node.remove();
    for (const { node, kind, x, y, wide, high } of fixed) {
      const [px, py] = sight.at(x, y);
      const due = kind === "area" ? near < AREAS_UNTIL : near >= TOPICS_FROM;
      const seen = due && px > 0 && px < w && py > 0 && py < h;
      // A name whose place is in sight is moved so far that all of it can be read.
      const left = Math.min(Math.max(px - wide / 2, 4), w - wide - 4);
      const tops = SHIFTS[kind].map((shift) => Math.min(Math.max(py + shift - high / 2, 4), h - high - 4));
      const top = seen ? tops.find((each) => free(left, each, wide, high)) : undefined;
      const shown = top !== undefined;
      node.classList.toggle("shown", shown);
      node.classList.toggle("gone", !shown);
      const { k } = sight.view();
      node.setAttribute("transform", `translate(${(left + wide / 2 - px) / k} ${((top ?? 0) + high / 2 - py) / k})`);
    }
    if (near < PAPERS_FROM) return;
    for (const { x, y, label } of dots.filter(({ on }) => on)) {
      if (taken.length > MOST) break;
      const [px, py] = sight.at(x, y);
      const wide = LETTER.paper * label.length;
      const right = px + GAP + wide < w;
      const left = right ? px + GAP : px - GAP - wide;
      if (px < 0 || px > w || py < 8 || py > h - 8 || left < 0 || !free(left, py - LINE / 2, wide, LINE)) continue;
      const { k } = sight.view();
      const spot = { x: x + (right ? GAP : -GAP) / k, y: y + 4 / k };
      group.append(svgElement("text", { class: right ? "paper" : "paper left", ...spot }, label));
    }
  };
}
