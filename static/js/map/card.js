// The card of a paper on the map: what it is, and what is near to it. Its record is fetched when it is first opened.
import { make } from "../shared/element.js";
import { factsOf } from "../shared/paper.js";
import { records } from "../shared/records.js";
import { gettext, isolated } from "../shared/texts.js";

/** @typedef {import("./dots.js").Dot} Dot */

/** So many related papers are named. */
const NEAREST = 5;
/** Pixels around the card that a dot does not stand in. */
const EDGE = 16;

/**
 * @param {HTMLElement} sheet
 * @param {Map<string, Dot>} dots
 * @param {{ pick: (key: string) => void, close: () => void }} acts
 */
export function cardOn(sheet, dots, { pick, close }) {
  const card = make("section", { id: "picked", hidden: true, tabIndex: -1, ariaLabel: gettext("The chosen paper") });
  const shut = make("button", { type: "button", className: "close", ariaLabel: gettext("Close"), textContent: "×" });
  shut.addEventListener("click", close);
  card.addEventListener("keydown", (event) => event.key === "Escape" && close());
  sheet.append(card);
  let now = "";

  /** @param {Dot} dot */
  function near(dot) {
    const link = make("a", { href: dot.node.href.baseVal, dir: "auto", textContent: dot.title });
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      pick(dot.key);
    });
    return make("li", {}, link);
  }

  return {
    /** @type {(px: number, py: number) => boolean} Whether it covers a point of the sheet. */
    covers(px, py) {
      const { offsetLeft: left, offsetTop: top, offsetWidth: width } = card;
      return !card.hidden && px > left - EDGE && px < left + width + EDGE && py > top - EDGE;
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
      const heading = make("h2", {}, make("a", { href: dot.node.href.baseVal, dir: "auto", textContent: dot.title }));
      const where = make("p", { className: "small", textContent: dot.area });
      const body = make("div", {}, make("p", { className: "facts", textContent: dot.year }), where);
      card.replaceChildren(heading, body, shut);
      card.hidden = false;
      card.scrollTop = 0;
      if (focus) card.focus({ preventScroll: true });
      try {
        const [paper] = await records([dot.key]);
        if (now !== dot.key) return;
        const facts = make("p", { className: "facts", textContent: factsOf(paper).map(isolated).join(" · ") });
        const others = paper.related.flatMap((key) => dots.get(key) ?? []).slice(0, NEAREST);
        const related = [make("h3", { textContent: gettext("Related papers") }), make("ul", {}, ...others.map(near))];
        body.replaceChildren(
          facts,
          where,
          make("p", { dir: "auto", textContent: paper.tldr }),
          ...(others.length ? related : []),
        );
      } catch (error) {
        const said = gettext("Details could not be loaded. Open the paper's page to see them.");
        if (now === dot.key) body.append(make("p", { textContent: said }));
        console.warn(error);
      }
    },
  };
}
