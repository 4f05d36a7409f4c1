// What is said of the papers that were found: how many, in which order, with what each filter would leave.
import { whyHere } from "./reasons.js";
import { missingWords, replaced, suggested } from "./did-you-mean.js";
import { chosenFor, counts } from "./filters.js";
import { factsOf, passage } from "./paper-facts.js";
import { personMeant } from "./persons.js";
import { places } from "./topic-hits.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./items.js").Answer} Answer */
/** @typedef {import("./score.js").Hit} Hit */
/** So few results make a suggestion welcome. */
const LITTLE = 3;

/**
 * @typedef {object} Question
 * @property {Index} index
 * @property {import("./parse.js").Query} query
 * @property {import("./names.js").Match} match
 * @property {Record<string, string>} chosen
 * @property {string[]} filters
 * @property {string} by `year` or `published`
 * @property {string} order
 * @property {import("./narrow.js").Fault[]} faults
 * @property {import("./persons.js").Person[]} [persons] whose name is all that was asked
 */

/** Names of filters, of which the year may be that of publication. @param {string} name @param {string} by */
const named = (name, by) => (name === "year" ? by : name);

/**
 * @param {Question} question @param {Hit[]} every all papers found, before the page's filters
 * @param {Map<number, import("./pagefind.js").Result>} [found]
 * @returns {Answer}
 */
export function listed(question, every, found = new Map()) {
  const { index, query, match, filters, by, order, faults, persons } = question;
  const chosen = Object.fromEntries(Object.entries(question.chosen).map(([name, value]) => [named(name, by), value]));
  const hits = every.filter(({ paper }) => chosenFor(index, chosen, paper));
  if (order) {
    const sign = order === "oldest" ? -1 : 1;
    hits.sort((a, b) => sign * newest(index, a.paper, b.paper, by));
  }
  const fixed = replaced(query.text, match.corrected);
  const asked = [...match.weights].flatMap(([word, weight]) => (weight < 1 ? [] : [index.terms[word]]));
  const papers = every.map(({ paper }) => paper);
  const left = counts(
    index,
    filters.map((name) => named(name, by)),
    chosen,
    papers,
  );
  // Whose own name was asked for stands first, also where it lacks another word; and stays among what its part saves.
  const [best, ...others] = hits;
  const says = (/** @type {Hit} */ { full, filed }) => full && !filed;
  const above = !order && best && !says(best) && match.known.has(best.paper) && others.some(says);
  const alone = above ? [best] : [];
  const rest = hits.slice(alone.length);
  /** @param {Hit[]} some @param {Hit[]} [above] @returns {import("./items.js").Part} */
  const part = (some, above = []) => ({
    total: some.length,
    keys: async () => index.keysOf([...above, ...some].map(({ paper }) => paper)),
    papers: (from, to) => some.slice(from, to).map(({ paper }) => paper),
    items: (from, to) =>
      some.slice(from, to).map((hit) => ({
        ...factsOf(index, hit.paper, query, match),
        semantic: hit.semantic,
        why: () => whyHere(index, match, hit),
        passage: () => passage(index, hit.paper, asked, found),
      })),
  });
  return {
    total: hits.length,
    parts: [
      part(alone),
      part(rest.filter(says)),
      part(rest.filter(({ filed }) => filed)),
      part(
        rest.filter(({ full }) => !full),
        alone,
      ),
    ],
    counts: Object.fromEntries(filters.map((name) => [name, left[named(name, by)]])),
    stems: new Set([...match.weights.keys()].map((word) => index.terms[word])),
    places: places(index, match.weights, persons),
    faults,
    missing: missingWords(query.text, match.unknown),
    shownFor: fixed === query.text || !hits.length ? "" : fixed,
    instead: replaced(
      query.text,
      match.corrected.map(([typed]) => [typed, `"${typed}"`]),
    ),
    meant: meant(question, hits.length),
  };
}

/**
 * What may have been meant: an author, where a word is in no text; other words, where little was found.
 * @param {Question} question @param {number} count of what was found
 */
function meant({ index, query, match }, count) {
  const strange = match.unknown.length + match.slips.size + match.corrected.length > 0;
  const person = strange ? personMeant(index, index.read.words(query.words)) : "";
  return person || (count < LITTLE ? suggested(index, query.text, match) : "");
}

/**
 * Newest first, by year and then by the arXiv id, which holds the month; ties go by key.
 * @param {Index} index @param {number} a @param {number} b @param {string} by
 */
function newest({ packed: { papers } }, a, b, by) {
  const years = by === "published" ? papers.published : papers.years;
  const months = papers.months ?? papers.arxiv;
  return years[b] - years[a] || months[b].localeCompare(months[a]) || a - b;
}
