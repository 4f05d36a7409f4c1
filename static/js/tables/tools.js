// Tables that can be sorted by any column, narrowed to the rows with some words, and saved.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { choose, chosen, columnChooser, columnIds } from "./columns.js";
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
 * @param {string} name of the order in the address
 */
function sortable(table, rows, name) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const ids = columnIds(heads);

  /** @param {number} column @param {"ascending" | "descending" | null} order */
  async function sort(column, order) {
    const { sorted } = await import("./rows.js");
    for (const head of heads) head.ariaSort = null;
    heads[column].ariaSort = order;
    table.tBodies[0]?.append(...(order ? sorted(rows, column, order === "ascending" ? 1 : -1) : rows));
  }

  heads.forEach((head, column) => {
    const button = make("button", { type: "button" }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", async () => {
      const order = NEXT[head.ariaSort ?? "none"];
      await sort(column, order);
      choose(name, order && `${order === "ascending" ? "" : "-"}${ids[column]}`);
    });
  });
  const [, down, id] = /^(-?)(.+)$/.exec(chosen(name)) ?? [];
  if (ids.includes(id)) sort(ids.indexOf(id), down ? "descending" : "ascending");
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

/** @param {HTMLElement} frame @param {string} file @param {string} end of what the address calls it */
function start(frame, file, end) {
  hint(frame);
  const table = frame.querySelector("table");
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  if (!table || rows.length < 2) return;
  const name = nameOf(frame);
  const tools = [...(rows.length > MANY ? rowFilter(rows, name, `rows${end}`) : []), ...columnChooser(table)];
  const saves = make("span", { className: "saves" }, ...tableButtons(() => table, file, name));
  sortable(table, rows, `order${end}`);
  frame.before(make("div", { className: "tools" }, ...tools, saves));
}

/** Gives every table of the page with a head its tools. */
export function startTables() {
  const page = location.pathname.split("/").at(-2) || "table";
  /** @type {NodeListOf<HTMLElement>} */
  const frames = document.querySelectorAll(".table:not(.heat):has(> table > thead)");
  frames.forEach((frame, n) => {
    const end = frames.length > 1 ? `-${n + 1}` : "";
    start(frame, page + end, end);
  });
}
