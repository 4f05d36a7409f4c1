// A choice of the columns of a table, kept in the address (`?without=venue,models`).
import { make } from "../shared/element.js";
import { foldedWords } from "../shared/fold.js";
import { gettext } from "../shared/texts.js";
import { textOf } from "./text.js";

/** Tables of fewer columns are all there is to see. */
const FEW = 4;

/** Columns that an address leaves out. */
const leftOut = () => new Set((new URLSearchParams(location.search).get("without") ?? "").split(",").filter(Boolean));

/** @param {Set<string>} ids */
function remember(ids) {
  const address = new URL(location.href);
  if (ids.size) address.searchParams.set("without", [...ids].join(","));
  else address.searchParams.delete("without");
  history.replaceState(history.state, "", address);
}

/**
 * A box for each column but the first.
 * @param {HTMLTableElement} table
 * @returns {HTMLElement[]} nothing where there are few columns
 */
export function columnChooser(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (heads.length < FEW) return [];
  const ids = heads.map((head) => foldedWords(textOf(head)).join("-"));

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
      remember(out);
      show();
    });
    return make("label", {}, box, textOf(head));
  });
  show();
  const summary = make("summary", { textContent: gettext("Columns") });
  return [make("details", { className: "columns-shown" }, summary, ...boxes)];
}
