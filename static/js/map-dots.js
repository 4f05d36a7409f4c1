// The papers of the map as its picture has them, and which of them a question leaves.
// @ts-check

/** @typedef {{node: SVGAElement, key: string, x: number, y: number, label: string, title: string, words: string, topics: string[], year: string, area: string, on: boolean}} Dot */
/** @typedef {{q: string, topics: string[], from: string, to: string}} Question */

/** @param {string} text */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

// The name before the colon, or else the first few words.
/** @param {string} title */
function short(title) {
  const head = title.split(":", 1)[0];
  const words = title.split(/\s+/);
  if (head !== title && head.length <= 40) return head;
  return words.length > 5 ? `${words.slice(0, 5).join(" ")} …` : title;
}

/** @type {(svg: SVGSVGElement, topics: readonly string[]) => Dot[]} */
export function dotsOf(svg, topics) {
  // What the picture says is also in the list, and the keys have a place of their own over it.
  svg.setAttribute("aria-hidden", "true");
  return [.../** @type {NodeListOf<SVGAElement>} */ (/** @type {NodeListOf<Element>} */ (svg.querySelectorAll("a")))].map((node) => {
    const key = node.href.baseVal.split("/").at(-2) ?? "";
    const circle = /** @type {SVGCircleElement} */ (node.querySelector("circle"));
    const title = node.querySelector("title")?.textContent ?? key;
    const leaf = node.parentElement?.dataset.topic ?? "";
    const year = node.dataset.year ?? "";
    // The browser's own tip would stand beside ours.
    node.querySelector("title")?.remove();
    node.tabIndex = -1;
    return {
      node,
      key,
      x: circle.cx.baseVal.value,
      y: circle.cy.baseVal.value,
      label: short(title),
      title,
      words: plain(`${key} ${title} ${year}`),
      topics: [leaf, ...(node.dataset.also?.split(" ") ?? []).map((number) => topics[Number(number)])],
      year,
      area: node.parentElement?.parentElement?.dataset.area ?? "",
      on: true,
    };
  });
}

/** @type {(dots: readonly Dot[], asked: Question) => number} Marks what is asked for; returns how much it is. */
export function narrow(dots, { q, topics, from, to }) {
  const words = plain(q).split(/\s+/).filter(Boolean);
  for (const dot of dots) {
    const { year } = dot;
    const then = (!from || (year && year >= from)) && (!to || (year && year <= to));
    dot.on = Boolean(then) && (!topics.length || dot.topics.some((topic) => topics.includes(topic))) && words.every((word) => dot.words.includes(word));
    dot.node.classList.toggle("off", !dot.on);
    dot.node.classList.toggle("found", dot.on && words.length > 0);
  }
  return dots.filter(({ on }) => on).length;
}
