// What narrows the rows of a table: a field for words, a box for those with code, and the chips of the page's list.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/** Whether a row has a link to code. @param {HTMLTableRowElement} row */
const hasCode = (row) => [...row.querySelectorAll("a")].some(({ textContent }) => textContent === gettext("Code"));

/**
 * The parts, which a script makes work that comes when one is used, or when the address has a choice.
 * @param {HTMLTableRowElement[]} rows
 * @param {string} name of the table
 * @param {string} key of its words in the address
 */
export function rowFilter(rows, name, key) {
  const ariaLabel = gettext("Filter rows of %(table)s", { table: name });
  const field = make("input", { type: "search", autocomplete: "off", ariaLabel });
  const box = make("input", { type: "checkbox" });
  const chips = make("details", { className: "chips" }, make("summary", { textContent: gettext("More filters") }));
  const status = make("span", { role: "status" });
  const list = document.querySelector("details.filters > div");
  const coded = rows.map(hasCode);

  let started = false;
  async function start() {
    if (started) return;
    started = true;
    const { startNarrowing } = await import("./narrowing.js");
    startNarrowing({ rows, key, field, box, chips, status, list, coded });
  }
  const used = /** @type {const} */ ([
    [field, "input"],
    [box, "change"],
    [chips, "toggle"],
    [document, "filter"],
  ]);
  for (const [node, event] of used) node.addEventListener(event, start, { once: true });
  if (location.search) start();

  const some = coded.includes(true) && coded.includes(false);
  const code = some ? [make("label", { className: "with-code" }, box, gettext("With code"))] : [];
  return [make("label", {}, gettext("Filter rows "), field), ...code, ...(list ? [chips] : []), status];
}
