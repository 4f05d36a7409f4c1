// Buttons that save what is shown of a table, in the order shown.
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

const NAMES = ["CSV", "Markdown", "LaTeX"];

/** What is shown of a table. @param {HTMLTableElement} table */
const shown = (table) =>
  [...table.rows].filter((row) => !row.hidden).map((row) => [...row.cells].filter((cell) => !cell.hidden));

/**
 * @param {() => HTMLTableElement | null} table what is saved, when a button is pressed
 * @param {string} file its name without an ending @param {string} name of the table in a sentence
 */
export function tableButtons(table, file, name) {
  return NAMES.map((format) => {
    const button = make("button", { type: "button", textContent: format });
    button.ariaLabel = gettext("%(format)s of %(table)s", { format, table: name });
    button.addEventListener("click", async () => {
      const [{ TABLE_FORMATS }, { download }] = await Promise.all([
        import("./formats.js"),
        import("../shared/download.js"),
      ]);
      const { ending, type, write } = TABLE_FORMATS[format];
      const now = table();
      if (now) download(`${file}.${ending}`, write(shown(now)), type);
    });
    return button;
  });
}
