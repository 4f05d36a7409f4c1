// Chips above a list of papers that narrow it. What is chosen stands in the address (`?year=2024&contribution=method`).
// @ts-check

/** @typedef {Map<string, string>} Chosen The value chosen of each group of chips, by the name of the group. */

/** @type {HTMLDetailsElement | null} */
const filters = document.querySelector("details.filters");
const heading = document.querySelector(".topic #papers");
/** @type {HTMLElement[]} */
const items = [
  ...document.querySelectorAll(
    /** @type {"li"} */ (heading ? "#papers ~ ul > li:has(> a[data-key]:first-child)" : ".papers > li"),
  ),
];
/** @type {HTMLAnchorElement[]} A long list goes on, on other pages, which take the choice over. */
const pager = [...document.querySelectorAll(/** @type {"a"} */ (".pager a"))];

/**
 * @param {Element} item
 * @param {string} name
 */
const values = (item, name) => item.getAttribute(`data-${name}`)?.split(" ") ?? [];

/**
 * @param {Element} item
 * @param {Chosen} wanted
 */
const fits = (item, wanted) => [...wanted].every(([name, value]) => values(item, name).includes(value));

/**
 * @param {HTMLDetailsElement} box The groups of chips.
 * @param {HTMLElement} line Says what is shown, and has a button that takes all choices back.
 */
function start(box, line) {
  const summary = box.querySelector("summary");
  const said = line.querySelector("[role=status]");
  const search = line.querySelector("a");
  const everywhere = search?.search;
  /** @type {NodeListOf<HTMLElement>} */
  const boxes = box.querySelectorAll("[data-name]");
  /** @type {Map<string, { button: HTMLButtonElement, count: Element | null }[]>} */
  const groups = new Map();
  for (const group of boxes) {
    const buttons = [...group.querySelectorAll("button")].map((button) => ({ button, count: button.querySelector(".count") }));
    groups.set(group.dataset.name ?? "", buttons);
  }

  /**
   * Values that no chip has, in an address that someone made up, choose nothing.
   * @returns {Chosen}
   */
  function chosen() {
    const params = new URLSearchParams(location.search);
    const found = [...groups].map(([name, buttons]) => [name, buttons.find(({ button }) => button.value === params.get(name))]);
    return new Map(/** @type {[string, any][]} */ (found).flatMap(([name, one]) => (one ? [[name, one.button.value]] : [])));
  }

  /** A year or a topic without a paper loses its heading too. */
  function headings() {
    for (const list of new Set(items.map((item) => item.parentElement))) {
      if (!list) continue;
      const empty = items.every((item) => item.parentElement !== list || item.hidden);
      list.hidden = empty;
      const above = list.previousElementSibling;
      if (above instanceof HTMLElement && above.matches("h3")) above.hidden = empty;
    }
  }

  /** What a chip says, which is what the search calls it. @param {string} name @param {string} value */
  const title = (name, value) => groups.get(name)?.find(({ button }) => button.value === value)?.button.firstChild?.textContent ?? "";

  function show() {
    const wanted = chosen();
    for (const item of items) item.hidden = !fits(item, wanted);
    if (heading) headings();
    for (const [name, buttons] of groups) {
      const others = new Map([...wanted].filter(([other]) => other !== name));
      const open = items.filter((item) => fits(item, others));
      for (const { button, count } of buttons) {
        const papers = open.filter((item) => values(item, name).includes(button.value)).length;
        const pressed = wanted.get(name) === button.value;
        if (count) count.textContent = `${papers}`;
        button.ariaPressed = `${pressed}`;
        button.disabled = !papers && !pressed;
      }
    }
    line.hidden = !wanted.size;
    const count = `${items.filter((item) => !item.hidden).length} of ${items.length} papers`;
    if (said) said.textContent = wanted.size ? `${count}${pager.length ? " on this page" : ""}` : "";
    if (search) search.search = `${new URLSearchParams([...new URLSearchParams(everywhere), ...[...wanted].map(([name, value]) => [name, title(name, value)])])}`;
    for (const link of pager) link.search = location.search;
    if (wanted.size) box.open = true;
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
    if (button && name) go((params) => (button.ariaPressed === "true" ? params.delete(name) : params.set(name, button.value)));
  });
  line.querySelector("button")?.addEventListener("click", () => {
    go((params) => [...groups.keys()].forEach((name) => params.delete(name)));
    summary?.focus();
  });
  addEventListener("popstate", show);
  // On a wide screen the chips have a column of their own, where the style shows them before this script comes.
  box.open = !heading && matchMedia("(min-width: 66rem)").matches;
  box.dataset.ready = "";
  show();
}

const line = filters?.nextElementSibling;
if (filters && line instanceof HTMLElement) start(filters, line);
