// Saves all papers of a result, shown or not, in the formats of the reading list.
// @ts-check
import { FORMATS, save } from "./formats.js";
import { records } from "./records.js";
import { make } from "./shelf.js";

/**
 * Buttons, one a format. `keys` gives the papers when one is pressed.
 * @param {() => Promise<string[]>} keys @param {(message: string) => void} say
 */
export function buttons(keys, say) {
  return Object.entries(FORMATS).map(([name, [ending, type, text]]) => {
    const button = make("button", { type: "button", textContent: name, ariaLabel: `Save all results as ${name}` });
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const papers = await records(await keys());
        save(`search-results.${ending}`, await text(papers), type);
        say(`Saved ${papers.length} ${papers.length === 1 ? "paper" : "papers"} as ${name}.`);
      } catch (error) {
        console.error(error);
        say("The papers could not be loaded. Try again.");
      }
      button.disabled = false;
    });
    return button;
  });
}
