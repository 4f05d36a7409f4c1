// A shared list: kept, or its address copied; and the list saved as a file.
import { saveButtons } from "../export/save-buttons.js";
import { keysIn } from "../shared/address.js";
import { part } from "../shared/element.js";
import { partition } from "../shared/records.js";
import { gettext } from "../shared/texts.js";
import { reason } from "../shared/wording.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/**
 * Makes the tools of the list work.
 * @param {(message: string) => Promise<void>} show shows the list after a message
 * @param {() => Paper[]} papers what it shows
 */
export function startSharing(show, papers) {
  const status = part("#status", HTMLElement);
  const buttons = saveButtons("reading-list", papers, (error) => {
    status.textContent = gettext("Nothing was saved: %(reason)s", { reason: reason(error) });
  });
  part("#save", HTMLElement).append(...buttons);
  const cite = part("#cite", HTMLElement);
  cite.addEventListener(
    "toggle",
    async () => {
      const { citeButtons } = await import("../export/cite-buttons.js");
      cite.append(...citeButtons(papers, (said) => (status.textContent = said)));
    },
    { once: true },
  );
  part("#keep", HTMLElement).addEventListener("click", async () => {
    const { known, unknown } = await partition(keysIn());
    const { keep } = await import("./keep.js");
    await show(keep(known, unknown));
  });
  const copy = part("#copy", HTMLElement);
  const address = () => part("#address", HTMLAnchorElement).href;
  if ("share" in navigator)
    import("../shared/share.js").then(({ shareButton }) => copy.after(" ", ...shareButton(address)));
  copy.addEventListener("click", async () => {
    const { linkCopied } = await import("./copy-link.js");
    status.textContent = await linkCopied(address());
  });
}
