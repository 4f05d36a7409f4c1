// What opens beside the map, fetched when it is first asked for: the card of a paper, and all papers as a list.
import { part } from "../shared/element.js";

/** @typedef {import("./dots.js").Dot} Dot */

/**
 * The card of the chosen paper.
 * @param {Map<string, Dot>} dots by key
 * @param {import("./view.js").Sight} sight
 * @param {(dot: Dot | undefined) => void} choose
 */
export function cardPanel(dots, sight, choose) {
  /** @type {ReturnType<typeof import("./card.js").cardOn> | undefined} */
  let card;

  return {
    /** Closes the card; returns whether the focus was on it. */
    hide: () => card?.hide() ?? false,

    /**
     * Opens the card of a dot, and moves the map where the card would cover the dot.
     * @param {Dot} dot @param {boolean} focus @param {() => boolean} chosen whether the dot is the chosen one still
     */
    async open(dot, focus, chosen) {
      const { cardOn } = await import("./card.js");
      const pick = (/** @type {string} */ key) => choose(dots.get(key));
      card ??= cardOn(part(".sheet", HTMLElement), dots, { pick, close: () => choose(undefined) });
      if (!chosen()) return;
      await card.show(dot, focus);
      if (!chosen() || !card.covers(...sight.at(dot.x, dot.y))) return;
      // There is no room beside the card while all of the map is seen.
      if (sight.view().k < 1.5 * sight.whole()) sight.zoom(2);
      sight.reach(dot, 0.25, 0.2);
    },
  };
}

/**
 * The list below the map; returns what brings it up to date while it is open.
 * @param {HTMLDetailsElement} box @param {readonly Dot[]} dots @param {Map<string, string>} titles of topics
 */
export function listPanel(box, dots, titles) {
  /** @type {Promise<() => void> | undefined} */
  let list;
  return async () => {
    if (!box.open) return;
    list ??= import("./list.js").then(({ listIn }) => listIn(box, dots, titles));
    (await list)();
  };
}
