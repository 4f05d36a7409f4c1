// Adds a paper to the comparison, by its title or its key.
import { MOST } from "../reading-list/storage.js";
import { addressOf, keysIn } from "../shared/address.js";
import { make, part } from "../shared/element.js";
import { partition, titles } from "../shared/records.js";
import { gettext } from "../shared/texts.js";
import { sentences } from "../shared/wording.js";

/**
 * Papers whose title or key is a text, or else those whose title holds it, as keys and titles.
 * @param {string} text
 */
export async function papersNamed(text) {
  const words = text.toLowerCase();
  const [key] = (await partition([text])).known;
  const all = [...(await titles([text])).papers];
  const exact = all.filter(([one, title]) => one === key || title.toLowerCase() === words);
  return exact.length ? exact : all.filter(([, title]) => title.toLowerCase().includes(words));
}

/**
 * Offers all titles while one types. Two papers may have one title: the key tells them apart.
 * @param {HTMLElement} list
 */
async function offer(list) {
  if (list.children.length) return;
  const { papers } = await titles();
  list.replaceChildren(...[...papers].map(([key, title]) => make("option", { value: title, textContent: key })));
}

/**
 * Why a paper cannot be added, or nothing.
 * @param {string} text @param {[string, string][]} found @param {string[]} known keys that are there
 */
function refusal(text, found, known) {
  if (!text || !found.length) return gettext("No paper matches “%(text)s”.", { text });
  if (found.length > 1)
    return gettext("%(count)s titles contain “%(text)s”. Type more of the title.", { count: found.length, text });
  const [[key, title]] = found;
  if (known.includes(key)) return gettext("“%(title)s” is already in the comparison.", { title });
  if (known.length < MOST) return "";
  return gettext("You can compare up to %(most)s papers. Remove one first.", { most: MOST });
}

/**
 * Makes the form work.
 * @param {(message?: string) => Promise<void>} show shows the comparison after a message
 */
export function startAdding(show) {
  const field = part("#title", HTMLInputElement);
  const form = part("#add", HTMLFormElement);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    try {
      const named = await papersNamed(text);
      // What several titles hold, the search knows best, if the survey has one.
      const asks = named.length !== 1 && text && import("./look-up.js");
      const searched = "searched" in form.dataset;
      const answer =
        asks && (await asks.then(({ lookedUp }) => lookedUp(text, named, searched)).catch(() => undefined));
      const { found, near } = answer || { found: named, near: [] };
      const { known } = await partition(keysIn());
      const refused = refusal(text, found, known);
      document.querySelector("#meant")?.remove();
      if (refused) {
        const status = part("#status", HTMLElement);
        status.textContent = sentences(refused, near.length ? gettext("Perhaps one of these?") : "");
        if (near.length)
          status.after(make("div", { id: "meant" }, (await import("./addable.js")).addable(near, known)));
        return;
      }
      const [[key, title]] = found;
      field.value = "";
      history.pushState(null, "", addressOf([...known, key]));
      await show(gettext("“%(title)s” added.", { title }));
    } catch {
      // Showing says what is wrong with the data.
      await show();
    }
  });
  // The page notes that the form was sent before this script had come.
  if (form.dataset.sent) form.requestSubmit();
  field.addEventListener("focus", () => offer(part("#titles", HTMLElement)).catch(() => {}));
}
