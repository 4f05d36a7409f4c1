// What is said of papers that are added to the reader's own list, and of what was named besides.
import { keysIn } from "../shared/address.js";
import { make, part } from "../shared/element.js";
import { gettext, ngettext } from "../shared/texts.js";
import { missing, papers, sentences, short } from "../shared/wording.js";
import { starred } from "./storage.js";

/** Of more names that the survey does not have each gets a line. */
const FEW = 3;
/** So many lines there are at most. */
const MANY = 100;

/** @param {string[]} unknown */
function listed(unknown) {
  const box = part("#unknown", HTMLElement);
  const rest = unknown.length - MANY;
  const lines = unknown.slice(0, MANY).map(short);
  if (rest > 0) lines.push(gettext("and %(rest)s more", { rest }));
  box.replaceChildren(...lines.map((textContent) => make("li", { textContent })));
  box.hidden = !unknown.length;
}

/**
 * Adds papers to the reader's own list.
 * @param {string[]} keys @param {string[]} unknown what was named besides
 * @returns {string} what came of it
 */
export function keep(keys, unknown) {
  const before = new Set(starred.get());
  const fresh = keys.filter((key) => !before.has(key));
  const there = keys.length - fresh.length;
  if (keysIn().length) history.pushState(null, "", location.pathname);
  starred.set([...before, ...fresh]);
  const many = unknown.length > FEW;
  listed(many ? unknown : []);
  const added = there
    ? gettext("%(papers)s added, %(there)s already on the list.", { papers: papers(fresh.length), there })
    : gettext("%(papers)s added.", { papers: papers(fresh.length) });
  if (!many) return sentences(added, missing(unknown));
  const rest = ngettext(
    "%(num)s entry is not in this collection; it is listed below.",
    "%(num)s entries are not in this collection; they are listed below.",
    unknown.length,
  );
  return sentences(added, rest);
}
