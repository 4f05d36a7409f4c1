// Which papers a query and the filters of the page let through, and what each filter would leave.
// @ts-check
import { beside } from "./search-match.js";

/** @typedef {import("./search-index.js").Index} Index */
/** @typedef {import("./search-parse.js").Query} Query */
/** @typedef {Record<string, string>} Chosen  Name of a filter to the value that was chosen. */

/** Text of a paper's own page: title, names, tldr, summary, sentences about others, figures. */
const OWN = [0, 1, 2, 3, 4, 5];

/** Titles of all topics of a paper, those above them included. @param {Index} index @param {number} paper */
function topicsOf(index, paper) {
  const { titles, parents } = index.packed.topics;
  /** @type {Set<number>} */
  const all = new Set();
  for (let topic of index.packed.papers.topics[paper]) for (; topic >= 0; topic = parents[topic]) all.add(topic);
  return [...all].map((topic) => titles[topic]);
}

/** The values that a filter of the page has for a paper. @param {Index} index @param {string} filter @param {number} paper @returns {string[]} */
function valuesOf(index, filter, paper) {
  const { papers, facets } = index.packed;
  if (filter === "year") return papers.years[paper] ? [String(papers.years[paper])] : [];
  if (filter === "topic") return topicsOf(index, paper);
  const facet = facets.find(([id]) => id === filter);
  return facet ? papers.facets[filter][paper].map((value) => facet[2][value]) : [];
}

/** Papers that the text of the query lets through: phrases, unwanted words, fields. @param {Index} index @param {Query} query @returns {(paper: number) => boolean} */
export function allowed(index, query) {
  /** @type {((paper: number) => boolean)[]} */
  const tests = [];
  for (const phrase of query.phrases) {
    const papers = saying(index, phrase);
    tests.push((paper) => papers.has(paper));
  }
  for (const unwanted of query.unwanted) {
    const papers = saying(index, unwanted);
    tests.push((paper) => !papers.has(paper));
  }
  for (const { years: { from, to }, wanted } of query.years) {
    tests.push((paper) => {
      const year = index.packed.papers.years[paper];
      return (year > 0 && year >= from && year <= to) === wanted;
    });
  }
  for (const { field, value, wanted } of query.fields) {
    const words = index.read.words(value);
    tests.push((paper) => texts(index, field, paper).some((text) => has(index, text, words)) === wanted);
  }
  return (paper) => tests.every((test) => test(paper));
}

/** What a field of the query is compared with. @param {Index} index @param {string} field @param {number} paper @returns {string[]} */
function texts(index, field, paper) {
  const { papers, topics } = index.packed;
  if (field === "author") return papers.authors[paper].split("; ");
  if (field === "venue") return [papers.venues[paper]];
  const above = new Set(topicsOf(index, paper));
  return topics.titles.flatMap((title, n) => (above.has(title) ? [title, topics.ids[n]] : []));
}

/** Whether each word begins one of a text's, in any order: `hu` finds Hu, `edward hu` finds Edward J. Hu. @param {Index} index @param {string} text @param {string[]} words */
function has(index, text, words) {
  const held = index.read.words(text);
  return words.length > 0 && words.every((word) => held.some((one) => one === word || (word.length > 2 && one.startsWith(word)) || index.read.stem(one) === index.read.stem(word)));
}

/** Papers whose own page says these words one after the other. @param {Index} index @param {string} phrase @returns {Set<number>} */
function saying(index, phrase) {
  const words = index.read.words(phrase).filter(index.read.says).map((word) => index.numbers.get(index.read.stem(word)));
  if (!words.length || words.includes(undefined)) return new Set();
  return beside(index, /** @type {number[]} */ (words), OWN);
}

/** Whether the filters let a paper through, one of them left aside. @param {Index} index @param {Chosen} chosen @param {number} paper @param {string} [aside] */
export function chosenFor(index, chosen, paper, aside) {
  return Object.entries(chosen).every(([filter, value]) => filter === aside || valuesOf(index, filter, paper).includes(value));
}

/** For each filter, how many of the papers each value would leave under the other filters. @param {Index} index @param {string[]} filters @param {Chosen} chosen @param {number[]} papers */
export function counts(index, filters, chosen, papers) {
  /** @type {Record<string, Record<string, number>>} */
  const found = {};
  for (const filter of filters) {
    const counted = (found[filter] = /** @type {Record<string, number>} */ (Object.create(null)));
    for (const paper of papers) {
      if (!chosenFor(index, chosen, paper, filter)) continue;
      for (const value of valuesOf(index, filter, paper)) counted[value] = (counted[value] ?? 0) + 1;
    }
  }
  return found;
}
