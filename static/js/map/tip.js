// The title of the dot next to the pointer; a click opens its card.
import { make } from "../shared/element.js";
import { isolated, joined } from "../shared/texts.js";
import { nearest } from "./neighbours.js";

/** @typedef {import("./dots.js").Dot} Dot */

/** Pixels from a dot in which it is met. */
const TAP = 22;
/** Pixels between a dot and the tip, and between the tip and the edge of the map. */
const GAP = 14;
const EDGE = 4;

/**
 * @param {HTMLElement} map @param {SVGSVGElement} svg @param {readonly Dot[]} dots
 * @param {import("./view.js").Sight} sight @param {(dot: Dot | undefined) => void} open
 */
export function tipOn(map, svg, dots, sight, open) {
  const tip = make("p", { id: "tip", hidden: true });
  map.append(tip);

  /** @param {MouseEvent} event */
  function under(event) {
    const { left, top } = svg.getBoundingClientRect();
    return nearest(dots, sight, event.clientX - left, event.clientY - top, TAP);
  }

  svg.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(under(event));
  });
  svg.addEventListener("pointermove", (event) => {
    const dot = event.pointerType === "mouse" && !event.buttons ? under(event) : undefined;
    tip.hidden = !dot;
    svg.classList.toggle("over", Boolean(dot));
    if (!dot) return;
    tip.textContent = joined([dot.title, dot.year].filter(Boolean).map(isolated));
    const [x, y] = sight.at(dot.x, dot.y);
    const { w, h } = sight.size();
    const left = Math.max(EDGE, Math.min(x - tip.offsetWidth / 2, w - tip.offsetWidth - EDGE));
    const top = y + GAP + tip.offsetHeight > h ? y - tip.offsetHeight - GAP : y + GAP;
    tip.style.transform = `translate(${left}px, ${top}px)`;
  });
  svg.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
  return tip;
}
