// Tables that can be sorted by any column, narrowed to the rows with some words, and saved.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { columnChooser } from "./columns.js";
import { textOf } from "./text.js";
import { rowFilter } from "./filter.js";
import { tableButtons } from "./save.js";

/** Tables of more rows have a field that narrows them. */
const MANY = 6;
/** What a press on a heading makes of an order. @type {Record<string, "ascending" | "descending" | null>} */
const NEXT = { none: "ascending", ascending: "descending", descending: null };

/**
 * @param {HTMLTableElement} table
 * @param {HTMLTableRowElement[]} rows
 */
function sortable(table, rows) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = make("button", { type: "button" }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", async () => {
      const { sorted } = await import("./rows.js");
      const order = NEXT[head.ariaSort ?? "none"];
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = order;
      table.tBodies[0]?.append(...(order ? sorted(rows, column, order === "ascending" ? 1 : -1) : rows));
    });
  });
}

/**
 * Says whether columns wait beyond the right edge: the style sheet lets what is cut off fade there.
 * @param {HTMLElement} frame
 */
function hint(frame) {
  const show = () =>
    frame.toggleAttribute("data-more", Math.abs(frame.scrollLeft) + frame.clientWidth < frame.scrollWidth - 8);
  frame.addEventListener("scroll", show, { passive: true });
  new ResizeObserver(show).observe(frame);
}

/** What a table is called in a sentence. @param {HTMLElement} frame */
function nameOf(frame) {
  const heading = document.getElementById(frame.getAttribute("aria-labelledby") ?? "");
  return (frame.ariaLabel ?? (heading ? textOf(heading) : gettext("this table"))).toLowerCase();
}

/** @param {HTMLElement} frame @param {string} file */
function start(frame, file) {
  hint(frame);
  const table = frame.querySelector("table");
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  if (!table || rows.length < 2) return;
  const name = nameOf(frame);
  const tools = [...(rows.length > MANY ? rowFilter(rows, name) : []), ...columnChooser(table)];
  const saves = make("span", { className: "saves" }, ...tableButtons(() => table, file, name));
  sortable(table, rows);
  frame.before(make("div", { className: "tools" }, ...tools, saves));
}

/** Gives every table of the page with a head its tools. */
export function startTables() {
  const page = location.pathname.split("/").at(-2) || "table";
  /** @type {NodeListOf<HTMLElement>} */
  const frames = document.querySelectorAll(".table:not(.heat):has(> table > thead)");
  frames.forEach((frame, n) => start(frame, frames.length > 1 ? `${page}-${n + 1}` : page));
}
