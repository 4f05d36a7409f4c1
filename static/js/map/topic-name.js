// The name of a topic amid its dots.

/** Characters of a line, unless a word is longer. */
const LINE = 24;

/** A title in lines. @param {string} title */
export function linesOf(title) {
  /** @type {string[]} */
  const lines = [];
  for (const word of title.split(" ").filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && longer.length <= LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A new element of a drawing.
 * @param {string} tag @param {Record<string, string | number>} attributes @param {string} [text]
 */
export function svgElement(tag, attributes, text = "") {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.textContent = text;
  return node;
}

/** @param {number[]} values */
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/**
 * A title in lines of bounded length, where half of the dots are on either side.
 * @param {string} title @param {readonly { x: number, y: number }[]} dots
 */
export function topicName(title, dots) {
  const x = median(dots.map((dot) => dot.x));
  const lines = linesOf(title);
  const name = svgElement("text", { class: "topic", x, y: median(dots.map((dot) => dot.y)) });
  const first = `${(1 - lines.length) * 0.6 + 0.35}em`;
  name.append(...lines.map((line, n) => svgElement("tspan", { x, dy: n ? "1.2em" : first }, line)));
  return name;
}
