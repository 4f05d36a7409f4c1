// Chips above a list of papers that narrow it. What is chosen stands in the address (`?year=2024&contribution=method`).
// A list of several pages is narrowed as a whole.
import { part } from "../shared/element.js";
import { TOPIC_ITEMS } from "../shared/paper-items.js";
import { gettext } from "../shared/texts.js";
import { chipsIn, choiceIn, countChips, fits } from "./chips.js";

/** A year or a topic without a paper loses its heading too. @param {HTMLElement[]} items */
function hideEmptyLists(items) {
  for (const list of new Set(items.map((item) => item.parentElement))) {
    if (!list) continue;
    list.hidden = items.every((item) => item.parentElement !== list || item.hidden);
    const heading = list.previousElementSibling;
    if (heading instanceof HTMLElement && heading.matches("h3")) heading.hidden = list.hidden;
  }
}

/**
 * @param {HTMLDetailsElement} box the groups of chips
 * @param {HTMLElement} line says what is shown, and has a button that takes all choices back
 */
function start(box, line) {
  const groups = chipsIn(box);
  const status = part("[role=status]", HTMLElement, line);
  const topic = document.querySelector('[data-part="papers"]');
  const selector = /** @type {"li"} */ (topic ? TOPIC_ITEMS : ".papers > li, .figures tbody > tr");
  /** @type {HTMLElement[]} */
  let items = [...document.querySelectorAll(selector)];
  const own = new Set(items);
  /** @type {HTMLElement | null} */
  const pager = document.querySelector(".pager");
  /** Whether papers of other pages are still to come. */
  let open = box.dataset.pages !== undefined;

  async function fetchAll() {
    open = false;
    status.textContent = gettext("Loading the whole list…");
    line.hidden = false;
    const { fetchOthers } = await import("./whole-list.js");
    await fetchOthers(box);
    items = [...document.querySelectorAll(selector)];
  }

  async function show() {
    if (open && choiceIn(groups, location.search).size)
      await fetchAll().catch((error) => {
        open = true;
        console.error(error);
      });
    draw(choiceIn(groups, location.search));
  }

  /** @param {import("./chips.js").Choice} choice */
  function draw(choice) {
    for (const item of items) item.hidden = choice.size ? !fits(item, choice) : !own.has(item);
    if (topic) hideEmptyLists(items);
    // Until all are here, the chips say what the build counted.
    if (!open) countChips(groups, items, choice);
    line.hidden = !choice.size;
    const left = items.filter((item) => !item.hidden).length;
    status.textContent = choice.size ? gettext("%(left)s of %(all)s papers", { left, all: items.length }) : "";
    if (pager) pager.hidden = choice.size > 0 && !open;
    if (choice.size) box.open = true;
    // Rows of tables fit the choice as well: tables/filter.js.
    document.dispatchEvent(new Event("filter"));
  }

  /** @param {(params: URLSearchParams) => void} change */
  function go(change) {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, "", address);
    show();
  }

  box.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const name = button?.parentElement?.dataset.name;
    if (!button || !name) return;
    go((params) => (button.ariaPressed === "true" ? params.delete(name) : params.set(name, button.value)));
  });
  line.querySelector("button")?.addEventListener("click", () => {
    go((params) => [...groups.keys()].forEach((name) => params.delete(name)));
    box.querySelector("summary")?.focus();
  });
  addEventListener("popstate", show);
  show();
}

/** Makes the chips of the page work, if it has any. */
export function startFilters() {
  const box = document.querySelector("details.filters");
  const line = box?.nextElementSibling;
  if (box instanceof HTMLDetailsElement && line instanceof HTMLElement) start(box, line);
}
