// The reading list: the papers that the reader starred, or those of an address that someone shared (`?p=lora,bitfit`).
import { addressOf, keysIn } from "../shared/address.js";
import { part } from "../shared/element.js";
import { partition, records } from "../shared/records.js";
import { gettext } from "../shared/texts.js";
import { missing, notLoaded, papers, sentences } from "../shared/wording.js";
import { item, removedItem } from "./items.js";
import { noteOf } from "./notes.js";
import { starred } from "./storage.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** @type {Record<string, (a: Paper, b: Paper) => number>} */
const ORDERS = {
  added: () => 0,
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  title: (a, b) => a.title.localeCompare(b.title),
};

/**
 * What the page says of a list, by how many papers are in it and whose it is.
 * @param {number} count @param {boolean} own
 */
function summary(count, own) {
  if (count && own) return `${papers(count)}.`;
  if (count) return gettext("A shared list: %(papers)s.", { papers: papers(count) });
  if (own) return gettext("Your reading list is empty. Select the star beside a paper to add it.");
  return gettext("None of these papers are in this survey.");
}

/** The list on the page; returns what shows it anew, and the papers in it. */
export function readingList() {
  const list = part("#list", HTMLElement);
  const order = part("#order", HTMLSelectElement);
  const status = part("#status", HTMLElement);
  /** @type {Paper[]} */
  let current = [];
  /** The paper that was removed last, its place, and whether the focus is to go to the way back.
   * @type {{ key: string, at: number, focus: boolean } | undefined} */
  let removed;
  let drawn = "";
  let run = 0;

  /** @param {string} key */
  function remove(key) {
    const keys = starred.get();
    removed = { key, at: keys.indexOf(key), focus: true };
    starred.set(keys.filter((one) => one !== key));
  }

  /** @param {string} key */
  async function restore(key) {
    const keys = starred.get().filter((one) => one !== key);
    keys.splice(removed?.at ?? keys.length, 0, key);
    removed = undefined;
    starred.set(keys);
    await show();
    const item = [...list.children].find((li) => li instanceof HTMLElement && li.dataset.key === key);
    item?.querySelector("a")?.focus();
  }

  /** @param {Paper[]} all @param {boolean} own */
  function draw(all, own) {
    const state = JSON.stringify([own, order.value, removed?.key, all.map(({ key }) => key)]);
    if (drawn !== state) {
      const items = all.map((paper) => {
        if (paper.key === removed?.key) return removedItem(paper, () => restore(paper.key));
        return item(paper, own ? () => remove(paper.key) : undefined);
      });
      list.replaceChildren(...items);
    }
    drawn = state;
    if (removed?.focus) part(".undo", HTMLElement, list).focus();
    if (removed) removed.focus = false;
    part("#shared", HTMLElement).hidden = own;
    part("#about", HTMLElement).hidden = !own;
    part("#keep", HTMLElement).hidden = part("#tools", HTMLElement).hidden = !current.length;
    part("#address", HTMLAnchorElement).href = addressOf(current.map(({ key }) => key));
  }

  /** Shows the list that the address asks for; `first` is said before its length. */
  async function show(first = "") {
    const ticket = ++run;
    try {
      const shared = keysIn();
      const own = !shared.length;
      const stars = starred.get();
      if (!own || (removed && stars.includes(removed.key))) removed = undefined;
      const keys = own ? stars : shared;
      // What was just removed keeps its place, so that it can be put back there.
      const { known, unknown } = await partition(removed ? keys.toSpliced(removed.at, 0, removed.key) : keys);
      const all = (await records(known)).sort(ORDERS[order.value]);
      if (ticket !== run) return;
      current = all.filter(({ key }) => key !== removed?.key);
      draw(all, own);
      status.textContent = sentences(first, summary(current.length, own), missing(unknown));
    } catch (error) {
      status.textContent = notLoaded();
      console.error(error);
    }
  }

  order.addEventListener("change", () => show());
  return { show, papers: () => current.map((paper) => ({ ...paper, note: noteOf(paper.key) })) };
}
