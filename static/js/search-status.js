// What the page says of an answer: how many results, what was looked for instead, what may have been meant.
// @ts-check
import { addressOf } from "./search-state.js";
import { make } from "./shelf.js";

/** @typedef {import("./search-items.js").Answer} Answer */
/** @typedef {import("./search-state.js").State} State */

/** Characters of a query that are said again. */
const LONG = 200;

/** @param {State} state */
const link = (state) => make("a", { href: addressOf(state), textContent: state.query });

/** @param {State} state @param {Answer} found @returns {(string | Node)[]} */
export function said(state, found) {
  const narrowed = Object.keys(state.chosen).length > 0;
  const query = found.shownFor || state.query;
  const about = query ? ` for “${query.length > LONG ? `${query.slice(0, LONG).trimEnd()}…` : query}”` : "";
  const meant = found.meant && !found.shownFor ? [" Did you mean ", link({ ...state, query: found.meant }), "?"] : [];
  if (!found.total) return [`Nothing found${about}. `, ...(meant.length ? meant : [`Try ${query ? "fewer or other words" : "other filters"}${query && narrowed ? ", or clear the filters" : ""}.`])];
  const count = `${found.total} ${found.total === 1 ? "result" : "results"}${about}.`;
  return [count, ...(found.shownFor ? [" Search for ", link({ ...state, query: found.instead }), " instead."] : meant)];
}
