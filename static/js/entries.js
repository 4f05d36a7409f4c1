// The text of a list (BibTeX, RIS, CSL-JSON, CSV, Markdown, keys, titles, an address) as entries: what it says of each paper.
// @ts-check
import { asked } from "./records.js";

/** What a list says of a paper; `said` names the entry to the reader.
 * @typedef {{ said: string, key?: string, title?: string, ids: string[] }} Entry */

const ARXIV = /(?:arxiv[:.\s/]*|arxiv\.org\/(?:abs|pdf)\/|^)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/i;
const DOI = /\b10\.\d{4,}\/[^\s"'<>{}\])]+/;
const LINK = /papers\/([a-z0-9-]+)\//;

/** The arXiv id and the DOI that some fields hold, in small letters as data/ids.json has them.
 * @param {(string | undefined)[]} fields */
function ids(...fields) {
  const found = fields.flatMap((field) => [ARXIV.exec(field?.trim() ?? "")?.[1], DOI.exec(field ?? "")?.[0]]);
  return found.flatMap((id) => (id ? [id.toLowerCase().replace(/[.,;]$/, "")] : []));
}

/** @param {string | undefined} key @param {string | undefined} title @param {(string | undefined)[]} fields @returns {Entry} */
const entry = (key, title, ...fields) => ({ said: title || key || fields.find(Boolean) || "an entry without a title", key, title, ids: ids(...fields) });

/** The value that begins at a place of BibTeX: in braces, in quotes, or a bare word.
 * @param {string} text @param {number} at */
function value(text, at) {
  const quoted = text[at] === '"';
  let depth = 0;
  let end = at;
  for (; end < text.length; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === "{") depth += 1;
    else if (text[end] === "}" && --depth <= 0 && !quoted) break;
    else if (depth <= 0 && (quoted ? end > at && text[end] === '"' : text[end] === ",")) break;
  }
  return { text: text.slice(at, end), end };
}

/** Text without what TeX adds to it: fonts and accents; other commands leave their names, as `\log` does.
 * @param {string} tex */
function untexed(tex) {
  const bare = tex.replace(/\\(?:text|math|emph)[a-z]*\s*|\\["'`^~=.]/g, "").replace(/\\([a-z]+)\s*/gi, " $1 ").replace(/\\(.)/g, "$1");
  return bare.replace(/[{}"$]/g, "").replace(/\s+/g, " ").trim();
}

/** @param {string} text */
function bibtex(text) {
  return text.split(/^\s*(?=@\w+\s*[{(])/m).flatMap((chunk) => {
    const head = /^@(\w+)\s*[{(]\s*([^\s,{}]*)\s*,/.exec(chunk);
    if (!head || /^(comment|string|preamble)$/i.test(head[1])) return [];
    /** @type {Record<string, string>} */
    const fields = {};
    const name = /[\s,]*([\w-]+)\s*=\s*/y;
    name.lastIndex = head[0].length;
    for (let field = name.exec(chunk); field; field = name.exec(chunk)) {
      const found = value(chunk, name.lastIndex);
      fields[field[1].toLowerCase()] = untexed(found.text);
      name.lastIndex = found.end + ("}\"".includes(chunk[found.end]) ? 1 : 0);
    }
    const { title, eprint, doi, url, journal, volume, note } = fields;
    return [entry(head[2], title, eprint, doi, url, journal, volume, note)];
  });
}

/** @param {string} text */
function ris(text) {
  return text.split(/^ER {2}-.*$/m).flatMap((record) => {
    if (!/^TY {2}-/m.test(record)) return [];
    /** @param {string} tags */
    const first = (tags) => new RegExp(`^(?:${tags}) {2}- *(.+)$`, "m").exec(record)?.[1].trim();
    return [entry(first("ID"), first("TI|T1"), ...["AN", "DO", "UR", "L1", "M1", "N1"].map(first))];
  });
}

/** @param {any} items */
function json(items) {
  return [items.items ?? items].flat().flatMap((/** @type {any} */ item) => {
    if (typeof item !== "object" || !item) return plain(String(item));
    const named = item.DOI ?? item.doi;
    return [entry(`${item.id ?? item.key ?? ""}`, item.title, ...[item.archive_location, item.arxiv, named, item.URL, item.number, item.note].map((one) => `${one ?? ""}`))];
  });
}

/** @param {string} text */
function csv(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r?\n|$)/g)) {
    rows[rows.length - 1].push(cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const names = rows[0].map((name) => name.trim().toLowerCase());
  return rows.slice(1).filter((row) => row.some(Boolean)).map((row) => {
    /** @param {string} name */
    const of = (name) => row[names.indexOf(name)];
    return entry(of("key"), of("title"), of("arxiv"), of("archive location"), of("doi"), of("page"), of("url"));
  });
}

/** Lines (but headings) with a link to a paper, an arXiv id or a DOI; others are keys or a title, and whoever knows the titles decides.
 * @param {string} text @returns {Entry[]} */
function plain(text) {
  const lines = text.split("\n").map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^#+ /.test(line)).flatMap((line) => {
    const address = /[?&](p=[^\s&#)]+)/.exec(line);
    const shared = asked(address?.[1] ?? "");
    if (shared.length) return shared.map((key) => entry(key, undefined));
    const title = /\[((?:\\.|[^\]\\])+)\]\(/.exec(line)?.[1].replace(/\\(.)/g, "$1");
    const found = { said: title ?? line, key: LINK.exec(line)?.[1], title, ids: ids(line) };
    return [found.key || title || found.ids.length ? found : { said: line, ids: [] }];
  });
}

/** @param {string} text @returns {Entry[]} */
export function entries(text) {
  try {
    return json(JSON.parse(text));
  } catch {
    const bare = text.replace(/^\ufeff/, "").trimStart();
    if (/^@\w+\s*[{(]\s*[^\s,{}]*\s*,/m.test(bare)) return bibtex(bare);
    if (/^TY {2}-/m.test(bare)) return ris(bare);
    return /^[^\n]*\btitle\b[^\n]*,|^[^\n]*,[^\n]*\btitle\b/i.test(bare.split("\n", 1)[0]) ? csv(bare) : plain(bare);
  }
}
