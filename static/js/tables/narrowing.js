// Narrows the rows of a table by words, code and the chips of its page. All of it stands in the address.
import { chipOf, chipsIn, choiceIn, fits } from "../lists/chips.js";
import { gettext } from "../shared/texts.js";
import { choose, chosen } from "./columns.js";
import { finder } from "./rows.js";

/**
 * @typedef {object} Parts
 * @property {HTMLTableRowElement[]} rows
 * @property {string} key of the words in the address
 * @property {HTMLInputElement} field
 * @property {HTMLInputElement} box for those with code
 * @property {HTMLDetailsElement} chips
 * @property {HTMLElement} status
 * @property {Element | null} list the chips of the page
 * @property {boolean[]} coded whether a row has code
 */

/** @param {Parts} parts */
export function startNarrowing({ rows, key, field, box, chips, status, list, coded }) {
  const matches = finder(rows);
  const groups = list ? chipsIn(list) : new Map();
  const code = chipOf(groups, "code", "yes");

  /** Whether the box has asked for a chip whose script is still to come. */
  let pending = false;

  function show() {
    const choice = choiceIn(groups, location.search);
    pending &&= choice.has("code") !== box.checked;
    if (code && !pending) box.checked = choice.has("code");
    const fit = matches(field.value).map((one, n) => one && (coded[n] || !box.checked) && fits(rows[n], choice));
    rows.forEach((row, n) => (row.hidden = !fit[n]));
    const names = [...choice].map(([name, value]) => chipOf(groups, name, value)?.button.firstChild?.textContent ?? "");
    const values = { left: fit.filter(Boolean).length, all: rows.length, filters: names.join(", ") };
    const counted = names.length
      ? gettext("%(left)s of %(all)s rows: %(filters)s", values)
      : gettext("%(left)s of %(all)s rows", values);
    status.textContent = names.length || box.checked || field.value.trim() ? counted : "";
  }

  function type() {
    choose(key, field.value.trim());
    show();
  }

  async function open() {
    if (!chips.open || !list || chips.children.length > 1) return;
    const { chipsOfList } = await import("./chips.js");
    if (chips.children.length < 2) chipsOfList(chips, list, rows);
  }

  field.value ||= chosen(key);
  field.addEventListener("input", type);
  // What the list below has a chip for is chosen there.
  const changed = () => {
    pending = code !== undefined;
    if (code) code.button.click();
    else show();
  };
  box.addEventListener("change", changed);
  chips.addEventListener("toggle", open);
  document.addEventListener("filter", show);
  // What has brought this script along was done before it listened.
  if (code && box.checked && !choiceIn(groups, location.search).has("code")) changed();
  if (field.value) type();
  else show();
  open();
}
