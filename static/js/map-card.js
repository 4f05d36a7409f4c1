// The card of a paper on the map: what it is, and what is near to it. Its record is fetched when it is first opened.
// @ts-check
import { records } from "./records.js";
import { make } from "./shelf.js";

/** @typedef {import("./map-dots.js").Dot} Dot */

const NEAREST = 5;

/**
 * @param {HTMLElement} sheet
 * @param {Map<string, Dot>} dots
 * @param {{pick: (key: string) => void, close: () => void}} acts
 */
export function cardOn(sheet, dots, { pick, close }) {
  const card = make("section", { id: "picked", hidden: true, tabIndex: -1, ariaLabel: "The chosen paper" });
  const shut = make("button", { type: "button", className: "close", ariaLabel: "Close", textContent: "×" });
  shut.addEventListener("click", close);
  card.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => event.key === "Escape" && close());
  sheet.append(card);
  let now = "";

  /** @param {Dot} dot */
  function near(dot) {
    const link = make("a", { href: dot.node.href.baseVal, textContent: dot.title });
    link.addEventListener("click", (/** @type {MouseEvent} */ event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      pick(dot.key);
    });
    return make("li", {}, link);
  }

  return {
    /** @type {(px: number, py: number) => boolean} Whether it covers a point of the sheet. */
    covers(px, py) {
      const { offsetLeft: left, offsetTop: top } = card;
      return !card.hidden && px > left - 16 && py > top - 16;
    },
    hide() {
      const had = card.contains(document.activeElement);
      now = "";
      card.hidden = true;
      return had;
    },
    /** @param {Dot} dot */
    async show(dot, focus = true) {
      now = dot.key;
      const heading = make("h2", {}, make("a", { href: dot.node.href.baseVal, textContent: dot.title }));
      const where = make("p", { className: "small", textContent: dot.area });
      const body = make("div", {}, make("p", { className: "facts", textContent: dot.year }), where);
      card.replaceChildren(heading, body, shut);
      card.hidden = false;
      card.scrollTop = 0;
      if (focus) card.focus({ preventScroll: true });
      try {
        const [{ byline, venue, year, tldr, related }] = await records([dot.key]);
        if (now !== dot.key) return;
        const facts = [byline, venue || year].filter(Boolean).join(" · ");
        const others = related.flatMap((/** @type {string} */ key) => dots.get(key) ?? []).slice(0, NEAREST);
        const list = others.length ? [make("h3", { textContent: "Related papers" }), make("ul", {}, ...others.map(near))] : [];
        body.replaceChildren(make("p", { className: "facts", textContent: facts }), where, make("p", { textContent: tldr }), ...list);
      } catch (error) {
        if (now === dot.key) body.append(make("p", { textContent: "More could not be loaded; the paper's page has it." }));
        console.warn(error);
      }
    },
  };
}
