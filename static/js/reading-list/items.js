// Items of the reading list: a paper, and the place of one that was just removed.
import { make } from "../shared/element.js";
import { factsOf, pageOf } from "../shared/paper.js";
import { gettext, isolated } from "../shared/texts.js";
import { noteField } from "./notes.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/**
 * @param {string} className @param {string} textContent @param {string} ariaLabel @param {() => void} press
 */
function button(className, textContent, ariaLabel, press) {
  const node = make("button", { type: "button", className, textContent, ariaLabel });
  node.addEventListener("click", press);
  return node;
}

/** Where the paper is to be had: all that is known of it when it is printed. @param {Paper} paper */
const sources = ({ links }) =>
  links.map(([title, href]) => {
    const listed = title === "PDF" || title === gettext("Code");
    const link = make("a", { href, rel: "external", textContent: title });
    return make("span", { className: listed ? "" : "printed" }, "\u00a0· ", link);
  });

/**
 * A paper; one of the reader's own list can be removed.
 * @param {Paper} paper @param {(() => void) | undefined} remove
 */
export function item(paper, remove) {
  const { key, title, tldr } = paper;
  const link = make("a", { className: "title", href: pageOf(key), dir: "auto", textContent: title });
  const facts = make("span", { className: "facts" }, factsOf(paper).map(isolated).join(" · "), ...sources(paper));
  const li = make("li", {}, link, facts, make("span", { className: "tldr", dir: "auto", textContent: tldr }));
  li.dataset.key = key;
  if (remove) {
    li.dataset.own = "";
    li.append(noteField(paper));
    li.append(button("remove", gettext("Remove"), gettext("Remove: %(title)s", { title }), remove));
  }
  return li;
}

/**
 * The place of a paper that was removed, with a way to put it back.
 * @param {Paper} paper @param {() => void} restore
 */
export function removedItem({ title }, restore) {
  const said = make("span", { textContent: gettext("Removed: %(title)s", { title }) });
  return make("li", {}, said, button("undo", gettext("Undo"), gettext("Undo: put back %(title)s", { title }), restore));
}
