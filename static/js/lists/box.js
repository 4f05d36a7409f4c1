// The box with the chips that filter a list, before their script is there.

/** On a screen so wide the chips have a column of their own, where the style shows them before any script comes. */
const WIDE = "(min-width: 66rem)";

/**
 * Opens the box where there is room for it, and starts the script of its chips at the first choice.
 * @param {() => Promise<void>} start
 */
export function boxOfFilters(start) {
  const box = document.querySelector("details.filters");
  if (!(box instanceof HTMLDetailsElement)) return;
  box.open = !document.querySelector('[data-part="papers"]') && matchMedia(WIDE).matches;
  box.dataset.ready = "";
  if (location.search) return void start();
  box.addEventListener("click", async function first({ target }) {
    const chip = target instanceof Element ? target.closest("button") : null;
    if (!chip) return;
    box.removeEventListener("click", first);
    await start();
    // Nobody has heard this press yet.
    chip.click();
  });
}
