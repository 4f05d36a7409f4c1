// Names on the map: of areas while all of it is seen, then of topics, then of papers; none covers another.
// @ts-check

/** @typedef {import("./map-dots.js").Dot} Dot */
/** @typedef {ReturnType<typeof import("./map-view.js").windowOnto>} Sight */

const AREAS_UNTIL = 4;
const TOPICS_FROM = 1.6;
const PAPERS_FROM = 3.2;
const MOST = 60;
/** @type {Record<string, number>} Pixels of a character. */
const LETTER = { area: 7.6, topic: 6.9, paper: 6.2 };
const LINE = 16;
/** The width of the buttons' corner. */
const CORNER = 56;

/**
 * @param {SVGGElement} group
 * @param {readonly Dot[]} dots
 * @param {Sight} sight
 */
export function namesOn(group, dots, sight) {
  const fixed = [...group.querySelectorAll("text")].map((node) => {
    const lines = [...node.children].map((line) => line.textContent ?? "");
    const kind = node.classList.contains("area") ? "area" : "topic";
    const wide = LETTER[kind] * Math.max(...lines.map((line) => line.length));
    return { node, kind, x: Number(node.getAttribute("x")), y: Number(node.getAttribute("y")), wide, high: LINE * lines.length };
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
      const top = Math.min(Math.max(py - high / 2, 4), h - high - 4);
      const shown = seen && free(left, top, wide, high);
      node.classList.toggle("shown", shown);
      node.classList.toggle("gone", !shown);
      const { k } = sight.view();
      node.setAttribute("transform", `translate(${(left + wide / 2 - px) / k} ${(top + high / 2 - py) / k})`);
    }
    if (near < PAPERS_FROM) return;
    for (const { x, y, label } of dots.filter(({ on }) => on)) {
      if (taken.length > MOST) break;
      const [px, py] = sight.at(x, y);
      const wide = LETTER.paper * label.length;
      const right = px + 13 + wide < w;
      const left = right ? px + 13 : px - 13 - wide;
      if (px < 0 || px > w || py < 8 || py > h - 8 || left < 0 || !free(left, py - LINE / 2, wide, LINE)) continue;
      const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
      text.setAttribute("class", right ? "paper" : "paper left");
      const { k } = sight.view();
      text.setAttribute("x", String(x + (right ? 13 : -13) / k));
      text.setAttribute("y", String(y + 4 / k));
      text.textContent = label;
      group.append(text);
    }
  };
}
