// The map follows the pointer, fingers and the wheel.

/** @typedef {import("./view.js").Spot} Spot */

/** Pixels that a pointer may move and still press. */
const STILL = 4;
/** Pixels of a line, where a wheel counts in lines. */
const LINE = 33;
/** Most pixels of one turn of a wheel that count. */
const TURN = 300;

/** @type {(one: Spot, other: Spot) => number} */
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/**
 * @param {SVGSVGElement} svg
 * @param {import("./view.js").Sight} sight
 */
export function startGestures(svg, sight) {
  /** @type {Map<number, Spot>} */
  const fingers = new Map();
  let moved = 0;

  svg.addEventListener("pointerdown", ({ pointerId, clientX, clientY, button }) => {
    if (button) return;
    if (!fingers.size) moved = 0;
    fingers.set(pointerId, { x: clientX, y: clientY });
  });
  svg.addEventListener("pointermove", ({ pointerId, clientX, clientY }) => {
    const before = fingers.get(pointerId);
    if (!before) return;
    const finger = { x: clientX, y: clientY };
    const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
    moved += distance(finger, before);
    if (moved <= STILL) return;
    svg.setPointerCapture(pointerId);
    fingers.set(pointerId, finger);
    if (!other) return sight.pan(finger.x - before.x, finger.y - before.y);
    const { left, top } = svg.getBoundingClientRect();
    const spread = distance(finger, other) / Math.max(1, distance(before, other));
    sight.pan((finger.x - before.x) / 2, (finger.y - before.y) / 2);
    sight.zoom(spread, (finger.x + other.x) / 2 - left, (finger.y + other.y) / 2 - top);
  });
  svg.addEventListener("pointerup", ({ pointerId }) => fingers.delete(pointerId));
  svg.addEventListener("pointercancel", ({ pointerId }) => fingers.delete(pointerId));
  // The end of a drag is no click.
  const click = (/** @type {MouseEvent} */ event) => {
    if (moved <= STILL || !event.detail) return;
    event.preventDefault();
    event.stopPropagation();
  };
  svg.addEventListener("click", click, { capture: true });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  // Where the map is as small as it gets, the wheel scrolls the page on.
  const wheel = (/** @type {WheelEvent} */ event) => {
    if (event.deltaY > 0 && !event.ctrlKey && !sight.near()) return;
    event.preventDefault();
    const { left, top } = svg.getBoundingClientRect();
    const turn = Math.max(-TURN, Math.min(TURN, event.deltaY * (event.deltaMode ? LINE : 1)));
    sight.zoom(Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.002)), event.clientX - left, event.clientY - top);
  };
  svg.addEventListener("wheel", wheel, { passive: false });
}
