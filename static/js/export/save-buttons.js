// Buttons that save papers, one for each format.
import { download } from "../shared/download.js";
import { make } from "../shared/element.js";
import { FORMATS } from "./formats.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/**
 * @param {string | ((papers: Paper[]) => string)} file name of what is saved, without its ending
 * @param {(format: string) => Paper[] | Promise<Paper[]>} papers what to save, when a button is pressed
 * @param {(error: unknown) => void} failed
 * @param {(papers: Paper[], format: string) => void} [saved]
 * @param {(papers: Paper[]) => string[]} [about] lines that say where the papers come from, in formats with comments
 */
export function saveButtons(file, papers, failed, saved, about) {
  return Object.entries(FORMATS).map(([name, { ending, type, write, comment }]) => {
    const button = make("button", { type: "button", textContent: name });
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const all = await papers(name);
        const head = comment && about ? comment(about(all).map((line) => line.replace(/\s+/g, " "))) : "";
        const base = typeof file === "string" ? file : file(all);
        download(`${base}.${ending}`, head + (await write(all)), type);
        saved?.(all, name);
      } catch (error) {
        console.error(error);
        failed(error);
      }
      button.disabled = false;
    });
    return button;
  });
}
