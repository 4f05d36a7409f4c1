// A result as the page shows it: title, facts and one line, with the words found marked; and why it is there.
// @ts-check
import { make, root } from "./shelf.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {{ key: string, title: string, facts: string[], hue: number, tldr: string, semantic: boolean, also: () => string[], passage: () => Promise<Node[]> }} Item */
/**
 * @typedef {object} Answer
 * @property {number} total
 * @property {Record<string, Record<string, number>>} counts  for each filter, what its values would leave
 * @property {(from: number, to: number) => Item[] | Promise<Item[]>} items
 * @property {() => Promise<string[]>} keys  of all papers, in order
 * @property {Set<string>} stems  words to mark
 * @property {import("./search-places.js").Place[]} places
 * @property {string} shownFor  the query that was answered instead, empty if it was the one asked
 * @property {string} instead  how to ask for exactly what was typed
 * @property {string} meant  what may have been meant, where little was found
 */

/** Runs of letters and figures, as a reader sees words. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A text as nodes, with the words of the query marked; nothing in it is ever read as HTML.
 * @param {string} text @param {Index | undefined} index @param {Set<string>} stems
 * @returns {Node[]}
 */
export function marked(text, index, stems) {
  if (!index || !stems.size) return [new Text(text)];
  const { read } = index;
  const found = (/** @type {string} */ word) => read.words(word).some((one) => stems.has(read.stem(one)));
  /** @type {Node[]} */
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (!found(match[0])) continue;
    nodes.push(new Text(text.slice(at, match.index)), make("mark", { textContent: match[0] }));
    at = match.index + match[0].length;
  }
  nodes.push(new Text(text.slice(at)));
  return nodes;
}

/** @param {Node[]} nodes */
const marks = (nodes) => nodes.filter((node) => node.nodeName === "MARK").length;

/** @param {Item} item @param {Index | undefined} index @param {Set<string>} stems */
export function drawn({ key, title, facts, hue, tldr, semantic, also }, index, stems) {
  const link = make("a", { className: "title", href: new URL(`papers/${key}/`, root).href });
  const head = marked(title, index, stems);
  link.append(...head);
  const about = make("span", { className: "facts", textContent: facts.filter(Boolean).join(" · ") });
  if (hue) {
    const dot = make("span", { className: "hue dot" });
    dot.dataset.hue = String(hue);
    about.prepend(dot);
  }
  const line = marked(tldr, index, stems);
  const li = make("li", {}, link, about, make("span", { className: "tldr" }, ...line));
  // Where too little of what was asked is said, meaning is why the paper is here.
  const telling = semantic || !marks([...head, ...line]) ? also() : [];
  if (telling.length) li.append(make("span", { className: "also", textContent: `Also about: ${telling.join(", ")}` }));
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
