// Chips above a list of papers that narrow it. What is chosen stands in the address (`?year=2024&contribution=method`).
const template = document.querySelector("#choices");
const heading = document.querySelector(".topic #papers");
const items = [...document.querySelectorAll(heading ? "#papers ~ ul > li:has(> a[data-key]:first-child)" : ".papers > li")];
// A long list goes on, on other pages, which take the choice over.
const pager = [...document.querySelectorAll(".pager a")];
const values = (item, name) => item.getAttribute(`data-${name}`)?.split(" ") ?? [];

function start() {
  const box = document.createElement("details");
  box.className = "filters";
  const summary = document.createElement("summary");
  summary.textContent = "Narrow the list";
  const chips = document.createElement("div");
  chips.append(template.content);
  box.append(summary, chips);
  const line = document.createElement("p");
  line.className = "narrowed";
  const said = document.createElement("span");
  said.role = "status";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Show all";
  line.append(said, clear);
  const groups = new Map([...chips.children].map((group) => [group.dataset.name, [...group.querySelectorAll("button")]]));
  for (const button of [...groups.values()].flat()) {
    button.append(document.createElement("span"));
    button.lastChild.className = "count";
  }

  // Values that no chip has, in an address that someone made up, choose nothing.
  function chosen() {
    const params = new URLSearchParams(location.search);
    const known = [...groups].filter(([name, buttons]) => buttons.some(({ value }) => value === params.get(name)));
    return new Map(known.map(([name]) => [name, params.get(name)]));
  }

  const fits = (item, wanted) => [...wanted].every(([name, value]) => values(item, name).includes(value));

  function show() {
    const wanted = chosen();
    for (const item of items) item.hidden = !fits(item, wanted);
    for (const list of heading ? new Set(items.map((item) => item.parentElement)) : []) {
      const empty = [...list.children].every((item) => item.hidden);
      list.hidden = empty;
      if (list.previousElementSibling.matches("h3")) list.previousElementSibling.hidden = empty;
    }
    for (const [name, buttons] of groups) {
      const others = new Map([...wanted].filter(([other]) => other !== name));
      const open = items.filter((item) => fits(item, others));
      for (const button of buttons) {
        const count = open.filter((item) => values(item, name).includes(button.value)).length;
        button.lastChild.textContent = count;
        button.ariaPressed = wanted.get(name) === button.value;
        button.disabled = !count && button.ariaPressed !== "true";
      }
    }
    line.hidden = !wanted.size;
    const count = `${items.filter((item) => !item.hidden).length} of ${items.length} papers`;
    said.textContent = wanted.size ? `${count}${pager.length ? " on this page" : ""}` : "";
    for (const link of pager) link.search = location.search;
    if (wanted.size) box.open = true;
  }

  function go(change) {
    const address = new URL(location.href);
    change(address.searchParams);
    history.pushState(null, "", address);
    show();
  }

  chips.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const { name } = button?.parentElement.dataset ?? {};
    if (name) go((params) => (button.ariaPressed === "true" ? params.delete(name) : params.set(name, button.value)));
  });
  clear.addEventListener("click", () => {
    go((params) => [...groups.keys()].forEach((name) => params.delete(name)));
    summary.focus();
  });
  addEventListener("popstate", show);
  if (heading) heading.after(box, line);
  else items[0].parentElement.before(box, line);
  show();
}

if (template && items.length) start();
