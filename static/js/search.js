// The search page: the form, the address and the list; answers come from the survey's own index and from Pagefind's.
// @ts-check
import { fused, plain } from "./search-answer.js";
import { unpacked } from "./search-index.js";
import { drawn } from "./search-items.js";
import { keysOf, pagefind } from "./search-pagefind.js";
import { strip } from "./search-places.js";
import { buttons } from "./search-save.js";
import { addressOf, offer, recall, remember, selectsOf, stateOf } from "./search-state.js";
import { make } from "./shelf.js";

/** @typedef {import("./search-answer.js").Answer} Answer */
/** @typedef {import("./search-answer.js").State} State */

/** @param {string} selector @returns {any} */
const part = (selector) => document.querySelector(selector);
const main = part("#main");
/** @type {HTMLFormElement} */
const form = part("#search");
const field = part("#q");
const list = part("#results");
const status = part("#status");
const heading = document.title;
const PAGE = 20;
/** Characters of a query that are said again. */
const LONG = 200;

/** @type {Answer | undefined} */
let answer;
let index = /** @type {import("./search-index.js").Index | undefined} */ (undefined);
let shown = 0;
let run = 0;
/** The run whose next results are on their way, 0 if none are: a second press of "Show more" adds nothing twice. */
let adding = 0;
let timer = 0;

/** What has been asked for once; what failed is asked for again. @template T @param {() => Promise<T>} get @returns {() => Promise<T>} */
function once(get) {
  /** @type {Promise<T> | undefined} */
  let asked;
  return () => (asked ??= get().catch((error) => {
    asked = undefined;
    throw error;
  }));
}

const ours = once(async () => {
  const reply = await fetch(new URL(main.dataset.index, location.href));
  if (!reply.ok) throw new Error(`${main.dataset.index}: ${reply.status}`);
  return unpacked(await reply.json());
});
const base = once(() => pagefind(main.dataset.pagefind, main.dataset.root));
const keys = once(() => keysOf(main.dataset.pagefind));

/** Either index can be missing: then the other answers alone. @param {State} state @returns {Promise<Answer>} */
async function ask(state) {
  const filters = selectsOf(form).map(({ name }) => name);
  // Its part of the index is fetched while ours is still coming.
  if (state.query) base().then((engine) => engine.preload(state.query)).catch(() => {});
  const [own, engine, names] = await Promise.allSettled([ours(), base(), keys()]);
  for (const { reason } of /** @type {any[]} */ ([own, engine, names])) if (reason) console.warn(reason);
  index = own.status === "fulfilled" ? own.value : undefined;
  if (index) {
    const both = engine.status === "fulfilled" && names.status === "fulfilled";
    return fused(index, both ? engine.value : undefined, both ? names.value : new Map(), state, filters);
  }
  if (engine.status === "rejected") throw engine.reason;
  await engine.value.filters();
  return plain(engine.value, state);
}

/**
 * Adds the next results, each as soon as it and those before it are there; `fresh` runs when the first one is.
 * @param {number} ticket @param {number} [from] @param {() => void} [fresh]
 */
async function more(ticket, from = shown, fresh = () => {}) {
  if (!answer || adding === ticket) return undefined;
  adding = ticket;
  const { items, stems, total } = answer;
  let first;
  try {
    const coming = await items(from, from + PAGE);
    // Each failure is met below, in its turn.
    for (const item of coming) item.catch(() => {});
    const head = await coming[0];
    if (ticket !== run) return undefined;
    fresh();
    for (const item of head ? coming : []) {
      const node = drawn(await item, index, stems);
      if (ticket !== run) return undefined;
      list.append(node);
      first ??= node;
      shown++;
    }
  } finally {
    if (adding === ticket) adding = 0;
  }
  part("#more").hidden = shown >= total;
  return first;
}

/** @param {State} state */
const link = (state) => make("a", { href: addressOf(state), textContent: state.query });

/** @param {State} state @param {Answer} found @returns {(string | Node)[]} */
function said(state, found) {
  const narrowed = Object.keys(state.chosen).length > 0;
  const query = found.shownFor || state.query;
  const about = query ? ` for “${query.length > LONG ? `${query.slice(0, LONG).trimEnd()}…` : query}”` : "";
  const meant = found.meant && !found.shownFor ? [" Did you mean ", link({ ...state, query: found.meant }), "?"] : [];
  if (!found.total) return [`Nothing found${about}. `, ...(meant.length ? meant : [`Try ${query ? "fewer or other words" : "other filters"}${query && narrowed ? ", or clear the filters" : ""}.`])];
  const count = `${found.total} ${found.total === 1 ? "result" : "results"}${about}.`;
  return [count, ...(found.shownFor ? [" Search for ", link({ ...state, query: found.instead }), " instead."] : meant)];
}

async function search(draft = false) {
  clearTimeout(timer);
  const ticket = ++run;
  const state = stateOf(form);
  const narrowed = Object.keys(state.chosen).length > 0;
  const idle = !state.query && !narrowed;
  remember(state, draft, heading);
  part("#clear").hidden = !narrowed;
  part("#hints").hidden = !idle;
  list.dataset.state = "busy";
  try {
    const found = await ask(state);
    if (ticket !== run) return;
    answer = idle ? { ...found, total: 0, items: async () => [], places: [] } : found;
    const { places, total, counts } = answer;
    await more(ticket, 0, () => {
      shown = 0;
      list.replaceChildren();
      part("#places").replaceChildren(...strip(places));
      status.replaceChildren(...(idle ? [] : said(state, found)));
    });
    if (ticket !== run) return;
    offer(selectsOf(form), counts);
    // Last, or the list would push it down.
    part("#save").hidden = !total;
    list.dataset.state = "done";
  } catch (error) {
    if (ticket !== run) return;
    list.replaceChildren();
    part("#places").replaceChildren();
    part("#more").hidden = part("#save").hidden = true;
    status.textContent = "The search index could not be loaded. Build the site, and open it through a web server.";
    list.dataset.state = "failed";
    console.error(error);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(search, 200, true);
});
field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== "ArrowDown" || event.isComposing) return;
  const first = list.querySelector("a");
  if (first) event.preventDefault();
  first?.focus();
});
for (const select of form.querySelectorAll("select")) select.addEventListener("change", () => search());
part("#clear").addEventListener("click", () => {
  for (const select of selectsOf(form)) select.value = "";
  field.focus();
  search();
});
part("#more").addEventListener("click", async () => {
  // A second press would draw the same papers again.
  if (list.dataset.state !== "done") return;
  list.dataset.state = "busy";
  try {
    (await more(run))?.querySelector("a")?.focus();
  } catch (error) {
    status.textContent = "More results could not be loaded. Try again.";
    list.dataset.state = "done";
    console.error(error);
  }
});
part("#save").append(...buttons(async () => answer?.keys() ?? [], (message) => (part("#saved").textContent = message)));
addEventListener("popstate", () => {
  recall(form);
  search(history.state?.draft ?? false);
});

recall(form);
const start = once(() => search(history.state?.draft ?? false));
const first = stateOf(form);
if (first.query || Object.keys(first.chosen).length) start();
else {
  // Nothing is asked yet: the index is fetched and unpacked at the first sign of a reader, and the page stays light until then.
  list.dataset.state = "done";
  for (const sign of ["pointermove", "pointerdown", "keydown", "focusin", "scroll"]) addEventListener(sign, start, { once: true, passive: true });
}
