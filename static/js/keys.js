// Keys, none of which acts while one is writing: `/` search, `j` and `k` through a list, `t` colours, `?` all of them.
const box = document.querySelector("#q") ?? document.querySelector("#find");
const ITEMS = ".papers > li, .topic #papers ~ ul > li:has(> a[data-key]:first-child)";
const KEYS = [
  ["/", "Search"],
  ["j", "Next paper of a list"],
  ["k", "Previous paper of a list"],
  ["t", "Colours: as the system, light, dark"],
  ["?", "Show these keys"],
  ["Esc", "Leave the search box; close what is open"],
];
let dialog;

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
    dialog = element("dialog", "", heading, element("dl", "", ...rows), form);
    dialog.id = "keys";
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
  }
  // The browser closes it on Escape and gives the focus back to where it was.
  dialog.showModal();
}

// From the item that has the focus, or else from the top of the window.
function move(step) {
  const items = [...document.querySelectorAll(ITEMS)].filter((item) => item.getClientRects().length);
  const here = items.indexOf(document.activeElement?.closest(ITEMS));
  const below = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const first = below < 0 ? items.length : below;
  const next = here >= 0 ? here + step : step > 0 ? first : first - 1;
  items[next]?.querySelector("a")?.focus();
}

const ACTIONS = {
  "/": () => {
    box?.focus();
    box?.select();
  },
  j: () => move(1),
  k: () => move(-1),
  t: () => document.querySelector("#theme")?.click(),
  "?": help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.key === "Escape" && event.target === box) box.blur();
  if (event.target.closest?.("input, textarea, select, dialog") || event.target.isContentEditable) return;
  if (!Object.hasOwn(ACTIONS, event.key) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  ACTIONS[event.key]();
});
