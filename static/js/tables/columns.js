// A choice of the columns of a table, kept in the address (`?without=venue,models`) with all else that is chosen of it.
import { make } from "../shared/element.js";
import { foldedWords } from "../shared/fold.js";
import { gettext } from "../shared/texts.js";
import { textOf } from "./text.js";

/** Tables of fewer columns are all there is to see. */
const FEW = 4;

/** @param {string} name @returns {string} empty if the address says nothing */
export const chosen = (name) => new URLSearchParams(location.search).get(name) ?? "";

/** @param {string} name @param {string | null} value nothing to take it out */
export function choose(name, value) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}

/** Columns that an address leaves out. */
const leftOut = () => new Set(chosen("without").split(",").filter(Boolean));

/** What columns are called in the address. @param {HTMLTableCellElement[]} heads */
export const columnIds = (heads) => heads.map((head) => foldedWords(textOf(head)).join("-"));

/**
 * A box for each column but the first.
 * @param {HTMLTableElement} table
 * @returns {HTMLElement[]} nothing where there are few columns
 */
export function columnChooser(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (heads.length < FEW) return [];
  const ids = columnIds(heads);

  function show() {
    const out = leftOut();
    for (const row of table.rows) [...row.cells].forEach((cell, n) => (cell.hidden = n > 0 && out.has(ids[n])));
  }

  const boxes = heads.slice(1).map((head, n) => {
    const id = ids[n + 1];
    const box = make("input", { type: "checkbox", checked: !leftOut().has(id) });
    box.addEventListener("change", () => {
      const out = leftOut();
      if (box.checked) out.delete(id);
      else out.add(id);
      choose("without", [...out].join(","));
      show();
    });
    return make("label", {}, box, textOf(head));
  });
  show();
  const summary = make("summary", { textContent: gettext("Columns") });
  return [make("details", { className: "columns-shown" }, summary, ...boxes)];
}
