// A result as the page shows it: title, facts and one line, with the words found marked; and why it is there.
import { make } from "../shared/element.js";
import { pageOf } from "../shared/paper.js";
import { isolated } from "../shared/texts.js";
import { marked } from "./highlight.js";

/** @typedef {import("./index.js").Index} Index */
/**
 * @typedef {object} Item
 * @property {string} key
 * @property {string} title
 * @property {string[]} facts
 * @property {number} hue the colour of its area, 0 for none
 * @property {string} tldr
 * @property {[title: string, url: string][]} links to its PDF and its code
 * @property {boolean} semantic whether meaning rather than words brought it up
 * @property {() => string} why it is here, empty where that is plain to see
 * @property {() => Promise<Node[]>} passage
 */
/**
 * Papers in order: a few of them as items, and all of them as keys.
 * @typedef {object} Part
 * @property {number} total
 * @property {(from: number, to: number) => Item[] | Promise<Item[]>} items
 * @property {() => Promise<string[]>} keys
 * @property {(from: number, to: number) => number[]} [papers] numbers of those that are items
 */
/**
 * @typedef {object} Answer
 * @property {number} total
 * @property {boolean} [early]  whether it is out of titles alone, and the whole is still to come
 * @property {Record<string, Record<string, number>>} counts  for each filter, what its values would leave
 * @property {Part[]} parts  the paper of the name asked for if it lacks a word; papers that say all words; those that
 *   say some of them only in the names of their topics and types; and those that only meaning or some words brought up
 * @property {import("./narrow.js").Fault[]} faults  of the query's fields
 * @property {Set<string>} stems  words to mark
 * @property {import("./topic-hits.js").Place[]} places
 * @property {string[]} missing  words that no paper has
 * @property {string} shownFor  the query that was answered instead, empty if it was the one asked
 * @property {string} instead  how to ask for exactly what was typed
 * @property {string} meant  what may have been meant, where little was found
 */

/** @param {Node[]} nodes */
const marks = (nodes) => nodes.filter((node) => node.nodeName === "MARK").length;

/** @param {Item} item @param {Index | undefined} index @param {Set<string>} stems */
export function drawn({ key, title, facts, hue, tldr, links, why }, index, stems) {
  const link = make("a", { className: "title", href: pageOf(key), dir: "auto" });
  const head = marked(title, index, stems);
  link.append(...head);
  const about = make("span", { className: "facts", textContent: facts.filter(Boolean).map(isolated).join(" · ") });
  if (hue) {
    const dot = make("span", { className: "hue dot" });
    dot.dataset.hue = String(hue);
    about.prepend(dot);
  }
  const line = marked(tldr, index, stems);
  const li = make("li", {}, link, about, make("span", { className: "tldr", dir: "auto" }, ...line));
  const reason = why();
  if (reason) li.append(make("span", { className: "also", textContent: reason }));
  for (const [name, href] of links)
    about.append(" · ", make("a", { href, rel: "external", textContent: name, ariaLabel: `${name}: ${title}` }));
  li.dataset.key = key;
  return li;
}

/**
 * Puts a passage that says more of what was asked in the place of the one-line summary. It takes as many lines as that
 * did, so that nothing below moves.
 * @param {Element} li @param {Item} item @param {Index | undefined} index @param {Set<string>} stems
 */
export async function passed(li, { tldr, passage }, index, stems) {
  const parts = await passage();
  // Pagefind marks small words too, and words that only begin alike.
  const found = index ? marked(parts.map((node) => node.textContent).join(""), index, stems) : parts;
  const line = /** @type {HTMLElement} */ (li.querySelector(".tldr"));
  if (tldr && marks(found) <= marks([...line.childNodes])) return;
  const lines = Math.round(line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight));
  line.style.setProperty("--lines", String(Math.max(1, lines)));
  line.classList.add("passage");
  line.replaceChildren(...found);
}
