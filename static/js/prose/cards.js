// Cards for citations and terms in prose, whose script is fetched when a reader comes to the first of them.
import { TOPIC_ITEMS } from "../shared/paper-items.js";

/** What shows that a reader is at a link. */
const SIGNS = /** @type {const} */ (["pointerover", "focusin"]);

/** Links that have cards: items of a list of papers say already what a card would. @returns {HTMLAnchorElement[]} */
function links() {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const all = document.querySelectorAll(".prose :is(a[data-key], a.term)");
  return [...all].filter((link) => !link.matches(`${TOPIC_ITEMS} > a:first-child`));
}

/**
 * Gives all citations and terms of the page their card, but where a finger points, which cannot do so without going
 * there.
 */
export function startCards() {
  const all = links();
  if (!all.length || matchMedia("(pointer: coarse)").matches) return;

  /** @param {Event} event */
  async function start({ target, type }) {
    const link = target instanceof Element && all.find((one) => one.contains(target));
    if (!link) return;
    for (const sign of SIGNS) document.removeEventListener(sign, start);
    const { startHoverCards } = await import("./hover-card.js");
    // The reader may have gone on to the next one while the script came.
    const current = type === "focusin" ? all.find((one) => one === document.activeElement) : link;
    startHoverCards(all, current ?? link);
  }

  for (const sign of SIGNS) document.addEventListener(sign, start, { passive: true });
}
