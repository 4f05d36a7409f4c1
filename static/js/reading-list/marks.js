// The star and the tick beside every paper, on every page.
import { make } from "../shared/element.js";
import { PAPER_ITEMS } from "../shared/paper-items.js";
import { gettext, ngettext } from "../shared/texts.js";
import { CHANGE, MOST, announce, starred, ticked } from "./storage.js";
import { tray } from "./tray.js";

/** Where marks are put: items of lists of papers, and the first cells of the tables of results. */
const HOSTS = `${PAPER_ITEMS}, .figures td:first-child:has(> a[href*='papers/'])`;

/** @type {(selector: string) => NodeListOf<HTMLElement>} */
const all = (selector) => document.querySelectorAll(selector);

/** @param {Element} part */
const keyOf = (part) => /** @type {HTMLElement | null} */ (part.closest(".marks"))?.dataset.key;

/**
 * Gives a host its star and its tick. An item of the reader's own list (data-own) has a button to remove it instead of
 * a star.
 * @param {HTMLElement} host
 */
function mark(host) {
  const wide = host.matches(".marks");
  const link = host.querySelector("a");
  const title = host.dataset.title ?? link?.textContent?.trim() ?? "";
  const marks = wide ? host : make("span", { className: "marks" });
  marks.dataset.key = host.dataset.key ?? link?.dataset.key ?? link?.pathname.split("/").at(-2);
  const star = make("button", {
    type: "button",
    className: "star",
    ariaLabel: gettext("Reading list: %(title)s", { title }),
    title: gettext("Reading list"),
  });
  const box = make("input", { type: "checkbox", ariaLabel: gettext("Compare: %(title)s", { title }) });
  const tick = make("label", { className: "tick", title: gettext("Compare") }, box);
  if (wide) {
    star.append(gettext("Reading list"));
    tick.append(gettext("Compare"));
  }
  marks.append(...("own" in host.dataset ? [] : [star]), tick);
  if (!wide) host.append(marks);
}

/** Makes what is seen agree with what is kept. */
function refresh() {
  for (const host of all(HOSTS)) if (!host.querySelector(".marks")) mark(host);
  const stars = new Set(starred.get());
  const ticks = ticked.get();
  for (const marks of all(".marks")) {
    const { key = "" } = marks.dataset;
    marks.querySelector(".star")?.setAttribute("aria-pressed", `${stars.has(key)}`);
    const box = marks.querySelector("input");
    if (box) box.checked = ticks.includes(key);
  }
  const counter = /** @type {HTMLElement | null} */ (document.querySelector(".kept"));
  if (!counter) return;
  counter.hidden = !stars.size;
  counter.textContent = `${stars.size}`;
  counter.ariaLabel = ngettext("Reading list: %(num)s paper", "Reading list: %(num)s papers", stars.size);
}

/** @param {Event} event */
function star({ target }) {
  if (target instanceof HTMLElement && target.matches(".add-all"))
    starred.set([...new Set([...starred.get(), ...(target.dataset.keys ?? "").split(" ")])]);
  const key = target instanceof Element && target.matches(".star") && keyOf(target);
  if (!key) return;
  const keys = starred.get();
  starred.set(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
}

/** @param {Event} event */
function tick({ target }) {
  const key = target instanceof HTMLInputElement && target.matches(".tick > input") && keyOf(target);
  if (!key) return;
  const keys = ticked.get().filter((one) => one !== key);
  if (target.checked && keys.length >= MOST)
    announce(gettext("You can compare up to %(most)s papers.", { most: MOST }));
  else ticked.set(target.checked ? [...keys, key] : keys);
}

/** Puts marks beside all papers of the page, those that scripts add later too, and keeps them up to date. */
export function startMarks() {
  const show = tray();
  document.addEventListener(CHANGE, (event) => {
    refresh();
    show(/** @type {CustomEvent<string>} */ (event).detail);
  });
  document.addEventListener("click", star);
  document.addEventListener("change", tick);
  // Another tab has written, or the page comes back from the browser's history.
  addEventListener("storage", ({ key }) => (key === null || key === starred.id) && announce());
  addEventListener("pageshow", ({ persisted }) => persisted && announce());
  for (const host of all("p.marks")) mark(host);
  refresh();
  show("");
  // Items that scripts add later: those found by the search, those of the reading list.
  const list = document.querySelector("ol.papers[id], #results");
  const unmarked = () => list?.querySelector("li[data-key]:not(:has(.marks))");
  if (list) new MutationObserver(() => unmarked() && refresh()).observe(list, { childList: true, subtree: true });
}
