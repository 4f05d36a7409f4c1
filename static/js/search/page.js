// The search page: the form, the address and the lists; answers come from the survey's own index and from Pagefind's.
import { part } from "../shared/element.js";
import { gettext, joined } from "../shared/texts.js";
import { parsed } from "./parse.js";
import { PAGE, fill, resultList } from "./results.js";
import { sources } from "./sources.js";
import { isIdle, offer, remember, selectsOf, stateOf } from "./state.js";
import { nothingYet, said } from "./status.js";
import { strip } from "./topic-hits.js";

/** @typedef {import("./results.js").Result} Result */

/** The search of the page: what starts one, and what it has found. @param {HTMLFormElement} form */
export function searchPage(form) {
  const box = part("#results", HTMLElement);
  const status = part("#status", HTMLElement);
  const places = part("#places", HTMLElement);
  const hints = part("#hints", HTMLElement);
  const heading = document.title;
  const { index = "", titles = "", names = "", pagefind = "", root = "" } = part("#_main", HTMLElement).dataset;
  const answers = sources({ index, titles, names, pagefind, root });
  const lists = [...box.querySelectorAll("section")].map(resultList);
  /** @type {Result | undefined} */
  let result;
  let run = 0;
  let asked = false;

  /** @param {unknown} error */
  function fail(error) {
    for (const { section } of lists) section.hidden = true;
    places.replaceChildren();
    status.textContent = gettext(
      "The search could not be loaded. Reload the page to try again; the site must be served by a web server.",
    );
    box.dataset.state = "failed";
    console.error(error);
  }

  /** Draws as much of each part as was there, or a page of it. @param {Result} found @param {number} ticket */
  async function draw(found, ticket) {
    const drawings = [];
    for (const list of lists)
      drawings.push(await list.draw(found, 0, Math.max(PAGE, list.length(run)), ticket, () => run, asked));
    return drawings.flat();
  }

  /** Searches for what the form asks for; a draft is not finished yet. */
  async function search(draft = false) {
    const ticket = ++run;
    const state = stateOf(form);
    const filters = selectsOf(form).map(({ name }) => name);
    const query = parsed(state.query, filters);
    const narrowed = Object.keys(state.chosen).length > 0;
    const idle = isIdle(state, query);
    asked = query.words !== "";
    remember(state, draft, heading);
    part("#clear", HTMLButtonElement).disabled = !narrowed;
    // They may be folded away, as they are on a phone.
    part("#chosen", HTMLElement).textContent = narrowed ? `: ${joined(Object.values(state.chosen))}` : "";
    hints.hidden = !idle;
    box.dataset.state = "busy";
    let total = -1;
    try {
      for await (const { index: words, answer } of answers(state, filters)) {
        if (ticket !== run) return;
        if (answer.early) {
          // Seen, but not to be worked with yet: the whole answer is drawn as if nothing were there.
          const now = () => (run === ticket ? ticket - 0.5 : run);
          await Promise.all(
            lists.map((list) => list.draw({ index: words, answer }, 0, PAGE, ticket - 0.5, now, asked)),
          );
          continue;
        }
        const none = answer.parts.map((one) => ({ ...one, total: 0, items: () => [] }));
        const own = idle ? { ...answer, total: 0, parts: none, places: [] } : answer;
        result = { index: words, answer: own };
        const drawing = await draw(result, ticket);
        if (ticket !== run) return;
        if (total !== own.total) {
          places.replaceChildren(...strip(own.places));
          status.replaceChildren(...(idle ? nothingYet(state) : said(state, own)));
        }
        total = own.total;
        // Also where the total stays: a paper that comes later may be one that the filters leave out.
        offer(selectsOf(form), own.counts);
        hints.hidden = total > 0;
        box.dataset.state = "drawn";
        await fill(drawing, result);
      }
      if (ticket === run) box.dataset.state = "done";
    } catch (error) {
      if (ticket === run) fail(error);
    }
  }

  /** Shows more of a part of what was found. @param {ReturnType<typeof resultList>} list */
  async function showMore(list) {
    // A second press would draw the same papers again.
    const { state } = box.dataset;
    if (state === "busy" || !result) return;
    box.dataset.state = "busy";
    const ticket = run;
    const count = list.length(run);
    try {
      const drawing = await list.draw(result, count, count + PAGE, ticket, () => run, asked);
      drawing[0]?.li.querySelector("a")?.focus();
      await fill(drawing, result);
    } catch (error) {
      if (ticket !== run) return;
      status.textContent = gettext("More results could not be loaded. Reload the page to try again.");
      console.error(error);
    }
    // What is busy now may be another search already.
    if (ticket === run && box.dataset.state === "busy") box.dataset.state = state;
  }

  for (const list of lists) list.more.addEventListener("click", () => showMore(list));
  return { search, keys: async (/** @type {number} */ n) => result?.answer.parts[n].keys() ?? [] };
}
