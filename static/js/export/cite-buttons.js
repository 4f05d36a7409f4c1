// Buttons that copy papers as citations: keys for LaTeX and Pandoc, and references as people write them.
import { copied } from "../shared/clipboard.js";
import { make } from "../shared/element.js";
import { gettext } from "../shared/texts.js";
import { papers as counted } from "../shared/wording.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** @param {Paper[]} papers */
const idsOf = (papers) => papers.map(({ csl }) => csl.id);
/** Styles whose lists are sorted by author, as the page says. */
const byAuthor = () => (document.querySelector("main")?.dataset.sorted ?? "").split("|");
/** The references in one style, one a line, in the order of its lists. @param {string} style */
const references = (style) => (/** @type {Paper[]} */ papers) => {
  const lines = papers.map((paper) => paper.references.find(([name]) => name === style)?.[1] ?? paper.title);
  // A work of one author comes before one of that author with others: "(2022)" before "& Reel".
  const { compare } = new Intl.Collator(document.documentElement.lang || undefined, { ignorePunctuation: true });
  return (byAuthor().includes(style) ? lines.toSorted(compare) : lines).join("\n");
};

/** Styles in which the build writes references, as the page says. */
const styles = () => (document.querySelector("main")?.dataset.styles ?? "").split("|").filter(Boolean);

/** @type {() => Record<string, (papers: Paper[]) => string>} */
export const citations = () => ({
  "\\cite{…}": (papers) => `\\cite{${idsOf(papers).join(",")}}`,
  "[@…]": (papers) =>
    `[${idsOf(papers)
      .map((id) => `@${id}`)
      .join("; ")}]`,
  ...Object.fromEntries(styles().map((style) => [style, references(style)])),
});

/**
 * @param {(format: string) => Paper[] | Promise<Paper[]>} papers what to copy, when a button is pressed
 * @param {(message: string) => void} say
 */
export function citeButtons(papers, say) {
  return Object.entries(citations()).map(([format, write]) => {
    const button = make("button", { type: "button", textContent: format });
    button.ariaLabel = gettext("Copy as %(format)s", { format });
    button.addEventListener("click", async () => {
      say("");
      try {
        const all = await papers(format);
        const done = await copied(write(all));
        say(
          done
            ? gettext("Copied %(papers)s as %(format)s.", { papers: counted(all.length), format })
            : gettext("The browser blocked copying."),
        );
      } catch (error) {
        console.error(error);
        say(gettext("The papers could not be loaded. Try again."));
      }
    });
    return button;
  });
}
