// The keys, in a dialogue that `?` opens.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/** @param {boolean} searches whether the page has a search field @returns {[key: string, action: string][]} */
const keys = (searches) => [
  ...(searches ? [/** @type {[string, string]} */ (["/", gettext("Search")])] : []),
  ["j", gettext("Next paper in the list")],
  ["k", gettext("Previous paper in the list")],
  ["t", gettext("Switch colours: system, light or dark")],
  ["?", gettext("Show keyboard shortcuts")],
  ["Esc", searches ? gettext("Leave the search field or close a dialogue") : gettext("Close a dialogue")],
];

/** @type {HTMLDialogElement | undefined} */
let dialog;

/** @param {boolean} searches */
function dialogue(searches) {
  const heading = make("h2", { id: "_keys_heading", textContent: gettext("Keyboard shortcuts") });
  const rows = keys(searches).flatMap(([key, action]) => [
    make("dt", {}, make("kbd", { textContent: key })),
    make("dd", { textContent: action }),
  ]);
  const form = make("form", { method: "dialog" }, make("button", { textContent: gettext("Close") }));
  const box = make("dialog", { id: "_keys" }, heading, make("dl", {}, ...rows), form);
  box.setAttribute("aria-labelledby", heading.id);
  box.addEventListener("click", (event) => event.target === box && box.close());
  document.body.append(box);
  return box;
}

/**
 * Shows the keys. The browser closes the dialogue on Escape and gives the focus back to where it was.
 * @param {boolean} searches whether the page has a search field
 */
export function showKeys(searches) {
  dialog ??= dialogue(searches);
  dialog.showModal();
}
