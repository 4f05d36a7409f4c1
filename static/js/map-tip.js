// What lies under the pointer: its title is shown beside it, and a click or a tap near a dot means that dot.
// @ts-check
import { make } from "./shelf.js";

/** @typedef {import("./map-dots.js").Dot} Dot */
/** @typedef {ReturnType<typeof import("./map-view.js").windowOnto>} Sight */

const TAP = 22;

/** @type {(map: HTMLElement, svg: SVGSVGElement, dots: readonly Dot[], sight: Sight, open: (dot: Dot | undefined) => void) => HTMLElement} */
export function tipOn(map, svg, dots, sight, open) {
  const tip = make("p", { id: "tip", hidden: true });
  map.append(tip);

  /** @param {MouseEvent} event */
  function under(event) {
    const { left, top } = svg.getBoundingClientRect();
    return sight.nearest(dots, event.clientX - left, event.clientY - top, TAP);
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
    tip.textContent = [dot.title, dot.year].filter(Boolean).join(", ");
    const [x, y] = sight.at(dot.x, dot.y);
    const { w, h } = sight.size();
    const left = Math.max(4, Math.min(x - tip.offsetWidth / 2, w - tip.offsetWidth - 4));
    const top = y + 14 + tip.offsetHeight > h ? y - tip.offsetHeight - 14 : y + 14;
    tip.style.transform = `translate(${left}px, ${top}px)`;
  });
  svg.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
  return tip;
}
