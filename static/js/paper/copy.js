// Buttons that copy the text of the `pre` beneath them. Without scripts there are none, and the text can be selected.
import { part } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

/** @param {Element} node */
async function copied(node) {
  try {
    // Not there on pages that come neither from this machine nor over HTTPS.
    await navigator.clipboard.writeText(node.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(node);
    return false;
  }
}

/** @param {HTMLButtonElement} button @param {HTMLElement} status */
function start(button, status) {
  const text = button.closest("dt")?.nextElementSibling?.querySelector("pre");
  const name = button.previousElementSibling?.textContent ?? "";
  if (!text) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    // Emptied first, so that a second copy is announced as the first was.
    status.textContent = "";
    status.textContent = (await copied(text))
      ? gettext("%(name)s copied.", { name })
      : gettext("The browser blocked copying. %(name)s is selected: press Ctrl+C to copy it.", { name });
  });
}

/** Makes the buttons of all boxes with citations work. */
export function startCopying() {
  for (const box of document.querySelectorAll(".cite")) {
    const status = part("[role=status]", HTMLElement, box);
    for (const button of box.querySelectorAll("button")) start(button, status);
  }
}
