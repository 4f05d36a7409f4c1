// The search page: Pagefind's index, with the query and the filters kept in the address (`?q=lora&year=2024`).
const main = document.querySelector("#main");
const form = document.querySelector("#search");
const list = document.querySelector("#results");
const status = document.querySelector("#status");
const more = document.querySelector("#more");
const clear = document.querySelector("#clear");
const selects = [...form.querySelectorAll("select")];
const heading = document.title;
const PAGE = 20;
const LISTS = new Set(["comparison", "papers", "related-topics", "topics-of-this-area", "results", "sorted"]);

let loading;
let found = [];
let shown = 0;
let run = 0;

function load() {
  loading ??= boot().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function boot() {
  const bundle = new URL(main.dataset.pagefind, location.href);
  const engine = await import(new URL("pagefind.js", bundle).href);
  await engine.options({ bundlePath: bundle.pathname, baseUrl: new URL(main.dataset.root, location.href).pathname });
  await engine.init();
  // Once the filters are loaded, every answer counts them.
  await engine.filters();
  return engine;
}

function state() {
  const query = form.elements.q.value.trim();
  const chosen = Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));
  return { query, chosen };
}

// Each finished query is a step of the browser's history. One that is still being typed is a draft: the first letter
// makes a step, the following ones change it.
function remember({ query, chosen }, draft) {
  const search = new URLSearchParams({ ...(query && { q: query }), ...chosen }).toString();
  const address = search ? `?${search}` : location.pathname;
  const same = search === location.search.slice(1);
  const replace = same || history.state?.draft;
  if (!same || history.state?.draft !== draft) history[replace ? "replaceState" : "pushState"]({ draft }, "", address);
  document.title = query ? `${query} · ${heading}` : heading;
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

// What each filter offers: counts under the other filters, so that one value can be changed for another.
async function choices(pagefind, words, chosen, answer) {
  const counts = { ...answer.filters };
  for (const name of Object.keys(chosen)) {
    const { [name]: _, ...others } = chosen;
    const wider = await pagefind.search(words, { filters: others });
    counts[name] = wider.filters[name];
  }
  return counts;
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
  // Where the words stand in a section of prose, show them there. Lists, tables and the names and links at the top of a
  // paper's page make poor reading: show what the page says in one line instead.
  // Pagefind's excerpt is escaped text with <mark> around the words found, nothing else.
  const prose = data.sub_results?.find(({ anchor, excerpt }) => anchor && !LISTS.has(anchor.id) && excerpt.includes("<mark>"));
  if (prose || !data.meta.tldr) excerpt.innerHTML = (prose ?? data).excerpt;
  else excerpt.textContent = data.meta.tldr;
  li.append(facts, excerpt);
  return li;
}

async function show(ticket) {
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
  if (ticket !== run) return;
  const items = next.map(item);
  list.append(...items);
  shown += next.length;
  more.hidden = shown >= found.length;
  list.dataset.state = "done";
  return items[0];
}

function summarise(query, chosen) {
  const about = query ? ` for “${query}”` : "";
  if (found.length) return `${found.length} ${found.length === 1 ? "result" : "results"}${about}`;
  return `Nothing found${about}. Try ${query ? "fewer or other words" : "other filters"}${query && chosen ? ", or clear the filters" : ""}.`;
}

async function search(draft = false) {
  clearTimeout(timer);
  const ticket = ++run;
  const now = state();
  const narrowed = Object.keys(now.chosen).length > 0;
  remember(now, draft);
  clear.hidden = !narrowed;
  list.dataset.state = "busy";
  try {
    const pagefind = await load();
    let answer = { results: [] };
    let counts;
    if (now.query || narrowed) {
      const words = now.query || null;
      answer = await pagefind.search(words, { filters: now.chosen, ...(!words && { sort: { year: "desc" } }) });
      counts = await choices(pagefind, words, now.chosen, answer);
    } else {
      counts = await pagefind.filters();
    }
    if (ticket !== run) return;
    found = answer.results;
    shown = 0;
    offer(counts);
    list.replaceChildren();
    status.textContent = now.query || narrowed ? summarise(now.query, narrowed) : "";
    await show(ticket);
  } catch (error) {
    if (ticket !== run) return;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = "The search index could not be loaded. Build the site, and open it through a web server.";
    list.dataset.state = "failed";
    console.error(error);
  }
}

let timer;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
form.elements.q.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200, true);
});
for (const select of selects) select.addEventListener("change", () => search());
clear.addEventListener("click", () => {
  for (const select of selects) select.value = "";
  form.elements.q.focus();
  search();
});
more.addEventListener("click", async () => {
  const first = await show(run);
  first?.querySelector("a").focus();
});
addEventListener("popstate", () => {
  recall();
  search(history.state?.draft ?? false);
});

recall();
search(history.state?.draft ?? false);
