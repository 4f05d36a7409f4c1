// Where a saved set of papers comes from: query, filters, date and count, for the name and the head of its file.
import { foldedWords } from "../shared/fold.js";
import { gettext } from "../shared/texts.js";
import { papers } from "../shared/wording.js";
import { addressOf, inPieces } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** Characters of the words in a file's name. */
const LONG = 60;

/** The parts of the results that can be saved, in their order. */
const PARTS = [
  { slug: [], about: () => gettext("Papers that contain all words of the query") },
  {
    slug: ["topic-names"],
    about: () => gettext("Papers with words of the query only in the names of their topics or types"),
  },
  {
    slug: ["related"],
    about: () =>
      inPieces() ? gettext("Papers that contain some words of the query") : gettext("Papers related by meaning"),
  },
];

/** The day in the reader's place, as 2026-11-29. */
function today() {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** What was chosen, as `year: 2024`. @param {State} state */
const filtersOf = ({ chosen, by }) =>
  Object.entries(chosen).map(([name, value]) => `${name === "year" && by ? `${name} (${by})` : name}: ${value}`);

/**
 * The name of a file, without its ending.
 * @param {State} state @param {number} count @param {number} part its number among those that can be saved
 */
export function fileName(state, count, part) {
  const words = foldedWords([state.query, ...filtersOf(state)].join(" "))
    .join("-")
    .slice(0, LONG);
  return ["search", ...(words ? [words] : []), ...PARTS[part].slug, today(), `${count}-papers`].join("-");
}

/** What it says of papers that a reader has left out. @param {number} count */
export const leftOut = (count) => (count ? [gettext("Left out by hand: %(papers)s", { papers: papers(count) })] : []);

/**
 * What the head of a file says.
 * @param {State} state @param {number} count @param {number} part
 */
export const about = (state, count, part) => [
  gettext("Query: %(query)s", { query: state.query || "–" }),
  ...filtersOf(state).map((filter) => gettext("Filter: %(filter)s", { filter })),
  PARTS[part].about(),
  gettext("Count: %(papers)s", { papers: papers(count) }),
  gettext("Date: %(date)s", { date: today() }),
  new URL(addressOf(state), location.href).href,
];
