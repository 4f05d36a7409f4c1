// The chips that filter the list of a page, also beside its table: what is chosen in one place is chosen in both.
import { chipsIn, choiceIn, countChips, valuesOf } from "../lists/chips.js";

/**
 * Takes away what no row has, and groups that leave no choice; code has a box of its own.
 * @param {Element} groups @param {HTMLTableRowElement[]} rows
 */
function keepThoseOf(groups, rows) {
  for (const [name, chips] of chipsIn(groups)) {
    const some = chips.filter(({ button }) => rows.some((row) => valuesOf(row, name).includes(button.value)));
    for (const chip of chips) if (!some.includes(chip)) chip.button.remove();
    if (some.length < 2 || name === "code") groups.querySelector(`[data-name="${name}"]`)?.remove();
  }
}

/**
 * Puts the chips of the page's list into a box of a table, counted by the rows of it.
 * @param {HTMLElement} box
 * @param {Element} list the chips of the list
 * @param {HTMLTableRowElement[]} rows
 */
export function chipsOfList(box, list, rows) {
  const groups = /** @type {Element} */ (list.cloneNode(true));
  groups.className = "filters";
  const others = [...list.querySelectorAll("button")];
  [...groups.querySelectorAll("button")].forEach((button, n) =>
    button.addEventListener("click", () => others[n].click()),
  );
  keepThoseOf(groups, rows);
  const show = () => countChips(chipsIn(groups), rows, choiceIn(chipsIn(list), location.search));
  document.addEventListener("filter", show);
  box.append(groups);
  show();
}
