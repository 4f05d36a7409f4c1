// A text as nodes, with the words of the query marked; nothing in it is ever read as HTML.
import { make } from "../shared/element.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {[start: number, end: number]} Span */

/** Runs of letters and figures, as a reader sees words, with the signs of C++ and C#. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,'’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*(?:\+\+|[#*+](?![\p{L}\p{N}]))?/gu;

/**
 * @param {string} text @param {Index | undefined} index @param {Set<string>} stems of the words to mark
 * @returns {Node[]}
 */
export function marked(text, index, stems) {
  if (!index || !stems.size) return [new Text(text)];
  /** @type {Node[]} */
  const nodes = [];
  let at = 0;
  for (const [start, end] of spans(text, index, stems)) {
    nodes.push(new Text(text.slice(at, start)), make("mark", { textContent: text.slice(start, end) }));
    at = end;
  }
  nodes.push(new Text(text.slice(at)));
  return nodes;
}

/** Where the words stand, in their order. @param {string} text @param {Index} index @param {Set<string>} stems */
function spans(text, { read }, stems) {
  const asked = (/** @type {string} */ word) => read.words(word).some((one) => stems.has(read.stem(one)));
  /** @type {Span[]} */
  const found = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (!asked(word)) continue;
    if (read.isDense(word)) found.push(...pairs(word, start, asked));
    else found.push([start, start + word.length]);
  }
  return found;
}

/**
 * Where a run without blanks says what was asked: pairs of signs, joined where they overlap.
 * @param {string} run @param {number} start @param {(pair: string) => boolean} asked
 */
function pairs(run, start, asked) {
  const signs = [...run];
  /** @type {Span[]} */
  const found = [];
  let at = start;
  signs.forEach((sign, n) => {
    const pair = sign + (signs[n + 1] ?? "");
    const last = found.at(-1);
    if (asked(pair)) {
      if (last && last[1] >= at) last[1] = at + pair.length;
      else found.push([at, at + pair.length]);
    }
    at += sign.length;
  });
  return found;
}
