// The address of a list, for the reader's clipboard.
import { copied } from "../shared/clipboard.js";
import { gettext } from "../shared/texts.js";

/** Copies the address; returns what to say of it. @param {string} address */
export async function linkCopied(address) {
  return (await copied(address))
    ? gettext("Link copied.")
    : gettext("The browser blocked copying. Copy this link: %(address)s", { address });
}
