// A passage of a page, as Pagefind gives it.
import { make } from "../shared/element.js";

/** @typedef {import("./pagefind.js").Found} Found */

/** The parts of a page that the program makes: lists, tables and details, whose excerpts make poor reading. */
const MADE = "_";
/** The one among them that holds prose. */
const SUMMARY = "_summary";
/** Most characters of a passage before the first word that was asked for. */
const BEFORE = 60;

/**
 * The passage of a page in which the words stand, as nodes: Pagefind's excerpt is escaped text with <mark> around
 * words.
 * It begins shortly before the first of them.
 * @param {Found} found
 * @returns {Node[]}
 */
export function excerpt(found) {
  const prose = found.sub_results?.find(
    ({ anchor, excerpt }) =>
      anchor && (anchor.id === SUMMARY || !anchor.id.startsWith(MADE)) && excerpt.includes("<mark>"),
  );
  if (!prose) return [];
  const [start, ...rest] = prose.excerpt.split(/<\/?mark>/).map(unescaped);
  const heading = prose.title ?? "";
  const before = start.startsWith(heading) ? start.slice(heading.length).replace(/^\.? +/, "") : start;
  const cut = before.length > BEFORE ? before.slice(-BEFORE).replace(/^\S*\s/, "") : before;
  const begins = cut === before && !/^\p{Ll}/u.test(before) ? cut : `… ${cut}`;
  const last = rest.pop() ?? "";
  // A passage may end amid a sentence.
  const ends = /[\p{STerm}\p{Pf}\p{Pe}"]\s*$/u.test(last) ? last : `${last.trimEnd()} …`;
  return [begins, ...rest, ends]
    .map((part, n) => (n % 2 ? make("mark", { textContent: part }) : new Text(part)))
    .filter((node) => node.textContent);
}

/** @param {string} text */
function unescaped(text) {
  // A parser drops blanks at the start of a document, so something else must stand there.
  return new DOMParser().parseFromString(`.${text}`, "text/html").documentElement.textContent?.slice(1) ?? "";
}
