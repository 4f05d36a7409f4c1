// The box that cites a paper: what copies from it is fetched when it is opened.

/** @param {() => Promise<void>} start */
export function citeBoxes(start) {
  for (const box of document.querySelectorAll("details.cite"))
    box.addEventListener("toggle", () => start(), { once: true });
}
