// Saves and copies all papers of a part of the results, shown or not; and copies the address of the search.
import { citeButtons } from "../export/cite-buttons.js";
import { saveButtons } from "../export/save-buttons.js";
import { starred } from "../reading-list/storage.js";
import { addressOf } from "../shared/address.js";
import { make, part } from "../shared/element.js";
import { root } from "../shared/root.js";
import { shareButton } from "../shared/share.js";
import { gettext, number } from "../shared/texts.js";
import { papers } from "../shared/wording.js";
import { choosing } from "./choose.js";
import { about, fileName, leftOut } from "./provenance.js";
import { stateOf } from "./state.js";

/**
 * Copies a link to a list of just these papers, which the link of the query cannot name.
 * @param {() => Promise<{ kept: string[] }>} chosen @param {HTMLElement} status @param {() => void} failed
 */
function linkButton(chosen, status, failed) {
  const button = make("button", { type: "button", textContent: gettext("Link") });
  button.ariaLabel = gettext("Copy link to these papers");
  async function copy() {
    const { copied } = await import("../shared/clipboard.js");
    const { href } = new URL(`list/${addressOf((await chosen()).kept)}`, root);
    status.textContent = said(await copied(href), href);
  }
  button.addEventListener("click", () => copy().catch(failed));
  return button;
}

/** @param {boolean} done @param {string} address */
const said = (done, address) =>
  done ? gettext("Link copied.") : gettext("The browser blocked copying. Copy this link: %(address)s", { address });

/**
 * Gives the parts of the results their buttons.
 * @param {HTMLFormElement} form
 * @param {(part: number) => string[] | Promise<string[]>} keys of the papers of a part, when a button is pressed
 */
export function startSaving(form, keys) {
  const status = part("#saved", HTMLElement);
  /** @type {NodeListOf<HTMLElement>} */
  const boxes = document.querySelectorAll("#results .save");
  boxes.forEach((box, n) => {
    const count = make("span", { role: "status" });
    const [details, list] = [box.closest("details"), box.closest("section")?.querySelector("ol")];
    const omitted = details && list ? choosing(details, list, counted) : () => new Set();
    const chosen = async () => {
      const every = await keys(n + 1); // the first part is the best match alone
      const out = omitted();
      return { every, kept: every.filter((key) => !out.has(key)) };
    };
    async function counted() {
      count.textContent = "";
      // Pagefind by itself would have to fetch each result.
      if (!omitted().size) return;
      const { every, kept } = await chosen();
      const some = { left: number(kept.length), all: number(every.length) };
      count.textContent = gettext("%(left)s of %(all)s papers", some);
    }
    const all = async (/** @type {string} */ format) => {
      const [{ kept }, { papersFor }] = await Promise.all([chosen(), import("../export/many.js")]);
      return papersFor(kept, format, (done) => {
        const so = { done: number(done), all: number(kept.length) };
        status.textContent = gettext("Loading: %(done)s of %(all)s papers", so);
      });
    };
    const failed = () => {
      status.textContent = gettext("The papers could not be loaded. Try again.");
    };
    const saves = saveButtons(
      (some) => fileName(stateOf(form), some.length, n),
      all,
      failed,
      (some, format) => {
        status.textContent = gettext("Saved %(papers)s as %(format)s.", { papers: papers(some.length), format });
      },
      (some) => [...about(stateOf(form), some.length, n), ...leftOut(omitted().size)],
    );
    for (const button of saves)
      button.ariaLabel = gettext("Save all results as %(format)s", { format: button.textContent ?? "" });
    const copies = citeButtons(all, (said) => (status.textContent = said));
    const keep = make("button", { type: "button", textContent: gettext("Reading list") });
    keep.ariaLabel = gettext("Add all to the reading list");
    const add = async () => {
      const { kept } = await chosen();
      starred.set([...new Set([...starred.get(), ...kept])]);
      status.textContent = gettext("Added %(papers)s to the reading list.", { papers: papers(kept.length) });
    };
    keep.addEventListener("click", () => add().catch(failed));
    box.append(count, make("span", { textContent: gettext("Save:") }), ...saves);
    box.append(make("span", { textContent: gettext("Copy:") }), ...copies, linkButton(chosen, status, failed));
    box.append(keep);
  });
  const link = part("#link", HTMLButtonElement);
  link.after(" ", ...shareButton());
  link.addEventListener("click", async () => {
    const { copied } = await import("../shared/clipboard.js");
    status.textContent = said(await copied(location.href), location.href);
  });
}
