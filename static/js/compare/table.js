// The table of a comparison: a column for each paper, with a button that removes it.
import { make } from "../shared/element.js";
import { pageOf } from "../shared/paper.js";
import { gettext } from "../shared/texts.js";
import { rowsOf } from "./rows.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** @param {Paper} paper @param {(key: string) => void} remove */
function head({ key, title }, remove) {
  const button = make("button", {
    type: "button",
    className: "drop",
    textContent: gettext("Remove"),
    ariaLabel: gettext("Remove: %(title)s", { title }),
  });
  button.addEventListener("click", () => remove(key));
  return make("th", { scope: "col" }, make("a", { textContent: title, href: pageOf(key), dir: "auto" }), button);
}

/**
 * @param {Paper[]} papers @param {Map<string, string>} titles of all papers, by key
 * @param {(key: string) => void} remove
 */
export function table(papers, titles, remove) {
  const rows = rowsOf(papers, titles).filter(({ cells }) => cells.flat().some(Boolean));
  const lines = rows.map(({ name, cells }) => {
    const row = make("th", { scope: "row", textContent: name });
    const fields = cells.map((cell) => make("td", {}, ...cell));
    const same = fields.length > 1 && fields.every(({ textContent }) => textContent === fields[0].textContent);
    return make("tr", { className: same ? "same" : "" }, row, ...fields);
  });
  const corner = make("td", { textContent: gettext("Paper") });
  const heads = make("tr", {}, corner, ...papers.map((paper) => head(paper, remove)));
  return make("table", {}, make("thead", {}, heads), make("tbody", {}, ...lines));
}
