// A text as nodes, with the words of the query marked; nothing in it is ever read as HTML.
import { make } from "../shared/element.js";
import { numberBefore } from "./units.js";

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
  const tokens = [...text.matchAll(WORD)];
  /** @type {Span[]} */
  const found = [];
  for (const { 0: word, index: start } of tokens) {
    if (!asked(word)) continue;
    if (read.isDense(word)) found.push(...pairs(word, start, asked));
    else found.push([start, start + word.length]);
  }
  return joined([...found, ...units(tokens, read, stems)]);
}

/**
 * Where a number stands with what it counts.
 * @param {RegExpMatchArray[]} tokens @param {Index["read"]} read @param {Set<string>} stems
 */
function units(tokens, read, stems) {
  const wanted = [...stems].filter((stem) => stem.includes(" ")).map((stem) => stem.split(" "));
  if (!wanted.length) return [];
  const said = tokens.flatMap((token) => read.words(token[0]).map((word) => ({ token, stem: read.stem(word) })));
  // Small words between, as in "2 and 3 bits", say nothing.
  const telling = said.filter(({ stem }) => read.says(stem));
  const words = telling.map(({ stem }) => stem);
  /** @type {Span[]} */
  const found = [];
  for (const [number, unit] of wanted)
    words.forEach((word, at) => {
      const from = word === unit ? numberBefore(words, at, number) : -1;
      if (from < 0) return;
      const [{ token: first }, { token: last }] = [telling[from], telling[at]];
      found.push([first.index ?? 0, (last.index ?? 0) + last[0].length]);
    });
  return found;
}

/** Spans in their order, those that overlap made one. @param {Span[]} spans */
function joined(spans) {
  /** @type {Span[]} */
  const found = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
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
