// What saves the comparison, which is fetched when the reader opens its box.
import { part } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/** Fills the box with buttons when it is first opened. */
export function startFurther() {
  const fill = async () => {
    const { tableButtons } = await import("../tables/save.js");
    const table = () => /** @type {HTMLTableElement | null} */ (document.querySelector("#table table"));
    part("#saves", HTMLElement).append(...tableButtons(table, "comparison", gettext("this table")));
  };
  part("#further", HTMLDetailsElement).addEventListener("toggle", fill, { once: true });
}
