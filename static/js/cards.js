// A card for each citation and each glossary term in prose: what it is, when the pointer rests on it or the focus is there.
// @ts-check
import { root } from "./shelf.js";

/** @typedef {[className: string, text: string][]} Lines */

const GAP = 8;
/** @type {HTMLAnchorElement[]} Items of a list of papers say already what a card would. */
const links = [...document.querySelectorAll(/** @type {"a"} */ (".prose :is(a[data-key], a.term)"))].filter(
  (link) => !link.matches("#papers ~ ul > li > a:first-child"),
);
const card = document.createElement("div");
/** @type {Map<string, Promise<Record<string, string[]>>>} */
const loading = new Map();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** @type {HTMLAnchorElement | undefined} */
let owner;
/** @type {string | null} */
let title = null;

/**
 * Data of the site, fetched when it is first wanted.
 * @param {string} path
 * @returns {Promise<Record<string, string[]>>}
 */
function load(path) {
  const known = loading.get(path);
  if (known) return known;
  const data = fetch(new URL(path, root))
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(() => ({}));
  loading.set(path, data);
  return data;
}

/**
 * What a card says: of a paper its title, authors, year, one sentence, one figure; of a term its name and definition.
 * @param {HTMLAnchorElement} link
 * @returns {Promise<Lines>}
 */
async function lines(link) {
  const { key } = link.dataset;
  const facts = key === undefined ? (await load("data/glossary.json"))[link.hash.slice(1)] : (await load("data/cards.json"))[key];
  if (!facts) return [];
  if (key === undefined) return [["title", facts[0] ?? ""], ["tldr", facts[1] ?? ""]];
  const [name = "", authors, year, tldr = "", figure = ""] = facts;
  return [["title", name], ["facts", [authors, year].filter(Boolean).join(" · ")], ["tldr", tldr], ["figure", figure]];
}

/**
 * Below the line of the link, or above it where there is no room; always within the window. While the link is outside
 * of it (the window may still be scrolling to what has just got the focus), there is nothing to see.
 * @param {HTMLAnchorElement} link
 */
function place(link) {
  const [box] = link.getClientRects();
  card.hidden = !box || box.bottom < 0 || box.top > document.documentElement.clientHeight;
  if (!box || card.hidden) return;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = box.bottom + GAP + height <= clientHeight || box.top < GAP + height;
  card.style.left = `${Math.max(GAP, Math.min(box.left, clientWidth - width - GAP))}px`;
  card.style.top = `${Math.max(GAP, Math.min(below ? box.bottom + GAP : box.top - GAP - height, clientHeight - height - GAP))}px`;
}

function hide() {
  clearTimeout(timer);
  if (!owner) return;
  if (title !== null) owner.title = title;
  owner.removeAttribute("aria-describedby");
  owner = undefined;
  card.hidden = true;
}

/** @param {HTMLAnchorElement} link */
async function show(link) {
  if (owner === link) return;
  hide();
  owner = link;
  // The card says what the title says; both at once would cover each other.
  title = link.getAttribute("title");
  link.removeAttribute("title");
  const said = (await lines(link)).filter(([, text]) => text);
  if (owner !== link) return;
  if (!said.length) return hide();
  card.replaceChildren(
    ...said.map(([className, textContent]) => Object.assign(document.createElement("span"), { className, textContent })),
  );
  place(link);
  link.setAttribute("aria-describedby", card.id);
}

/**
 * @param {() => void} action
 * @param {number} wait
 */
function later(action, wait) {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

// A finger has no way to point without going there.
if (links.length && !matchMedia("(pointer: coarse)").matches) {
  card.id = "card";
  card.role = "tooltip";
  card.hidden = true;
  document.querySelector("#main")?.append(card);
  const leave = () => later(() => document.activeElement !== owner && hide(), 200);
  for (const link of links) {
    link.addEventListener("pointerenter", ({ pointerType }) => pointerType !== "touch" && later(() => show(link), 250));
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => link.matches(":focus-visible") && show(link));
    link.addEventListener("blur", hide);
  }
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", leave);
  addEventListener("scroll", () => owner?.hasAttribute("aria-describedby") && place(owner), { passive: true, capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}
