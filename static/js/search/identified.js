// A query that names a paper by an identifier or an address, as one pastes it: which paper of the survey that is.
import { identifiersIn } from "../shared/identifiers.js";
import { textOf } from "../shared/records.js";

/**
 * What a query names: the key of the paper, empty if the survey has none; whether it says nothing else; and, of a large
 * survey, the number of the paper or -1.
 * @typedef {{ key: string, only: boolean, paper?: number }} Named
 */

/** A text that is one identifier or one address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
const NUMBER = /^(?:10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?|pmc\d+)$/;
const WITH_KIND = /^(arxiv|doi|hal|hdl|isbn|pmid|pmcid)[: ] ?(\S+)$/;
/** @param {string} line */
export const isOne = (line) => ADDRESS.test(line) || (/\d/.test(line) && (NUMBER.test(line) || WITH_KIND.test(line)));
/** What publishers put behind a DOI in an address. */
const ENDING = /(?:\/(?:full|pdf|abstract|epub|html)|\.pdf)$/;

/** An address without what differs between two of one page. @param {string} text */
const bare = (text) =>
  text
    .toLowerCase()
    .split("#", 1)[0]
    .replace(/^https?:\/\//, "")
    .replace(/^www\.|\/$/g, "");

/**
 * All that data/ids.json may call the paper that a text names.
 * @param {string} text
 */
export function namesIn(text) {
  const line = text.trim().toLowerCase();
  const found = identifiersIn(line);
  const [, kind = "", value = line] = WITH_KIND.exec(line) ?? [];
  const digits = value.replaceAll("-", "");
  if (/^\d{6,9}$/.test(line)) found.push(`pmid:${line}`);
  else if (/^pmc\d+$/.test(value)) found.push(`pmcid:${value}`);
  else if (/^(?:\d{9}[\dx]|\d{13})$/.test(digits)) found.push(`isbn:${digits}`);
  if (!isOne(line)) return found;
  return [...found, ...found.map((id) => id.replace(ENDING, "")), bare(line), `${kind}:${value}`];
}

/**
 * What a query names, or nothing where it says words only.
 * @param {string} text
 * @returns {Promise<Named | undefined>}
 */
export async function identified(text) {
  const names = namesIn(text);
  if (!names.length) return undefined;
  const ids = new Map(Object.entries(JSON.parse(await textOf("data/ids.json"))));
  return { key: names.map((name) => ids.get(name)).find(Boolean) ?? "", only: isOne(text.trim().toLowerCase()) };
}

/**
 * The paper that a query names by an identifier or by the address of its code, or -1.
 * @param {import("./index.js").Index} index @param {import("./parse.js").Query} query @param {Named} [named]
 */
export function paperNamed({ packed: { papers } }, { arxiv, text }, named) {
  if (named?.paper !== undefined) return named.paper;
  const plain = (/** @type {string} */ id) => id.replace(/v\d+$/, "").toLowerCase();
  const byId = arxiv ? papers.arxiv.findIndex((id) => plain(id) === arxiv) : -1;
  if (byId >= 0 || named?.key) return byId >= 0 ? byId : papers.keys.indexOf(named?.key ?? "");
  return ADDRESS.test(text) ? papers.code.findIndex((code) => code && bare(code) === bare(text)) : -1;
}
