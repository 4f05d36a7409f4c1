// Buttons that copy the text of the `pre` beneath them. Without this script there are none, and the text can be selected.
// @ts-check
for (const box of document.querySelectorAll(".cite")) {
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  for (const button of box.querySelectorAll("button")) {
    const text = /** @type {HTMLElement} */ (button.closest("dt")?.nextElementSibling?.querySelector("pre"));
    const name = button.previousElementSibling?.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      // Emptied first, so that a second copy is announced as the first was.
      status.textContent = "";
      const done = await copied(text);
      status.textContent = done ? `${name} copied.` : `The browser does not let pages copy. ${name} is selected: copy it by hand.`;
    });
  }
}

/** @param {HTMLElement} node */
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
