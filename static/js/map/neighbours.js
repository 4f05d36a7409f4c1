// Which dot is next to a point, or comes next.

/** @typedef {import("./dots.js").Dot} Dot */

/**
 * The nearest dot in a quarter of the plane.
 * @param {readonly Dot[]} dots @param {Dot} from @param {number} dx @param {number} dy the direction
 * @returns {Dot | undefined}
 */
export function beyond(dots, from, dx, dy) {
  /** @param {Dot} dot */
  const far = (dot) => {
    const along = (dot.x - from.x) * dx + (dot.y - from.y) * dy;
    const aside = Math.abs((dot.x - from.x) * dy + (dot.y - from.y) * dx);
    return along > 0 && aside <= along ? along + aside : Infinity;
  };
  return dots.filter((dot) => dot.on && far(dot) < Infinity).sort((a, b) => far(a) - far(b))[0];
}

/**
 * The next dot in the order of topics, or the one before it.
 * @param {readonly Dot[]} dots @param {Dot} from @param {number} step
 */
export function after(dots, from, step) {
  const some = dots.filter((dot) => dot.on || dot === from);
  return some.at((some.indexOf(from) + step) % some.length);
}

/**
 * The dot that is nearest to a point of the window, if it is no more pixels away than `most`.
 * @param {readonly Dot[]} dots @param {import("./view.js").Sight} sight
 * @param {number} px @param {number} py @param {number} [most]
 */
export function nearest(dots, sight, px, py, most = Infinity) {
  /** @type {Dot | undefined} */
  let best;
  let least = most;
  for (const dot of dots) {
    const [x, y] = sight.at(dot.x, dot.y);
    const far = Math.hypot(x - px, y - py);
    if (dot.on && far < least) [best, least] = [dot, far];
  }
  return best;
}
