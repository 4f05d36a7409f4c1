// What a card says: of a paper its title, authors, year, one sentence, one figure; of a term its name and definition.
import { records, textOf } from "../shared/records.js";
import { isolated } from "../shared/texts.js";

/** @typedef {{ className: string, text: string }} Line */

/**
 * What the site says of a paper or a term, as the build wrote it (surveypress/pages/site_data.py); nothing if it says
 * nothing.
 * @param {string} path @param {string} name
 * @returns {Promise<string[]>}
 */
async function facts(path, name) {
  try {
    /** @type {Record<string, string[]>} */
    const all = JSON.parse(await textOf(path));
    return Object.hasOwn(all, name) ? all[name] : [];
  } catch {
    return [];
  }
}

/**
 * The same of a paper; in a large survey, which has no file of all, out of the paper's own.
 * @param {string} key
 */
async function factsOfPaper(key) {
  const known = await facts("data/cards.json", key);
  if (known.length) return known;
  const [paper] = await records([key]).catch(() => []);
  return paper ? [paper.title, paper.byline, paper.when, paper.tldr, paper.figure ?? ""] : [];
}

/**
 * @param {HTMLAnchorElement} link to a paper, with its key, or to a term of the glossary
 * @returns {Promise<Line[]>}
 */
export async function linesOf(link) {
  const { key } = link.dataset;
  /** @type {[string, string | undefined][]} */
  let lines;
  if (key === undefined) {
    const [term, definition] = await facts("data/glossary.json", link.hash.slice(1));
    lines = [
      ["title", term],
      ["tldr", definition],
    ];
  } else {
    const [title, authors, year, tldr, figure] = await factsOfPaper(key);
    lines = [
      ["title", title],
      ["facts", [authors, year].filter(Boolean).map(isolated).join(" · ")],
      ["tldr", tldr],
      ["figure", figure],
    ];
  }
  return lines.flatMap(([className, text]) => (text ? [{ className, text }] : []));
}
