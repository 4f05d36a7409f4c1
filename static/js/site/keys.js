// Keys, none of which acts while one is writing: `/` search, `j` and `k` through a list, `t` colours, `?` all of them.
import { TOPIC_ITEMS } from "../shared/paper-items.js";

const ITEMS = `.papers > li, .topic ${TOPIC_ITEMS}`;

/** @type {() => HTMLInputElement | null} */
const searchBox = () => document.querySelector("#q, #_q") ?? document.querySelector("#_find");

/**
 * Goes to the next or the previous paper of a list, from the one that has the focus, or else from the top of the
 * window.
 * @param {1 | -1} step
 */
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
    searchBox()?.focus();
    searchBox()?.select();
  },
  j: () => move(1),
  k: () => move(-1),
  t: () => /** @type {HTMLElement | null} */ (document.querySelector("#_theme"))?.click(),
  "?": () => void import("./key-help.js").then(({ showKeys }) => showKeys(Boolean(searchBox()))),
};

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const { target } = event;
  if (event.key === "Escape" && target === searchBox()) searchBox()?.blur();
  if (target instanceof Element && target.closest("input, textarea, select, dialog")) return;
  if (target instanceof HTMLElement && target.isContentEditable) return;
  if (!Object.hasOwn(ACTIONS, event.key) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  ACTIONS[event.key]();
}

/** A search box suggests names, by a script that comes with the first letter. @param {Event} event */
function suggestNames({ target }) {
  if (target instanceof HTMLInputElement && (target === searchBox() || target.dataset.kind) && !target.closest("#ask"))
    import("../suggest/combobox.js").then(({ suggest }) => suggest(target));
}

/** Makes the keys act. */
export function startKeys() {
  document.addEventListener("keydown", press);
  document.addEventListener("input", suggestNames);
}
