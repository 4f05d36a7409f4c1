// Where a name can stand on the map: inside the window, beside other names and beside all dots.

/** @typedef {{ left: number, top: number, wide: number, high: number }} Box in pixels of the window */
/** @typedef {[x: number, y: number]} Spot in pixels of the window */

/** Pixels between a name and the edge, and between it and a dot. */
const MARGIN = 4;
const CLEAR = 2;
/** Pixels between two places that are tried, across and down. */
const [ACROSS, DOWN] = [8, 6];
/** How many of these a name may be moved. @type {Record<string, [number, number]>} */
const REACH = { area: [16, 14], topic: [12, 12] };

/** Ways to move a name, the shortest first. @param {[number, number]} reach @returns {Spot[]} */
function shifts([wide, high]) {
  /** @type {Spot[]} */
  const all = [];
  for (let x = -wide; x <= wide; x++) for (let y = -high; y <= high; y++) all.push([x * ACROSS, y * DOWN]);
  return all.sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));
}

/** @type {Record<string, Spot[]>} */
const SHIFTS = Object.fromEntries(Object.entries(REACH).map(([kind, reach]) => [kind, shifts(reach)]));

/** @type {(one: Box, other: Box) => boolean} */
const meet = (one, other) =>
  one.left < other.left + other.wide &&
  other.left < one.left + one.wide &&
  one.top < other.top + other.high &&
  other.top < one.top + one.high;

/** A value, or the nearest one between two others. @type {(value: number, low: number, high: number) => number} */
export const within = (value, low, high) => Math.min(Math.max(value, low), high);

/** How far a spot is from a box. @type {(box: Box, spot: Spot) => number} */
export const gap = ({ left, top, wide, high }, [x, y]) =>
  Math.hypot(x - within(x, left, left + wide), y - within(y, top, top + high));

/**
 * The places of a window that has dots of a radius.
 * @param {{ w: number, h: number }} size @param {readonly Spot[]} dots @param {number} radius
 */
export function freePlaces({ w, h }, dots, radius) {
  /** @type {Box[]} */
  const taken = [];
  const reach = radius + CLEAR;
  /** @param {Box} box */
  const inside = ({ left, top, wide, high }) =>
    left >= MARGIN && top >= MARGIN && left + wide <= w - MARGIN && top + high <= h - MARGIN;

  /** Takes a place if it is free. @param {Box} box @param {readonly Spot[]} [spots] dots that may be near */
  function take(box, spots = dots) {
    if (!inside(box) || taken.some((other) => meet(box, other)) || spots.some((spot) => gap(box, spot) < reach))
      return false;
    taken.push(box);
    return true;
  }

  /**
   * Takes the free place that is nearest to a spot for a name of some size; returns it, if there is one.
   * @param {Spot} spot @param {number} wide @param {number} high @param {string} kind `area` or `topic`
   * @returns {Box | undefined}
   */
  function takeNear([x, y], wide, high, kind) {
    const left = within(x - wide / 2, MARGIN, w - wide - MARGIN);
    const top = within(y - high / 2, MARGIN, h - high - MARGIN);
    const far = Math.max(...REACH[kind]) * ACROSS + reach;
    const near = dots.filter(
      ([px, py]) => px > left - far && px < left + wide + far && py > top - far && py < top + high + far,
    );
    for (const [across, down] of SHIFTS[kind]) {
      const box = { left: left + across, top: top + down, wide, high };
      if (take(box, near)) return box;
    }
    return undefined;
  }

  return { take, takeNear, count: () => taken.length };
}
