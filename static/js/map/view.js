// The window onto the map: moved and scaled by gestures and by whoever calls, all through the viewBox.
import { startGestures } from "./gestures.js";

/** @typedef {{ x: number, y: number }} Spot in units of the drawing */
/** @typedef {Spot & { k: number }} View the centre, and how many pixels a unit has */
/** @typedef {ReturnType<typeof windowOnto>} Sight */
/** So many times nearer than where all of the drawing is seen one can go. */
const NEAREST = 16;
/** From this multiple on not all of the drawing counts as seen. */
const NEARER = 1.01;
/** Pixels from the edge of the window where a spot does not count as seen. */
const EDGE = 12;

/** @type {(value: number, low: number, high: number) => number} */
const within = (value, low, high) => Math.min(Math.max(value, low), high);

/**
 * @param {SVGSVGElement} svg
 * @param {(view: View) => void} changed
 */
export function windowOnto(svg, changed) {
  const { width, height } = svg.viewBox.baseVal;
  /** @type {View} */
  let view = { x: width / 2, y: height / 2, k: 0 };
  let size = { w: svg.clientWidth, h: svg.clientHeight };
  const whole = () => Math.min(size.w / width, size.h / height);

  // The middle of the window: that of the drawing where all of it is seen, else anywhere near the drawing, as a card
  // may
  // cover the other part of the window.
  /** @type {(value: number, window: number, drawing: number, k: number) => number} */
  function middle(value, window, drawing, k) {
    const least = window * (k > whole() * NEARER ? 0.15 : 0.5);
    return least * 2 >= drawing ? drawing / 2 : within(value, least, drawing - least);
  }

  /** @param {View} next */
  function show(next) {
    const k = within(next.k, whole(), whole() * NEAREST);
    const w = size.w / k;
    const h = size.h / k;
    const x = middle(next.x, w, width, k);
    const y = middle(next.y, h, height, k);
    view = { x, y, k };
    svg.setAttribute("viewBox", `${x - w / 2} ${y - h / 2} ${w} ${h}`);
    svg.style.setProperty("--k", String(k));
    svg.classList.toggle("zoomed", k > whole() * NEARER);
    changed(view);
  }

  // What lies under a point of the window stays there.
  /** @type {(factor: number, px?: number, py?: number) => void} */
  function zoom(factor, px = size.w / 2, py = size.h / 2) {
    const k = within(view.k * factor, whole(), whole() * NEAREST);
    const shift = 1 / view.k - 1 / k;
    show({ x: view.x + (px - size.w / 2) * shift, y: view.y + (py - size.h / 2) * shift, k });
  }

  /** @type {(dx: number, dy: number) => void} */
  const pan = (dx, dy) => show({ ...view, x: view.x - dx / view.k, y: view.y - dy / view.k });

  /** @type {(x: number, y: number) => [number, number]} */
  const at = (x, y) => [(x - view.x) * view.k + size.w / 2, (y - view.y) * view.k + size.h / 2];

  new ResizeObserver(() => {
    const ratio = view.k / whole();
    size = { w: svg.clientWidth, h: svg.clientHeight };
    if (size.w && size.h) show({ ...view, k: ratio * whole() });
  }).observe(svg);

  /** @param {Spot} spot */
  function sees({ x, y }) {
    const [px, py] = at(x, y);
    return px > EDGE && py > EDGE && px < size.w - EDGE && py < size.h - EDGE;
  }

  /** Puts an element over a spot. @param {HTMLElement} node @param {Spot} spot */
  function put(node, { x, y }) {
    const [px, py] = at(x, y);
    node.style.transform = `translate(${px}px, ${py}px)`;
  }

  const sight = {
    sees,
    put,
    /**
     * Brings a spot to a place of the window, given in shares of its sides.
     * @type {(spot: Spot, across?: number, down?: number) => void}
     */
    reach: ({ x, y }, across = 0.5, down = 0.5) =>
      show({ ...view, x: x + ((0.5 - across) * size.w) / view.k, y: y + ((0.5 - down) * size.h) / view.k }),
    show,
    zoom,
    pan,
    at,
    whole,
    size: () => size,
    view: () => view,
    /** Whether only a part of the drawing is seen. */
    near: () => view.k > whole() * NEARER,
    fit: () => show({ x: width / 2, y: height / 2, k: 0 }),
  };
  startGestures(svg, sight);
  return sight;
}
