// The tray at the foot of the page: papers ticked to be compared, and what could not be kept.
import { addressOf } from "../shared/address.js";
import { make } from "../shared/element.js";
import { root } from "../shared/root.js";
import { gettext, ngettext } from "../shared/texts.js";
import { ticked } from "./storage.js";

/**
 * Puts the tray on the page; returns what brings it up to date.
 * @returns {(message: string) => void}
 */
export function tray() {
  const said = make("p", { role: "status" });
  const link = make("a");
  const clear = make("button", { type: "button", textContent: gettext("Clear") });
  const box = make("aside", { className: "tray", ariaLabel: gettext("Papers to compare") }, said, link, clear);
  document.body.append(box);
  clear.addEventListener("click", () => {
    ticked.set([]);
    /** @type {HTMLElement | null} */ (document.querySelector(".tick > input"))?.focus();
  });

  return (message) => {
    const keys = ticked.get();
    const open = keys.length > 0 && !document.querySelector("main.compare");
    said.textContent = message;
    link.hidden = clear.hidden = !open;
    link.textContent = ngettext("Compare %(num)s paper", "Compare %(num)s papers", keys.length);
    link.href = new URL(`compare/${addressOf(keys)}`, root).href;
    box.classList.toggle("open", open || message !== "");
  };
}
