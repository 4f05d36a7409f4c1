// Keys, none of which acts while one is writing: `/` search, `j` and `k` through a list, `t` colours, `?` all of them.
// @ts-check
const box = /** @type {HTMLInputElement | null} */ (document.querySelector("#q") ?? document.querySelector("#find"));
const ITEMS = ".papers > li, .topic #papers ~ ul > li:has(> a[data-key]:first-child)";
const KEYS = [
  ["/", "Search"],
  ["j", "Next paper of a list"],
  ["k", "Previous paper of a list"],
  ["t", "Change the colours: as the system has them, light or dark"],
  ["?", "Show these keys"],
  ["Esc", "Leave the search box; close what is open"],
];
/** @type {HTMLDialogElement | undefined} */
let dialog;

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {string} text
 * @param {(Node | string)[]} children
 */
function element(name, text = "", ...children) {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function help() {
  if (!dialog) {
    const heading = element("h2", "Keys");
    heading.id = "keys-heading";
    const rows = KEYS.flatMap(([key, what]) => [element("dt", "", element("kbd", key)), element("dd", what)]);
    const form = element("form", "", element("button", "Close"));
    form.method = "dialog";
    const made = element("dialog", "", heading, element("dl", "", ...rows), form);
    made.id = "keys";
    made.setAttribute("aria-labelledby", heading.id);
    made.addEventListener("click", (event) => event.target === made && made.close());
    document.body.append(made);
    dialog = made;
  }
  // The browser closes it on Escape and gives the focus back to where it was.
  dialog.showModal();
}

// From the item that has the focus, or else from the top of the window.
/** @param {1 | -1} step */
function move(step) {
  const items = [...document.querySelectorAll(ITEMS)].filter((item) => item.getClientRects().length);
  const focused = document.activeElement?.closest(ITEMS);
  const here = focused ? items.indexOf(focused) : -1;
  const below = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const first = below < 0 ? items.length : below;
  const next = here >= 0 ? here + step : step > 0 ? first : first - 1;
  items[next]?.querySelector("a")?.focus();
}

/** @type {Record<string, () => void>} */
const ACTIONS = {
  "/": () => {
    box?.focus();
    box?.select();
  },
  j: () => move(1),
  k: () => move(-1),
  t: () => /** @type {HTMLElement | null} */ (document.querySelector("#theme"))?.click(),
  "?": help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const { target } = event;
  if (event.key === "Escape" && target === box) box?.blur();
  if (target instanceof Element && target.closest("input, textarea, select, dialog")) return;
  if (target instanceof HTMLElement && target.isContentEditable) return;
  if (!Object.hasOwn(ACTIONS, event.key) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  ACTIONS[event.key]();
});
