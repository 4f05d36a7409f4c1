// Papers as a list in Markdown, for notes.
import { factsOf, pageOf } from "../shared/paper.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** @param {string} text */
const escaped = (text) => text.replace(/[\\`*_[\]<>&$~|]/g, "\\$&");

/** @param {Paper} paper */
function line(paper) {
  const facts = factsOf(paper).join(", ");
  const about = facts && ` (${escaped(facts)})`;
  const summary = paper.tldr && `: ${escaped(paper.tldr)}`;
  const lines = (paper.note ?? "").split("\n").map((text) => text.trim());
  const note = lines
    .filter(Boolean)
    .map((text) => `  ${escaped(text)}\n`)
    .join("");
  return `- [${escaped(paper.title)}](${pageOf(paper.key)})${about}${summary}\n${note && `\n${note}`}`;
}

/** @param {Paper[]} papers */
export const markdown = (papers) => papers.map(line).join("");
