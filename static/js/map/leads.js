// Lines from names to the dots that they name, where something else is nearer.
import { gap, within } from "./free-places.js";
import { svgElement } from "./topic-name.js";

/** @typedef {import("./dots.js").Dot} Dot */
/** @typedef {import("./free-places.js").Box} Box */
/** @typedef {import("./free-places.js").Spot} Spot */
/**
 * A name where it stands, its dots, and the middle of these.
 * @typedef {{ node: SVGElement, place: Box, own: ReadonlySet<Dot>, home: Spot }} Named
 */

/** Pixels over which a name needs a line, and between it and its line. */
const FAR = 20;
const APART = 3;
/** Pixels between two points of a line that are looked at. */
const STEP = 4;

/** Whether a line runs through a box. @type {(from: Spot, to: Spot, box: Box) => boolean} */
function crosses([x, y], [toX, toY], box) {
  const steps = Math.ceil(Math.hypot(toX - x, toY - y) / STEP) || 1;
  return Array.from({ length: steps + 1 }, (_, n) => n / steps).some(
    (share) => gap(box, [x + (toX - x) * share, y + (toY - y) * share]) === 0,
  );
}

/**
 * What draws lines, beneath the dots.
 * @param {SVGSVGElement} svg @param {readonly Dot[]} dots @param {import("./view.js").Sight} sight
 */
export function leadsOn(svg, dots, sight) {
  const group = svgElement("g", { id: "leads", "aria-hidden": "true" });
  svg.prepend(group);

  /** The dot of a name to which a line should lead, if any. @param {Named} name */
  function target({ place, own, home }) {
    let [mine, other, least] = [Infinity, Infinity, Infinity];
    /** @type {Dot | undefined} */
    let best;
    for (const dot of dots) {
      const spot = sight.at(dot.x, dot.y);
      const far = gap(place, spot);
      if (!own.has(dot)) {
        other = Math.min(other, far);
        continue;
      }
      mine = Math.min(mine, far);
      // A dot that has strayed from the others would mislead.
      const cost = far + Math.hypot(spot[0] - home[0], spot[1] - home[1]) / 2;
      if (cost < least) [least, best] = [cost, dot];
    }
    return mine > FAR || mine > other ? best : undefined;
  }

  return function draw(/** @type {readonly Named[]} */ names) {
    const { k } = sight.view();
    const lines = names.flatMap(({ node, place, own, home }) => {
      const dot = target({ node, place, own, home });
      if (!dot) return [];
      const { left, top, wide, high } = place;
      const to = sight.at(dot.x, dot.y);
      const x = within(to[0], left - APART, left + wide + APART);
      const y = within(to[1], top - APART, top + high + APART);
      // A name whose line would run through another one could be taken for that.
      const unclear = names.some((other) => other.place !== place && crosses([x, y], to, other.place));
      node.classList.toggle("shown", !unclear);
      node.classList.toggle("gone", unclear);
      if (unclear) return [];
      const { x: x2, y: y2 } = dot;
      const line = svgElement("line", { x1: x2 + (x - to[0]) / k, y1: y2 + (y - to[1]) / k, x2, y2 });
      const hue = dot.node.closest("[data-hue]");
      if (hue instanceof SVGElement) line.dataset.hue = hue.dataset.hue;
      return [line];
    });
    group.replaceChildren(...lines);
  };
}
