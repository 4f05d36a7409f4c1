// The search page: the form, the address and the list; answers come from the survey's own index and from Pagefind's.
// @ts-check
import { drawn, passed } from "./search-items.js";
import { strip } from "./search-places.js";
import { buttons } from "./search-save.js";
import { sources } from "./search-sources.js";
import { offer, recall, remember, selectsOf, stateOf } from "./search-state.js";
import { said } from "./search-status.js";

/** @typedef {import("./search-items.js").Answer} Answer */

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

/** @type {Answer | undefined} */
let answer;
let index = /** @type {import("./search-index.js").Index | undefined} */ (undefined);
let run = 0;
/** The run whose results the list holds. */
let listed = 0;
let timer = 0;
const answers = sources(main.dataset);

/**
 * Draws the results of the answer that are not there yet. Returns all of this part, with what they show.
 * @param {number} from @param {number} to
 */
async function draw(from, to) {
  const ticket = run;
  const { items, stems, total } = /** @type {Answer} */ (answer);
  const found = await items(from, to);
  if (ticket !== run) return [];
  if (listed !== run) list.replaceChildren();
  listed = run;
  part("#more").hidden = from + found.length >= total;
  return found.map((item, n) => ({ item, li: list.children[from + n] ?? list.appendChild(drawn(item, index, stems)) }));
}

/** @param {Awaited<ReturnType<typeof draw>>} part */
const filled = (part) => Promise.all(part.map(({ li, item }) => passed(li, item, index, /** @type {Answer} */ (answer).stems)));

async function search(draft = false) {
  clearTimeout(timer);
  const ticket = ++run;
  const state = stateOf(form);
  const narrowed = Object.keys(state.chosen).length > 0;
  const idle = !state.query && !narrowed;
  remember(state, draft, heading);
  part("#clear").disabled = !narrowed;
  part("#hints").hidden = !idle;
  list.dataset.state = "busy";
  let total = -1;
  try {
    for await (const found of answers(state, selectsOf(form).map(({ name }) => name))) {
      if (ticket !== run) return;
      index = found.index;
      answer = idle ? { ...found.answer, total: 0, items: () => [], places: [] } : found.answer;
      const drawing = await draw(0, Math.max(PAGE, listed === run ? list.children.length : 0));
      if (ticket !== run) return;
      if (total !== answer.total) {
        part("#places").replaceChildren(...strip(answer.places));
        status.replaceChildren(...(idle ? [] : said(state, answer)));
      }
      total = answer.total;
      // Also where the total stays: a paper that comes later may be one that the filters leave out.
      offer(selectsOf(form), answer.counts);
      // Last, or the list would push it down.
      part("#save").hidden = !total;
      part("#hints").hidden = total > 0;
      list.dataset.state = "drawn";
      await filled(drawing);
    }
    if (ticket === run) list.dataset.state = "done";
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

/** Another filter or order for what was typed, which is no draft any more: the way back leads to it. */
function narrow() {
  if (history.state?.draft) history.replaceState({ draft: false }, "");
  search();
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
for (const select of form.querySelectorAll("select")) select.addEventListener("change", narrow);
part("#clear").addEventListener("click", () => {
  for (const select of selectsOf(form)) select.value = "";
  field.focus();
  narrow();
});
part("#more").addEventListener("click", async () => {
  // A second press would draw the same papers again.
  const { state } = list.dataset;
  if (state === "busy") return;
  list.dataset.state = "busy";
  const ticket = run;
  const count = list.children.length;
  try {
    const drawing = await draw(count, count + PAGE);
    drawing[0]?.li.querySelector("a")?.focus();
    await filled(drawing);
  } catch (error) {
    if (ticket !== run) return;
    status.textContent = "More results could not be loaded. Reload the page to try again.";
    console.error(error);
  }
  // What is busy now may be another search already.
  if (ticket === run && list.dataset.state === "busy") list.dataset.state = state;
});
part("#save").append(...buttons(async () => answer?.keys() ?? [], (message) => (part("#saved").textContent = message)));
addEventListener("popstate", () => {
  recall(form);
  search(history.state?.draft ?? false);
});

recall(form);
const first = stateOf(form);
const signs = new AbortController();
const start = () => {
  signs.abort();
  search(history.state?.draft ?? false);
};
if (first.query || Object.keys(first.chosen).length) start();
else {
  // Nothing is asked yet: the index is fetched and unpacked at the first sign of a reader, and the page stays light until then.
  list.dataset.state = "done";
  for (const sign of ["pointermove", "pointerdown", "keydown", "focusin", "scroll"]) addEventListener(sign, start, { passive: true, signal: signs.signal });
}
