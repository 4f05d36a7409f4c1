// The place on the map where the keys are: a link that lies over one dot and goes from dot to dot.
// @ts-check
import { make } from "./shelf.js";

/** @typedef {import("./map-dots.js").Dot} Dot */
/** @typedef {ReturnType<typeof import("./map-view.js").windowOnto>} Sight */

const ARROWS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
});
const PAGES = /** @type {Record<string, number>} */ ({ PageDown: 1, PageUp: -1 });
const HINT = "Arrow keys move the map, plus and minus scale it, 0 shows all of it. The next stop is a paper: arrow keys lead to those around it, Page Down and Page Up through all of them, Enter opens its card.";

/** @type {(map: HTMLElement, dots: readonly Dot[], sight: Sight, open: (dot: Dot) => void) => {draw: () => void, to: (dot: Dot | undefined) => void, focus: () => void}} */
export function cursorOn(map, dots, sight, open) {
  const here = make("a", { id: "here" });
  map.append(here);
  map.tabIndex = 0;
  map.setAttribute("role", "application");
  map.setAttribute("aria-description", HINT);
  /** @type {Dot | undefined} */
  let now;

  function draw() {
    here.hidden = !now;
    if (!now) return;
    const [x, y] = sight.at(now.x, now.y);
    here.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** @param {Dot | undefined} dot */
  function to(dot) {
    now = dot;
    if (dot) {
      here.href = dot.node.href.baseVal;
      here.textContent = [dot.title, dot.year, dot.area].filter(Boolean).join(", ");
    }
    draw();
  }

  // The nearest one in a quarter of the plane.
  /** @type {(from: Dot, dx: number, dy: number) => Dot | undefined} */
  function beyond(from, dx, dy) {
    /** @param {Dot} dot */
    const far = (dot) => {
      const along = (dot.x - from.x) * dx + (dot.y - from.y) * dy;
      const aside = Math.abs((dot.x - from.x) * dy + (dot.y - from.y) * dx);
      return along > 0 && aside <= along ? along + aside : Infinity;
    };
    return dots.filter((dot) => dot.on && far(dot) < Infinity).sort((a, b) => far(a) - far(b))[0];
  }

  // The next one in the order of topics.
  /** @type {(from: Dot, step: number) => Dot | undefined} */
  function after(from, step) {
    const some = dots.filter((dot) => dot.on || dot === from);
    return some.at((some.indexOf(from) + step) % some.length);
  }

  // When the focus comes, it finds a paper that can be seen.
  here.addEventListener("focus", () => {
    if (now?.on && sight.sees(now)) return;
    const { w, h } = sight.size();
    const near = sight.nearest(dots, w / 2, h / 2);
    if (near) to(near);
    if (now && !sight.sees(now)) sight.reach(now);
  });
  here.addEventListener("click", (/** @type {MouseEvent} */ event) => {
    if (!now || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(now);
  });

  /** @type {Record<string, () => void>} */
  const scale = { "+": () => sight.zoom(1.5), "=": () => sight.zoom(1.5), "-": () => sight.zoom(1 / 1.5), _: () => sight.zoom(1 / 1.5), 0: sight.fit };
  map.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const turn = PAGES[event.key];
    const there = event.target === here && now;
    if (there && (arrow || turn)) {
      const next = arrow ? beyond(there, ...arrow) : after(there, turn);
      if (next) to(next);
      if (next && !sight.sees(next)) sight.reach(next);
    } else if (arrow) {
      const { w, h } = sight.size();
      sight.pan((-arrow[0] * w) / 8, (-arrow[1] * h) / 8);
    } else if (Object.hasOwn(scale, event.key)) scale[event.key]();
    else return;
    event.preventDefault();
  });
  to(dots[0]);
  return { draw, to, focus: () => here.focus({ preventScroll: true }) };
}
