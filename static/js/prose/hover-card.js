// The card of a citation or a term in prose: what it is, when the pointer rests on it or the focus is there.
import { make } from "../shared/element.js";
import { linesOf } from "./card-lines.js";

/** Pixels between a link and its card, and between a card and the edge of the window. */
const GAP = 8;
/** Milliseconds until a card comes, and until it goes. */
const COMES = 250;
const GOES = 200;

/**
 * Puts a card below the line of the link, or above it where there is no room; always within the window. While the link
 * is outside of it (the window may still be scrolling to what has just got the focus), there is nothing to see.
 * @param {HTMLElement} card @param {HTMLAnchorElement} link
 */
function place(card, link) {
  const [line] = link.getClientRects();
  const { clientWidth, clientHeight } = document.documentElement;
  card.hidden = !line || line.bottom < 0 || line.top > clientHeight;
  if (!line || card.hidden) return;
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + GAP + height <= clientHeight || line.top < GAP + height;
  const top = below ? line.bottom + GAP : line.top - GAP - height;
  card.style.left = `${Math.max(GAP, Math.min(line.left, clientWidth - width - GAP))}px`;
  card.style.top = `${Math.max(GAP, Math.min(top, clientHeight - height - GAP))}px`;
}

/** The card of the page, which belongs to one link at a time. */
export function hoverCard() {
  const card = make("div", { id: "_card", role: "tooltip", hidden: true });
  /** @type {HTMLAnchorElement | undefined} */
  let owner;
  /** @type {string | null} */
  let title = null;

  function hide() {
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
    const lines = await linesOf(link);
    if (owner !== link) return;
    if (!lines.length) return hide();
    card.replaceChildren(
      ...lines.map(({ className, text }) => make("span", { className, dir: "auto", textContent: text })),
    );
    place(card, link);
    link.setAttribute("aria-describedby", card.id);
  }

  const follow = () => owner?.hasAttribute("aria-describedby") && place(card, owner);
  return { card, show, hide, follow, owner: () => owner };
}

/**
 * Gives links their card.
 * @param {HTMLAnchorElement[]} links @param {HTMLAnchorElement} first that which the reader is at already
 */
export function startHoverCards(links, first) {
  const { card, show, hide, follow, owner } = hoverCard();
  let timer = 0;
  /** @param {() => void} action @param {number} wait */
  const later = (action, wait) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };
  const stay = () => clearTimeout(timer);
  const gone = () => {
    stay();
    hide();
  };
  const leave = () => later(() => document.activeElement !== owner() && hide(), GOES);
  /** @param {HTMLAnchorElement} link */
  const enter = (link) => later(() => show(link), COMES);
  /** @param {HTMLAnchorElement} link */
  const focus = (link) => {
    stay();
    if (link.matches(":focus-visible")) show(link);
  };
  document.querySelector("#_main")?.append(card);
  for (const link of links) {
    link.addEventListener("pointerenter", ({ pointerType }) => pointerType !== "touch" && enter(link));
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => focus(link));
    link.addEventListener("blur", gone);
  }
  card.addEventListener("pointerenter", stay);
  card.addEventListener("pointerleave", leave);
  addEventListener("scroll", follow, { passive: true, capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && gone());
  if (first.matches(":hover")) enter(first);
  if (first === document.activeElement) focus(first);
}
