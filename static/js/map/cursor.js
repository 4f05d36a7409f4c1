// Where the reader is on the map with the keys: on a link that lies over a dot and goes from dot to dot.
import { make } from "../shared/element.js";
import { gettext, isolated, joined } from "../shared/texts.js";
import { after, beyond, nearest } from "./neighbours.js";

/** @typedef {import("./dots.js").Dot} Dot */

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** @type {Record<string, number>} */
const PAGES = { PageDown: 1, PageUp: -1 };
/** How much nearer a key leads, and by which share of the window an arrow moves the map. */
const STEP = 1.5;
const SHIFT = 1 / 8;

/** What keys do, for those who hear the page. */
const hint = () =>
  [
    gettext("Arrow keys move the map, plus and minus zoom, 0 shows the whole map."),
    gettext("Press Tab to reach a paper; arrow keys then move to the papers around it."),
    gettext("Page Down and Page Up go through all papers; Enter shows details."),
  ].join(" ");

/**
 * @param {HTMLElement} map @param {readonly Dot[]} dots @param {import("./view.js").Sight} sight
 * @param {(dot: Dot) => void} open
 */
export function cursorOn(map, dots, sight, open) {
  const here = make("a", { id: "here" });
  map.append(here);
  map.tabIndex = 0;
  map.setAttribute("role", "application");
  map.setAttribute("aria-description", hint());
  /** @type {Dot | undefined} */
  let now;

  function draw() {
    here.hidden = !now;
    if (now) sight.put(here, now);
  }

  /** @param {Dot | undefined} dot */
  function to(dot) {
    now = dot;
    if (dot) {
      here.href = dot.node.href.baseVal;
      here.textContent = joined([dot.title, dot.year, dot.area].filter(Boolean).map(isolated));
    }
    draw();
  }

  // When the focus comes, it finds a paper that can be seen.
  here.addEventListener("focus", () => {
    if (now?.on && sight.sees(now)) return;
    const { w, h } = sight.size();
    const near = nearest(dots, sight, w / 2, h / 2);
    if (near) to(near);
    if (now && !sight.sees(now)) sight.reach(now);
  });
  here.addEventListener("click", (event) => {
    if (!now || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(now);
  });

  /** @type {Record<string, () => void>} */
  const scale = {
    "+": () => sight.zoom(STEP),
    "=": () => sight.zoom(STEP),
    "-": () => sight.zoom(1 / STEP),
    _: () => sight.zoom(1 / STEP),
    0: sight.fit,
  };
  map.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const turn = PAGES[event.key];
    const there = event.target === here && now;
    if (there && (arrow || turn)) {
      const next = arrow ? beyond(dots, there, ...arrow) : after(dots, there, turn);
      if (next) to(next);
      if (next && !sight.sees(next)) sight.reach(next);
    } else if (arrow) {
      const { w, h } = sight.size();
      sight.pan(-arrow[0] * w * SHIFT, -arrow[1] * h * SHIFT);
    } else if (Object.hasOwn(scale, event.key)) scale[event.key]();
    else return;
    event.preventDefault();
  });
  to(dots[0]);
  return { draw, to, focus: () => here.focus({ preventScroll: true }) };
}
