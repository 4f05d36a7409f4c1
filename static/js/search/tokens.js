// What a reader typed, cut into tokens: words, "phrases", fields, brackets, OR, AND, NOT.

/**
 * @typedef {object} Token
 * @property {"word" | "phrase" | "open" | "close" | "or" | "and"} kind
 * @property {boolean} wanted without a minus or NOT in front
 * @property {string} field in small letters, empty for none
 * @property {string} value
 */

import { pgettext } from "../shared/texts.js";

/** So many characters are read. */
const MOST = 1000;
const PIECE = /(-?)(?:([\p{L}][\p{L}\p{N}_-]*):)?(?:"([^"]*)"|(\()|([^\s"]+))/uy;
/** What joins and turns terms, in English and in the words of the page. @type {Map<string, "or" | "and" | "not">} */
const OPERATORS = new Map([
  ["OR", "or"],
  ["AND", "and"],
  ["NOT", "not"],
  [pgettext("between terms of a search, in capitals", "OR"), "or"],
  [pgettext("between terms of a search, in capitals", "AND"), "and"],
  [pgettext("before a term of a search, in capitals", "NOT"), "not"],
]);

/** What is read of a text, in one line. @param {string} text */
export const lineOf = (text) =>
  text
    .slice(0, MOST)
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/** Brackets that close at the end of a word, beyond those that it opens itself. @param {string} word */
function closing(word) {
  let depth = 0;
  for (const sign of word) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  let count = 0;
  while (depth + count < 0 && word.at(-1 - count) === ")") count++;
  return count;
}

/**
 * @param {string} line @param {(name: string, value: string) => boolean} isField
 * @returns {Token[]}
 */
export function tokens(line, isField) {
  /** @type {Token[]} */
  const found = [];
  let wanted = true;
  let open = 0;
  for (let at = 0; at < line.length;) {
    if (line[at] === " " || line[at] === '"') {
      at++;
      if (line[at - 1] === " ") continue;
      at--;
    }
    if (line[at] === ")" && open) {
      found.push({ kind: "close", wanted: true, field: "", value: ")" });
      open--;
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(line);
    if (!match) {
      at++;
      continue;
    }
    at = PIECE.lastIndex;
    const [whole, minus, name = "", phrase, bracket] = match;
    let word = match[5];
    const plus = wanted && !minus;
    wanted = true;
    const operator = !minus && !name && word && OPERATORS.get(word);
    if (operator) {
      if (operator === "not") wanted = false;
      else found.push({ kind: operator, wanted: true, field: "", value: word });
      continue;
    }
    const field = name && isField(name.toLowerCase(), word ?? phrase ?? bracket ?? "") ? name.toLowerCase() : "";
    if (bracket) {
      found.push({ kind: "open", wanted: plus, field, value: name && !field ? name : "" });
      open++;
      continue;
    }
    if (phrase !== undefined) {
      if (phrase.trim()) found.push({ kind: "phrase", wanted: plus, field, value: phrase.trim() });
      continue;
    }
    const more = open ? Math.min(open, closing(word)) : 0;
    if (more) {
      word = word.slice(0, -more);
      at -= more;
    }
    const value = field ? word : whole.slice(minus.length, whole.length - more);
    if (value) found.push({ kind: "word", wanted: plus, field, value });
  }
  return found;
}
