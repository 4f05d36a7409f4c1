// Chips above a list of papers that narrow it. What is chosen stands in the address (`?year=2024&contribution=method`).
// @ts-check

/** @typedef {Map<string, string>} Chosen The value chosen of each group of chips, by the name of the group. */

/** @type {HTMLTemplateElement | null} */
const template = document.querySelector("template#choices");
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
 * @param {DocumentFragment} content The groups of chips.
 * @param {HTMLElement} first The first item of the list.
 */
function start(content, first) {
  const box = document.createElement("details");
  box.className = "filters";
  // On a wide screen they have a column of their own.
  box.open = !heading && matchMedia("(min-width: 66rem)").matches;
  const summary = document.createElement("summary");
  summary.textContent = "Narrow the list";
  const chips = document.createElement("div");
  chips.append(content);
  box.append(summary, chips);
  const line = document.createElement("p");
  line.className = "narrowed";
  const said = document.createElement("span");
  said.role = "status";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Show all";
  line.append(said, clear);
  /** @type {NodeListOf<HTMLElement>} */
  const boxes = chips.querySelectorAll("[data-name]");
  /** @type {Map<string, { button: HTMLButtonElement, count: HTMLElement }[]>} */
  const groups = new Map();
  for (const group of boxes) {
    const buttons = [...group.querySelectorAll("button")].map((button) => {
      const count = document.createElement("span");
      count.className = "count";
      button.append(count);
      return { button, count };
    });
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
        count.textContent = `${papers}`;
        button.ariaPressed = `${pressed}`;
        button.disabled = !papers && !pressed;
      }
    }
    line.hidden = !wanted.size;
    const count = `${items.filter((item) => !item.hidden).length} of ${items.length} papers`;
    said.textContent = wanted.size ? `${count}${pager.length ? " on this page" : ""}` : "";
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

  chips.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const name = button?.parentElement?.dataset.name;
    if (button && name) go((params) => (button.ariaPressed === "true" ? params.delete(name) : params.set(name, button.value)));
  });
  clear.addEventListener("click", () => {
    go((params) => [...groups.keys()].forEach((name) => params.delete(name)));
    summary.focus();
  });
  addEventListener("popstate", show);
  if (heading) heading.after(box, line);
  else first.parentElement?.before(box, line);
  show();
}

if (template && items[0]) start(template.content, items[0]);
