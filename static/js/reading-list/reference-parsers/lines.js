// Lines of Markdown or of plain text: links, addresses, arXiv ids, DOIs, keys, titles.
import { keysIn } from "../../shared/address.js";
import { identifiersIn } from "../../shared/identifiers.js";

/** @typedef {import("./entry.js").Entry} Entry */

/** What begins an item of a list. */
const BULLET = /^(?:[-*+]|\d{1,6}[.)])\s/;
const SHARED = /[?&]p=([^\s&#)]+)/;
const PAGE = /papers\/([a-z0-9-]+)\//;
const LINK = /(?<!\\)\[((?:\\.|[^[\]\\])+)\]\(/;

/** @param {string} line @returns {Entry[]} */
function ofLine(line) {
  const shared = SHARED.exec(line)?.[1];
  const keys = shared ? keysIn(`?p=${shared}`) : [];
  if (keys.length) return keys.map((key) => ({ said: key, key, ids: [] }));
  const title = LINK.exec(line)?.[1].replace(/\\(.)/g, "$1");
  return [{ said: title ?? line, key: PAGE.exec(line)?.[1], title, ids: identifiersIn(line) }];
}

/**
 * Lines (but headings) with what they name; one that has neither link nor id is keys or a title, and whoever knows the
 * titles decides.
 * @param {string} text
 */
export function lines(text) {
  return text
    .split("\n")
    .map((line) => line.trim().replace(BULLET, "").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^#+ /.test(line))
    .flatMap(ofLine);
}
