// Which papers meet a condition of a query: a word, a phrase, a field, or a group of these.
import { ABSTRACT, CITED, FIGURES, OWN, SUMMARY, TITLE } from "./fields.js";
import { facetOf, topicsOf } from "./filters.js";
import { pieces } from "./encoded-text.js";
import { range } from "./parse.js";
import { beside, titled } from "./phrases.js";
import { ONCE } from "./postings.js";
import { numberRead } from "./spelling.js";
import { USED_FIELDS, users } from "./used.js";
import { venueNames } from "./venues.js";
import { withoutDigraphs } from "./word-forms.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./grouping.js").Node} Node */
/** @typedef {(paper: number) => boolean} Test */

/** What `has:` can ask for. @type {Record<string, (index: Index, paper: number) => boolean>} */
export const HAS = {
  code: ({ packed }, paper) => packed.papers.code[paper] !== "",
  pdf: ({ packed }, paper) => packed.papers.pdf[paper] !== "" || packed.papers.arxiv[paper] !== "",
  results: ({ papers }, paper) => pieces(papers, paper, FIGURES).length > 0,
  summary: ({ papers }, paper) => pieces(papers, paper, SUMMARY).length > 0,
  abstract: ({ papers }, paper) => pieces(papers, paper, ABSTRACT).length > 0,
};

/**
 * What tells whether a paper meets a condition.
 * @param {Index} index @param {Node} node
 * @returns {Test}
 */
export function test(index, node) {
  const met = unsigned(index, node);
  return node.wanted ? met : (paper) => !met(paper);
}

/** @param {Index} index @param {Node} node @returns {Test} */
function unsigned(index, { kind, field = "", value = "", nodes = [] }) {
  const tests = nodes.map((one) => test(index, one));
  if (kind === "every") return (paper) => tests.every((met) => met(paper));
  if (kind === "either") return (paper) => tests.some((met) => met(paper));
  if (field === "has") return index.having?.(value) ?? ((paper) => HAS[value.toLowerCase()]?.(index, paper) ?? false);
  const years = field === "year" ? range(value) : undefined;
  if (years) return (paper) => within(index.packed.papers.years[paper], years);
  if (field === "title" || field === "abstract")
    return among(saying(index, value, [field === "title" ? TITLE : ABSTRACT]));
  const words = field ? index.read.words(value) : [];
  if (USED_FIELDS.includes(field) && !facetOf(index, field))
    return among(users(index, field, value, (text) => has(index, text, words)));
  if (field) {
    const met = (/** @type {number} */ paper) => texts(index, field, paper).some((text) => has(index, text, words));
    return index.classed?.(field, met, words) ?? met;
  }
  return among(saying(index, value, kind === "phrase" ? OWN : undefined));
}

/** @param {Set<number>} papers @returns {Test} */
const among = (papers) => (paper) => papers.has(paper);

/** @param {number} year @param {{ from: number, to: number }} range */
const within = (year, { from, to }) => year !== 0 && year >= from && year <= to;

/**
 * What a field of the query is compared with.
 * @param {Index} index @param {string} field @param {number} paper
 * @returns {string[]}
 */
export function texts(index, field, paper) {
  const { papers, topics } = index.packed;
  if (field === "author") return papers.authors[paper].split("; ");
  if (field === "venue") return papers.called?.[paper] ?? venueNames(index.packed, paper);
  const facet = facetOf(index, field);
  if (facet) return papers.facets[facet[0]][paper].map((value) => facet[2][value]);
  const above = new Set(topicsOf(index, paper));
  return topics.titles.flatMap((title, n) => (above.has(title) ? [title, topics.ids[n]] : []));
}

/**
 * Whether each word begins one of a text's, in any order: `hu` finds Hu, `edward hu` finds Edward J. Hu.
 * @param {Index} index @param {string} text @param {string[]} words
 */
function has(index, text, words) {
  const { stem } = index.read;
  const same = (/** @type {string} */ one, /** @type {string} */ word) =>
    one === word || stem(one) === stem(word) || withoutDigraphs(one) === withoutDigraphs(word);
  const begins = (/** @type {string} */ one, /** @type {string} */ word) => word.length > 2 && one.startsWith(word);
  const said = index.read.words(text);
  return words.length > 0 && words.every((word) => said.some((one) => same(one, word) || begins(one, word)));
}

/**
 * Papers whose record says these words one after the other; a star at the end stands for any ending.
 * @param {Index} index @param {string} text @param {number[]} [fields] those to look into
 * @returns {Set<number>}
 */
export function saying(index, text, fields) {
  if (/^[^\s*]{2,}\*$/.test(text)) return beginning(index, index.read.words(text.slice(0, -1))[0] ?? "", fields);
  const said = index.read.words(text);
  if (!said.some(index.read.says)) return new Set(titled(index, said));
  const words = said.filter(index.read.says).map((word) => numberRead(index, word));
  if (words.includes(undefined)) return new Set();
  const [first, ...rest] = /** @type {number[]} */ (words);
  return rest.length ? beside(index, [first, ...rest], fields ?? OWN) : holders(index, first, fields);
}

/** @param {Index} index @param {string} start @param {number[]} [fields] */
function beginning(index, start, fields) {
  const forms = [...index.formsFrom(start)].filter(([form]) => form.startsWith(start));
  const words = new Set(forms.map(([, number]) => number));
  return new Set(start ? [...words].flatMap((word) => [...holders(index, word, fields)]) : []);
}

/**
 * Papers that say a word, in some fields or in any but what others say of them.
 * @param {Index} index @param {number} word @param {number[]} [fields]
 */
export function holders(index, word, fields) {
  const { docs, starts, counts } = index.postings(word);
  const fits = (/** @type {number} */ count) => (fields ? fields.includes(count % ONCE) : count % ONCE !== CITED);
  return new Set(docs.filter((_, n) => counts.slice(starts[n], starts[n + 1] ?? counts.length).some(fits)));
}
