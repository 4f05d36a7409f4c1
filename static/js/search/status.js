// What the page says of an answer: how many results, what was looked for instead, what may have been meant.
import { make } from "../shared/element.js";
import { gettext, joined, ngettext } from "../shared/texts.js";
import { missing as notHere, sentences, short } from "../shared/wording.js";
import { addressOf } from "./state.js";

/** @typedef {import("./items.js").Answer} Answer */
/** @typedef {import("./state.js").State} State */

/** So many names of fields or values are said. */
const SAID = 30;

/** Where a link goes in a sentence: a sign of no language. */
const LINK = "\ufffc";

/** A sentence with a link in it, that leads to another search. @param {string} sentence @param {State} state */
function linked(sentence, state) {
  const [before, after] = sentence.split(LINK);
  return [" ", before, make("a", { href: addressOf(state), textContent: state.query }), after];
}

/** What may help where nothing was found. @param {string} query @param {boolean} narrowed */
function advice(query, narrowed) {
  if (!query) return gettext("Try other filters.");
  return narrowed ? gettext("Try fewer or other words, or clear the filters.") : gettext("Try fewer or other words.");
}

/** @param {number} total @param {string} query */
function count(total, query) {
  if (!total) return query ? gettext("No results for “%(query)s”.", { query }) : gettext("No results.");
  if (!query) return ngettext("%(num)s result.", "%(num)s results.", total);
  return ngettext("%(num)s result for “%(query)s”.", "%(num)s results for “%(query)s”.", total, { query });
}

/** What is wrong with a field of the query, and what there is. @param {import("./narrow.js").Fault} fault */
function fault({ field, value, known }) {
  const names = joined(known.slice(0, SAID));
  if (!value) return gettext("There is no field “%(field)s”; it was ignored. Fields: %(names)s.", { field, names });
  if (!known.length) return gettext("No paper matches %(field)s:%(value)s.", { field, value });
  return gettext("No paper matches %(field)s:%(value)s. Values: %(names)s.", { field, value, names });
}

/** What is said where nothing is asked for yet. @param {State} state */
export const nothingYet = ({ query }) =>
  query ? [gettext("“%(query)s” does not say yet what to look for.", { query: short(query) })] : [];

/** @param {State} state @param {Answer} answer @returns {(string | Node)[]} */
export function said(state, answer) {
  const { total, missing, faults, shownFor, instead, meant } = answer;
  const query = shownFor || state.query;
  const narrowed = Object.keys(state.chosen).length > 0;
  const first = sentences(count(total, short(query)), notHere(missing), ...faults.map(fault));
  const suggestion =
    meant && !shownFor ? linked(gettext("Did you mean %(query)s?", { query: LINK }), { ...state, query: meant }) : [];
  // Of one name or identifier that the survey does not have all is said.
  const hopeless = missing[0] === query && !narrowed;
  if (!total) return [first, ...(suggestion.length || hopeless ? suggestion : [" ", advice(query, narrowed)])];
  if (!shownFor) return [first, ...suggestion];
  return [first, ...linked(gettext("Search for %(query)s instead.", { query: LINK }), { ...state, query: instead })];
}
