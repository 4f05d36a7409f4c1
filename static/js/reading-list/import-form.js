// Papers added from the text of a list, of a file or of the address that someone shared.
import { part } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { reason } from "../shared/wording.js";

/**
 * Makes the form work; `show` shows the list after a message.
 * @param {(message: string) => Promise<void>} show
 */
export function startImport(show) {
  const form = part("#import", HTMLFormElement);
  const status = part("#status", HTMLElement);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = part("#file", HTMLInputElement).files?.[0];
    try {
      const text = (await file?.text()) || part("#keys", HTMLTextAreaElement).value;
      const { keys, unknown } = await (await import("./match-references.js")).matches(text);
      if (!keys.length && !unknown.length) {
        status.textContent = gettext("There is no paper to add.");
        return;
      }
      const { keep } = await import("./keep.js");
      await show(keep(keys, unknown));
      form.reset();
    } catch (error) {
      status.textContent = gettext("Nothing was added: %(reason)s", { reason: reason(error) });
      console.error(error);
    }
  });
}
