// The reader's shelf: stars (in this browser, for all its tabs) and ticks to compare (in this tab), on every page.
// @ts-check
export const root = new URL("../../", import.meta.url);
export const MOST = 6;
const HOSTS = "li[data-key], #papers ~ ul > li:has(> a[data-key]:first-child), .figures td:first-child:has(> a[href*='papers/'])";

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 */
export function make(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

// A set of keys in their order. Where the browser keeps nothing (blocked, full), it lasts as long as the page.
/**
 * @param {"localStorage" | "sessionStorage"} area
 * @param {string} name
 */
function shelf(area, name) {
  const id = `surveypress:${root.pathname}:${name}`;
  /** @type {string[] | undefined} */
  let own;
  return {
    id,
    /** @returns {string[]} */
    get() {
      try {
        const keys = own ?? JSON.parse(window[area].getItem(id) ?? "[]");
        return [...new Set(keys)].filter((key) => typeof key === "string");
      } catch {
        return [];
      }
    },
    /** @param {string[]} keys */
    set(keys) {
      let said = "";
      try {
        window[area].setItem(id, JSON.stringify(keys));
        own = undefined;
      } catch {
        own = keys;
        said = "This browser keeps nothing: what you choose is lost when you leave the page.";
      }
      changed(said);
    },
  };
}

export const kept = shelf("localStorage", "kept");
export const ticked = shelf("sessionStorage", "ticked");

const counter = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".kept"));
const said = make("p", { role: "status" });
const go = make("a");
const clear = make("button", { type: "button", textContent: "Clear" });
const tray = make("aside", { className: "tray", ariaLabel: "Papers to compare" }, said, go, clear);
document.body.append(tray);

/** @type {(selector: string) => NodeListOf<HTMLElement>} */
const hosts = (selector) => document.querySelectorAll(selector);

/** @param {Element} part */
const keyOf = (part) => /** @type {HTMLElement | null} */ (part.closest(".marks"))?.dataset.key;

// Each host gets its star and its tick once; an item of the reader's own list (data-own) has a button to remove it.
/** @param {HTMLElement} host */
function mark(host) {
  const wide = host.matches(".marks");
  const link = host.querySelector("a");
  const key = host.dataset.key ?? link?.dataset.key ?? link?.pathname.split("/").at(-2);
  const title = host.dataset.title ?? link?.textContent?.trim();
  const marks = wide ? host : make("span", { className: "marks" });
  marks.dataset.key = key;
  const star = make("button", { type: "button", className: "star", ariaLabel: `Reading list: ${title}`, title: "Reading list" });
  const box = make("input", { type: "checkbox", ariaLabel: `Compare: ${title}` });
  const tick = make("label", { className: "tick", title: "Compare" }, box);
  if (wide) {
    star.append("Reading list");
    tick.append("Compare");
  }
  marks.append(...("own" in host.dataset ? [] : [star]), tick);
  if (!wide) host.append(marks);
}

export function refresh(message = "") {
  for (const host of hosts(HOSTS)) if (!host.querySelector(".marks")) mark(host);
  const stars = new Set(kept.get());
  const ticks = ticked.get();
  for (const marks of hosts(".marks")) {
    const { key = "" } = marks.dataset;
    marks.querySelector(".star")?.setAttribute("aria-pressed", `${stars.has(key)}`);
    const box = marks.querySelector("input");
    if (box) box.checked = ticks.includes(key);
  }
  if (counter) {
    counter.hidden = !stars.size;
    counter.textContent = `${stars.size}`;
    counter.ariaLabel = `Reading list: ${stars.size} ${stars.size === 1 ? "paper" : "papers"}`;
  }
  const open = ticks.length > 0 && !document.querySelector("main.compare");
  said.textContent = message;
  go.hidden = clear.hidden = !open;
  go.textContent = `Compare ${ticks.length} ${ticks.length === 1 ? "paper" : "papers"}`;
  go.href = new URL(`compare/?p=${ticks.join(",")}`, root).href;
  tray.classList.toggle("open", open || message !== "");
}

function changed(message = "") {
  refresh(message);
  document.dispatchEvent(new Event("shelf"));
}

document.addEventListener("click", ({ target }) => {
  const key = target instanceof Element && target.matches(".star") && keyOf(target);
  if (!key) return;
  const keys = kept.get();
  kept.set(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
});
document.addEventListener("change", ({ target }) => {
  const key = target instanceof HTMLInputElement && target.matches(".tick > input") && keyOf(target);
  if (!key) return;
  const keys = ticked.get().filter((one) => one !== key);
  if (target.checked && keys.length >= MOST) refresh(`No more than ${MOST} papers stand side by side.`);
  else ticked.set(target.checked ? [...keys, key] : keys);
});
clear.addEventListener("click", () => {
  ticked.set([]);
  hosts(".tick > input")[0]?.focus();
});
// Another tab has written, or the page comes back from the browser's history.
addEventListener("storage", ({ key }) => (key === null || key === kept.id) && changed());
addEventListener("pageshow", ({ persisted }) => persisted && changed());

for (const host of hosts("p.marks")) mark(host);
refresh();
// Items that scripts add later: those found by the search, those of the reading list.
const later = document.querySelector("ol.papers[id]");
if (later) new MutationObserver(() => later.querySelector("li[data-key]:not(:has(.marks))") && refresh()).observe(later, { childList: true });
