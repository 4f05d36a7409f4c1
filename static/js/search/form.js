// What the reader does with the form of the search, and the address that they come with.
import { part } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { startSaving } from "./save.js";
import { recall, selectsOf, stateOf } from "./state.js";

/** What shows that a reader is there. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];

/** On a screen so wide the filters stand beside the results. */
const WIDE = "(min-width: 60rem)";

/** Milliseconds after the last letter until what is typed is searched for. */
const REST = 200;

/**
 * What searches, which is fetched when the first question is asked.
 * @param {HTMLFormElement} form
 */
function searching(form) {
  /** @type {Promise<ReturnType<typeof import("./page.js").searchPage>> | undefined} */
  let page;
  const ready = () => (page ??= import("./page.js").then(({ searchPage }) => searchPage(form)));
  /** @param {boolean} draft */
  async function search(draft) {
    // On a slow line the index takes a while.
    const { state } = part("#results", HTMLElement).dataset;
    if (!page && state === "idle") part("#status", HTMLElement).textContent = gettext("Searching…");
    try {
      await (await ready()).search(draft);
    } catch (error) {
      page = undefined;
      part("#status", HTMLElement).textContent = gettext("The search could not be loaded. Reload the page.");
      console.error(error);
    }
  }
  return { search, keys: async (/** @type {number} */ part) => (await ready()).keys(part) };
}

/** Makes the page work. */
export function startSearch() {
  const form = part("#search", HTMLFormElement);
  const field = part("#q", HTMLInputElement);
  const list = part("#results", HTMLElement);
  const filters = part("#filters", HTMLDetailsElement);
  const { search: ask, keys } = searching(form);
  let timer = 0;

  /** Searches for what the form asks for; a draft is not finished yet. */
  function search(draft = false) {
    clearTimeout(timer);
    return ask(draft);
  }

  const again = () => search(history.state?.draft ?? false);

  /** Searches when nothing has been typed for a moment. */
  function typed() {
    clearTimeout(timer);
    timer = setTimeout(search, REST, true);
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
  field.addEventListener("input", typed);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || event.isComposing) return;
    const first = list.querySelector("a");
    if (first) event.preventDefault();
    first?.focus();
  });
  for (const select of form.querySelectorAll("select")) select.addEventListener("change", narrow);
  part("#clear", HTMLButtonElement).addEventListener("click", () => {
    for (const select of selectsOf(form)) select.value = "";
    field.focus();
    narrow();
  });
  startSaving(form, keys);
  addEventListener("popstate", () => {
    // A link to the results themselves asks for nothing else.
    if (location.hash) return;
    recall(form);
    again();
  });

  recall(form);
  filters.open = matchMedia(WIDE).matches;
  filters.dataset.ready = "";
  const { query, chosen } = stateOf(form);
  if (query || Object.keys(chosen).length) {
    again();
    return;
  }
  // Nothing is asked yet: the index is fetched and unpacked at the first sign of a reader, and the page stays light
  // until
  // then.
  list.dataset.state = "done";
  const signs = new AbortController();
  const start = () => {
    signs.abort();
    again();
  };
  for (const sign of SIGNS) addEventListener(sign, start, { passive: true, signal: signs.signal });
}
