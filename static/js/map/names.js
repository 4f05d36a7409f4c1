// Names on the map: of areas while all of it is seen, then of topics, then of papers; none covers another or a dot.
import { part } from "../shared/element.js";
import { radius } from "./dots.js";
import { freePlaces } from "./free-places.js";
import { leadsOn } from "./leads.js";
import { LINE, measureOf, namesIn } from "./name-texts.js";
import { svgElement } from "./topic-name.js";

/** @typedef {import("./dots.js").Dot} Dot */
/** @typedef {import("./name-texts.js").Name} Name */
/** @typedef {ReturnType<typeof freePlaces>} Places */

/** How much nearer than all of the map areas are named until, topics and papers from. */
const AREAS_UNTIL = 4;
const TOPICS_FROM = 1.6;
const PAPERS_FROM = 3.2;
/** Most names at once. */
const MOST = 60;
/** Pixels between the edge of a dot and its name, and how far beyond the window a dot may still be in it. */
const GAP = 5;
const EDGE = 16;

/**
 * What draws the names.
 * @param {SVGGElement} group which holds the names of areas
 * @param {readonly Dot[]} dots
 * @param {ReadonlyMap<string, string>} titles of topics
 * @param {import("./view.js").Sight} sight
 */
export function namesOn(group, dots, titles, sight) {
  const measure = measureOf(group);
  const names = namesIn(group, dots, titles, measure);
  const drawLeads = leadsOn(part("#map svg", SVGSVGElement), dots, sight);

  /** Whether a spot is in the window. @param {[number, number]} spot @param {number} [more] pixels around it */
  function seen([x, y], more = 0) {
    const { w, h } = sight.size();
    return x > -more && x < w + more && y > -more && y < h + more;
  }

  /** Puts a name where it has room, if it is due. @param {Name} name @param {Places} places */
  function put({ node, kind, x, y, wide, high, own }, places) {
    const { k } = sight.view();
    const near = k / sight.whole();
    const spot = sight.at(x, y);
    const due = kind === "area" ? near < AREAS_UNTIL : near >= TOPICS_FROM;
    const place = due && seen(spot) ? places.takeNear(spot, wide, high, kind) : undefined;
    node.classList.toggle("shown", Boolean(place));
    node.classList.toggle("gone", !place);
    if (!place) return [];
    const [across, down] = [place.left + wide / 2 - spot[0], place.top + high / 2 - spot[1]];
    node.setAttribute("transform", `translate(${across / k} ${down / k})`);
    return [{ node, place, own, home: spot }];
  }

  /** The name of a paper, if there is room beside its dot. @param {Dot} dot @param {Places} places */
  function paperName({ on, x, y, label }, places) {
    if (!on || places.count() >= MOST) return [];
    const { k } = sight.view();
    const [px, py] = sight.at(x, y);
    const wide = measure("paper", label);
    const gap = radius(k) + GAP;
    const box = { top: py - LINE / 2, wide, high: LINE };
    const right = places.take({ ...box, left: px + gap });
    if (!right && !places.take({ ...box, left: px - gap - wide })) return [];
    const spot = { x: x + (right ? gap : -gap) / k, y: y + 4 / k };
    return [svgElement("text", { class: right ? "paper" : "paper left", ...spot }, label)];
  }

  return function draw() {
    const { k } = sight.view();
    const spots = dots.map(({ x, y }) => sight.at(x, y)).filter((spot) => seen(spot, EDGE));
    const places = freePlaces(sight.size(), spots, radius(k));
    for (const node of group.querySelectorAll(".paper")) node.remove();
    drawLeads(names.flatMap((name) => put(name, places)));
    if (k / sight.whole() >= PAPERS_FROM) group.append(...dots.flatMap((dot) => paperName(dot, places)));
  };
}
