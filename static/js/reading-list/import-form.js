// Papers added from the text of a list, of a file or of the address that someone shared.
import { keysIn } from "../shared/address.js";
import { make, part } from "../shared/element.js";
import { gettext, ngettext } from "../shared/texts.js";
import { missing, papers, reason, sentences, short } from "../shared/wording.js";
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

/**
 * Makes the form work; `show` shows the list after a message.
 * @param {(message: string) => Promise<void>} show
 */
export function startImport(show) {
  const form = part("#import", HTMLFormElement);
  const status = part("#status", HTMLElement);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = part("#file", HTMLInputElement).files?.[0];
    try {
      const text = (await file?.text()) || part("#keys", HTMLTextAreaElement).value;
      const { matches } = await import("./match-references.js");
      const { keys, unknown } = await matches(text);
      if (!keys.length && !unknown.length) {
        status.textContent = gettext("There is no paper to add.");
        return;
      }
      await show(keep(keys, unknown));
      form.reset();
    } catch (error) {
      status.textContent = gettext("Nothing was added: %(reason)s", { reason: reason(error) });
      console.error(error);
    }
  });
}
