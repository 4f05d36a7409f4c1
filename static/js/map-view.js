// The window onto the map: moved and scaled by wheel, drag and fingers, and by whoever calls; all through the viewBox.
// @ts-check

/** @typedef {{x: number, y: number, k: number}} View The centre in units of the drawing, and how many pixels a unit has. */

const NEAREST = 16;
const STILL = 4;

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

  // The middle of the window: that of the drawing where all of it is seen, else anywhere near the drawing, as a card may
  // cover the other part of the window.
  /** @type {(value: number, window: number, drawing: number, k: number) => number} */
  function middle(value, window, drawing, k) {
    const least = window * (k > whole() * 1.01 ? 0.15 : 0.5);
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
    svg.classList.toggle("zoomed", k > whole() * 1.01);
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

  /** @type {Map<number, {x: number, y: number}>} */
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
    const now = { x: clientX, y: clientY };
    const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (moved <= STILL) return;
    svg.setPointerCapture(pointerId);
    fingers.set(pointerId, now);
    if (!other) return pan(now.x - before.x, now.y - before.y);
    const { left, top } = svg.getBoundingClientRect();
    const spread = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    zoom(spread, (now.x + other.x) / 2 - left, (now.y + other.y) / 2 - top);
  });
  for (const name of /** @type {const} */ (["pointerup", "pointercancel"])) {
    svg.addEventListener(name, ({ pointerId }) => fingers.delete(pointerId));
  }
  // The end of a drag is no click.
  svg.addEventListener(
    "click",
    (event) => {
      if (moved <= STILL || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  // Where the map is as small as it gets, the wheel scrolls the page on.
  svg.addEventListener(
    "wheel",
    (event) => {
      if (event.deltaY > 0 && !event.ctrlKey && view.k <= whole() * 1.01) return;
      event.preventDefault();
      const { left, top } = svg.getBoundingClientRect();
      const lines = event.deltaMode ? 33 : 1;
      zoom(Math.exp(-within(event.deltaY * lines, -300, 300) * (event.ctrlKey ? 0.01 : 0.002)), event.clientX - left, event.clientY - top);
    },
    { passive: false },
  );
  new ResizeObserver(() => {
    const ratio = view.k / whole();
    size = { w: svg.clientWidth, h: svg.clientHeight };
    if (size.w && size.h) show({ ...view, k: ratio * whole() });
  }).observe(svg);

  /** @param {{x: number, y: number}} spot */
  function sees({ x, y }) {
    const [px, py] = at(x, y);
    return px > 12 && py > 12 && px < size.w - 12 && py < size.h - 12;
  }

  /** @type {<Spot extends {x: number, y: number, on: boolean}>(spots: readonly Spot[], px: number, py: number, most?: number) => Spot | undefined} */
  function nearest(spots, px, py, most = Infinity) {
    /** @type {(typeof spots)[number] | undefined} */
    let best;
    let least = most;
    for (const spot of spots) {
      const [x, y] = at(spot.x, spot.y);
      const far = Math.hypot(x - px, y - py);
      if (spot.on && far < least) [best, least] = [spot, far];
    }
    return best;
  }

  return {
    sees,
    nearest,
    // Brings a spot to a place of the window, given in shares of its sides.
    /** @type {(spot: {x: number, y: number}, across?: number, down?: number) => void} */
    reach: ({ x, y }, across = 0.5, down = 0.5) => show({ ...view, x: x + ((0.5 - across) * size.w) / view.k, y: y + ((0.5 - down) * size.h) / view.k }),
    show,
    zoom,
    pan,
    at,
    whole,
    size: () => size,
    view: () => view,
    fit: () => show({ x: width / 2, y: height / 2, k: 0 }),
  };
}
