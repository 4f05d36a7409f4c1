// Papers side by side; which ones stands in the address (`?p=lora,bitfit`).
import { MOST, ticked } from "../reading-list/storage.js";
import { addressOf, keysIn } from "../shared/address.js";
import { part } from "../shared/element.js";
import { partition, records, titles } from "../shared/records.js";
import { gettext } from "../shared/texts.js";
import { missing, notLoaded, papers, sentences } from "../shared/wording.js";
import { table } from "./table.js";

/** @param {string[]} keys */
const go = (keys) => history.pushState(null, "", keys.length ? addressOf(keys) : location.pathname);

/** @param {number} count */
const summary = (count) =>
  count ? `${papers(count)}.` : gettext("No papers yet. Add one above, or tick “Compare” beside papers in any list.");

/** The comparison on the page; returns what shows it anew. */
export function comparison() {
  const box = part("#table", HTMLElement);
  const status = part("#status", HTMLElement);
  const further = part("#further", HTMLDetailsElement);
  let run = 0;
  /** @type {{ chosen: import("../shared/paper.js").Paper[], all: Map<string, string> } | undefined} */
  let current;

  /** Shows the papers that are nearest to all, by a script that comes when they are asked for. */
  async function showFurther() {
    const { nearestList } = await import("./nearest.js");
    if (current) part("#nearest", HTMLElement).replaceChildren(...nearestList(current.chosen, current.all));
  }
  further.addEventListener("toggle", () => further.open && showFurther());

  /** @param {string} key */
  async function remove(key) {
    const keys = (await partition(keysIn())).known;
    const at = keys.indexOf(key);
    ticked.set(ticked.get().filter((one) => one !== key));
    go(keys.filter((one) => one !== key));
    await show();
    const buttons = box.querySelectorAll("button");
    (buttons[Math.min(at, buttons.length - 1)] ?? part("#title", HTMLInputElement)).focus();
  }

  /** Shows what the address asks for; `first` is said before its length. */
  async function show(first = "") {
    const ticket = ++run;
    try {
      const { known, unknown } = await partition(keysIn());
      const chosen = await records(known.slice(0, MOST));
      const all = (await titles(chosen.flatMap(({ key, related }) => [key, ...related]))).papers;
      if (ticket !== run) return;
      box.replaceChildren(...(chosen.length ? [table(chosen, all, remove)] : []));
      box.hidden = part("#figures", HTMLElement).hidden = further.hidden = !chosen.length;
      current = { chosen, all };
      if (further.open) await showFurther();
      const most = known.length > MOST ? gettext("Only the first %(most)s papers are shown.", { most: MOST }) : "";
      status.textContent = sentences(first, summary(known.length), most, missing(unknown));
    } catch (error) {
      status.textContent = notLoaded();
      console.error(error);
    }
  }

  return show;
}
