// Which results of a part are saved: each has a box to tick while the way to save them is open.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/**
 * Gives results their boxes, those that come later too; returns what tells which papers a reader has left out. New
 * results of another search begin as ticked.
 * @param {HTMLDetailsElement} details @param {HTMLElement} list @param {() => void} changed
 * @returns {() => Set<string | undefined>} their keys
 */
export function choosing(details, list, changed) {
  /** @param {Element} li */
  function box(li) {
    const title = li.querySelector(".title")?.textContent ?? "";
    const input = make("input", { type: "checkbox", checked: true });
    input.ariaLabel = gettext("Include: %(title)s", { title });
    return make("label", { className: "small pick" }, input, " ", gettext("Include"));
  }

  function offer() {
    for (const li of list.children) {
      const there = /** @type {HTMLElement | null} */ (li.querySelector(".pick"));
      if (there) there.hidden = !details.open;
      else if (details.open) li.append(box(li));
    }
    changed();
  }

  details.addEventListener("toggle", offer);
  list.addEventListener("change", changed);
  new MutationObserver(offer).observe(list, { childList: true });
  return () => {
    const boxes = [...list.querySelectorAll(".pick input:not(:checked)")];
    return new Set(boxes.map((one) => /** @type {HTMLElement | null} */ (one.closest("li"))?.dataset.key));
  };
}
