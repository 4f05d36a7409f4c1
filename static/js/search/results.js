// The parts of the results, each a list: drawn in pieces, and filled with passages when these come.
import { make, part } from "../shared/element.js";
import { gettext, ngettext } from "../shared/texts.js";
import { drawn, passed } from "./items.js";
import { inPieces } from "./state.js";

/** @typedef {import("./items.js").Answer} Answer */
/** @typedef {import("./index.js").Index} Index */
/** @typedef {{ answer: Answer, index: Index | undefined }} Result */
/** @typedef {{ item: import("./items.js").Item, li: Element }[]} Drawing items with what shows them */

/** Results of a page. */
export const PAGE = 20;

/** What the parts are called. @type {((count: number, asked: boolean) => string)[]} */
const HEADINGS = [
  () => gettext("Best match"),
  (count, asked) =>
    asked
      ? ngettext("Contains all your words (%(num)s)", "Contain all your words (%(num)s)", count)
      : ngettext("Matches the filters (%(num)s)", "Match the filters (%(num)s)", count),
  (count) =>
    ngettext(
      "Only in the name of its topic or type (%(num)s)",
      "Only in the names of their topics or types (%(num)s)",
      count,
    ),
  (count) =>
    inPieces()
      ? ngettext("Contains some of your words (%(num)s)", "Contain some of your words (%(num)s)", count)
      : ngettext("Related by meaning (%(num)s)", "Related by meaning (%(num)s)", count),
];

/** A part of the results. @param {HTMLElement} section @param {number} number of the part among those of an answer */
export function resultList(section, number) {
  const list = part("ol", HTMLElement, section);
  const heading = part("h2", HTMLElement, section);
  const more = part("button.more", HTMLButtonElement, section);
  /** The run whose results the list holds. */
  let held = 0;

  /**
   * Draws the results that are not there yet; returns all of this part, or nothing if another run has begun meanwhile.
   * @param {Result} result @param {number} from @param {number} to
   * @param {number} run @param {() => number} now the run that is on
   * @param {boolean} [asked] whether there are words to contain
   * @returns {Promise<Drawing>}
   */
  async function draw({ answer: { parts, stems }, index }, from, to, run, now, asked = true) {
    const { items, total } = parts[number];
    const some = await items(from, to);
    if (run !== now()) return [];
    if (held !== run) list.replaceChildren();
    held = run;
    more.hidden = from + some.length >= total;
    section.hidden = !total;
    heading.replaceChildren(make("span", { textContent: HEADINGS[number](total, asked) }));
    const drawing = some.map((item, n) => ({
      item,
      li: list.children[from + n] ?? list.appendChild(drawn(item, index, stems)),
    }));
    // An answer that comes later may be a shorter one.
    while (list.children.length > Math.max(to, 0) || list.children.length > total) list.lastElementChild?.remove();
    return drawing;
  }

  /** How many results of a run are there. @param {number} run */
  const length = (run) => (held === run ? list.children.length : 0);
  return { draw, length, more, section };
}

/** @param {Drawing} drawing @param {Result} result */
export const fill = (drawing, { answer, index }) =>
  Promise.all(drawing.map(({ li, item }) => passed(li, item, index, answer.stems)));
