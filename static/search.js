// The search page: Pagefind's index, with the query and the filters kept in the address (`?q=lora&year=2024`).
const main = document.querySelector("#main");
const form = document.querySelector("#search");
const list = document.querySelector("#results");
const status = document.querySelector("#status");
const more = document.querySelector("#more");
const selects = [...form.querySelectorAll("select")];
const PAGE = 20;

let engine;
let found = [];
let shown = 0;
let run = 0;

async function load() {
  if (!engine) {
    const bundle = new URL(main.dataset.pagefind, location.href);
    engine = await import(new URL("pagefind.js", bundle).href);
    await engine.options({ bundlePath: bundle.pathname, baseUrl: new URL(main.dataset.root, location.href).pathname });
    await engine.init();
  }
  return engine;
}

function state() {
  const query = form.elements.q.value.trim();
  const chosen = Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));
  return { query, chosen };
}

function remember({ query, chosen }, push) {
  const params = new URLSearchParams({ ...(query && { q: query }), ...chosen });
  const address = params.size ? `?${params}` : location.pathname;
  if (address === location.search || (!params.size && !location.search)) return;
  history[push ? "pushState" : "replaceState"](null, "", address);
}

function recall() {
  const params = new URLSearchParams(location.search);
  form.elements.q.value = params.get("q") ?? "";
  for (const select of selects) {
    const value = params.get(select.name) ?? "";
    if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }
}

function offer(counts) {
  for (const select of selects) {
    const value = select.value;
    const entries = Object.entries(counts[select.name] ?? {}).filter(([name, n]) => n > 0 || name === value);
    entries.sort(([a], [b]) => (select.name === "year" ? b.localeCompare(a) : a.localeCompare(b)));
    const options = entries.map(([name, n]) => new Option(`${name} (${n})`, name));
    if (value && !entries.some(([name]) => name === value)) options.push(new Option(`${value} (0)`, value));
    select.replaceChildren(new Option("any", ""), ...options);
    select.value = value;
  }
}

function item(data) {
  const li = document.createElement("li");
  const link = document.createElement("a");
  link.className = "title";
  link.href = data.url;
  link.textContent = data.meta.title;
  li.append(link);
  if (data.meta.key) li.dataset.key = data.meta.key;
  const facts = document.createElement("span");
  facts.className = "facts";
  const year = data.filters?.year?.[0];
  facts.textContent = [data.filters?.kind?.[0], data.meta.venue || year, data.filters?.topic?.[0]].filter(Boolean).join(" · ");
  const excerpt = document.createElement("span");
  excerpt.className = "tldr";
  // Pagefind's excerpt is escaped text with <mark> around the words found, nothing else.
  excerpt.innerHTML = data.excerpt;
  li.append(facts, excerpt);
  return li;
}

async function show(ticket) {
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
  if (ticket !== run) return;
  list.append(...next.map(item));
  shown += next.length;
  more.hidden = shown >= found.length;
  list.dataset.state = "done";
}

async function search(push = false) {
  const ticket = ++run;
  const now = state();
  remember(now, push);
  list.dataset.state = "busy";
  try {
    const pagefind = await load();
    if (ticket !== run) return;
    if (!now.query) {
      // Without a word every page would be loaded; browsing is what the facet pages are for.
      offer(await pagefind.filters());
      found = [];
      status.textContent = Object.keys(now.chosen).length ? "Type a word to search within these filters." : "";
    } else {
      const answer = await pagefind.search(now.query, { filters: now.chosen });
      if (ticket !== run) return;
      found = answer.results;
      offer(answer.filters && Object.keys(answer.filters).length ? answer.filters : await pagefind.filters());
      status.textContent = found.length
        ? `${found.length} ${found.length === 1 ? "result" : "results"}`
        : `Nothing found for “${now.query}”. Try fewer or other words, or remove a filter.`;
    }
    shown = 0;
    list.replaceChildren();
    await show(ticket);
  } catch (error) {
    if (ticket !== run) return;
    status.textContent = "The search index could not be loaded. Build the site, and open it through a web server.";
    list.dataset.state = "failed";
    console.error(error);
  }
}

let timer;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search(true);
});
form.elements.q.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200);
});
for (const select of selects) select.addEventListener("change", () => search(true));
more.addEventListener("click", () => show(run));
addEventListener("popstate", () => {
  recall();
  search();
});

recall();
search();
