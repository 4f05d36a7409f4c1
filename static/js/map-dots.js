// The papers of the map as its picture has them, and which of them a question leaves.
// @ts-check

/** @typedef {{node: SVGAElement, key: string, x: number, y: number, label: string, title: string, words: string, topics: string[], year: string, area: string, on: boolean, found: boolean}} Dot */
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

/** So many dots are read before the browser may do something else. */
const PART = 150;
/** Lets the browser answer the reader. */
export const pause = () => new Promise((done) => setTimeout(done));

/** @type {(svg: SVGSVGElement, topics: readonly string[]) => Promise<Dot[]>} */
export async function dotsOf(svg, topics) {
  // What the picture says is also in the list, and the keys have a place of their own over it.
  svg.setAttribute("aria-hidden", "true");
  /** @type {Dot[]} */
  const dots = [];
  for (const node of /** @type {NodeListOf<SVGAElement>} */ (/** @type {NodeListOf<Element>} */ (svg.querySelectorAll("a")))) {
    if (dots.length % PART === PART - 1) await pause();
    const key = node.href.baseVal.split("/").at(-2) ?? "";
    const circle = /** @type {SVGCircleElement} */ (node.querySelector("circle"));
    const title = node.querySelector("title")?.textContent ?? key;
    const leaf = node.parentElement?.parentElement?.dataset.topic ?? "";
    const year = node.parentElement?.dataset.year ?? "";
    let words = "";
    // The browser's own tip would stand beside ours.
    node.querySelector("title")?.remove();
    node.tabIndex = -1;
    dots.push({
      node,
      key,
      x: circle.cx.baseVal.value,
      y: circle.cy.baseVal.value,
      label: short(title),
      title,
      // Worked out when words are first asked for: most visits have none.
      get words() {
        return (words ||= plain(`${key} ${title} ${year}`));
      },
      topics: [leaf, ...(node.dataset.also?.split(" ") ?? []).map((number) => topics[Number(number)])],
      year,
      area: /** @type {SVGElement | null | undefined} */ (node.closest("[data-area]"))?.dataset.area ?? "",
      on: true,
      found: false,
    });
  }
  return dots;
}

/** @type {(dots: readonly Dot[], asked: Question) => number} Marks what is asked for; returns how much it is. */
export function narrow(dots, { q, topics, from, to }) {
  const words = plain(q).split(/\s+/).filter(Boolean);
  for (const dot of dots) {
    const { year } = dot;
    const then = (!from || (year && year >= from)) && (!to || (year && year <= to));
    const on = Boolean(then) && (!topics.length || dot.topics.some((topic) => topics.includes(topic))) && words.every((word) => dot.words.includes(word));
    const found = on && words.length > 0;
    if (dot.on !== on) dot.node.classList.toggle("off", !on);
    if (dot.found !== found) dot.node.classList.toggle("found", found);
    Object.assign(dot, { on, found });
  }
  return dots.filter(({ on }) => on).length;
}
