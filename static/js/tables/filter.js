// What narrows the rows of a table: a field for words, a box for those with code, and the chips of the page's list.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/**
 * A box with the chips of the page, where there are some.
 * @param {HTMLTableRowElement[]} rows
 */
function chips(rows) {
  const list = document.querySelector("details.filters > div");
  if (!list) return [];
  const box = make("details", { className: "chips" }, make("summary", { textContent: gettext("More filters") }));
  const fill = () => import("./chips.js").then(({ chipsOfList }) => chipsOfList(box, list, rows));
  box.addEventListener("toggle", fill, { once: true });
  return [box];
}

/** Whether a row has a link to code. @param {HTMLTableRowElement} row */
const hasCode = (row) => [...row.querySelectorAll("a")].some(({ textContent }) => textContent === gettext("Code"));

/**
 * A field that narrows the rows, a box where some rows have code and some have none, and what they say.
 * @param {HTMLTableRowElement[]} rows
 * @param {string} name of the table
 */
export function rowFilter(rows, name) {
  const field = make("input", {
    type: "search",
    autocomplete: "off",
    ariaLabel: gettext("Filter the rows of %(table)s", { table: name }),
  });
  const box = make("input", { type: "checkbox" });
  const status = make("span", { role: "status" });
  const coded = rows.map(hasCode);

  /** @type {Promise<(words: string) => boolean[]> | undefined} */
  let matches;

  async function show() {
    matches ??= import("./rows.js").then(({ finder }) => finder(rows));
    const fit = (await matches)(field.value).map((one, n) => one && (coded[n] || !box.checked));
    rows.forEach((row, n) => (row.hidden = !fit[n]));
    const left = fit.filter(Boolean).length;
    status.textContent = left < rows.length ? gettext("%(left)s of %(all)s rows", { left, all: rows.length }) : "";
  }

  field.addEventListener("input", show);
  box.addEventListener("change", show);
  document.addEventListener("filter", show);
  const some = coded.includes(true) && coded.includes(false);
  const code = some ? [make("label", { className: "with-code" }, box, gettext("With code"))] : [];
  return [make("label", {}, gettext("Filter rows "), field), ...code, ...chips(rows), status];
}
