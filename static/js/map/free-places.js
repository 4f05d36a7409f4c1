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
export function gap({ left, top, wide, high }, [x, y]) {
  const [across, down] = [x - within(x, left, left + wide), y - within(y, top, top + high)];
  // Math.hypot takes ten times as long.
  return Math.sqrt(across * across + down * down);
}

/** Pixels of the squares in which dots are looked for. */
const SQUARE = 20;
/** @type {(pixels: number) => number} */
const square = (pixels) => Math.floor(pixels / SQUARE);
/** What a square is found by. @type {(across: number, down: number) => number} */
const squareKey = (across, down) => across * 10_000 + down;

/**
 * The places of a window that has dots of a radius.
 * @param {{ w: number, h: number }} size @param {readonly Spot[]} dots @param {number} radius
 */
export function freePlaces({ w, h }, dots, radius) {
  /** @type {Box[]} */
  const taken = [];
  const reach = radius + CLEAR;
  const squares = Map.groupBy(dots, ([x, y]) => squareKey(square(x), square(y)));

  /** Whether a box is too near to a dot. @param {Box} box */
  function covers(box) {
    const [right, bottom] = [square(box.left + box.wide + reach), square(box.top + box.high + reach)];
    for (let across = square(box.left - reach); across <= right; across++)
      for (let down = square(box.top - reach); down <= bottom; down++)
        if (squares.get(squareKey(across, down))?.some((spot) => gap(box, spot) < reach)) return true;
    return false;
  }

  /** @param {Box} box */
  const inside = ({ left, top, wide, high }) =>
    left >= MARGIN && top >= MARGIN && left + wide <= w - MARGIN && top + high <= h - MARGIN;

  /** Takes a place if it is free. @param {Box} box */
  function take(box) {
    if (!inside(box) || taken.some((other) => meet(box, other)) || covers(box)) return false;
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
    for (const [across, down] of SHIFTS[kind]) {
      const box = { left: left + across, top: top + down, wide, high };
      if (take(box)) return box;
    }
    return undefined;
  }

  return { take, takeNear, count: () => taken.length };
}
