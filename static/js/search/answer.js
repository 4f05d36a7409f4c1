// From what is asked to an ordered list of papers, out of the survey's own index; and what Pagefind adds to it.
import { corrected, matched } from "./match.js";
import { listed } from "./listing.js";
import { allowed, faults, namesOf } from "./narrow.js";
import { based, knownWords } from "./pagefind.js";
import { parsed, ranks } from "./parse.js";
import { personsNamed } from "./persons.js";
import { titled } from "./phrases.js";
import { ranked } from "./score.js";
import { replaced } from "./did-you-mean.js";
import { paperNamed } from "./identified.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./items.js").Answer} Answer */
/** @typedef {import("./names.js").Match} Match */
/** @typedef {import("./pagefind.js").Base} Base */
/** @typedef {import("./score.js").Hit} Hit */
/** @typedef {import("./state.js").State} State */

/**
 * What the survey's own index answers, at once; and the same with what Pagefind adds: papers that it alone finds, after
 * all others (so that nothing moves that a reader sees already), and passages. Where the index lacks a word there is no
 * answer at once: Pagefind may know it, and only what neither knows is corrected.
 * @param {Index} index @param {State} state @param {string[]} filters
 * @param {import("./identified.js").Named} [named] what the query names by an identifier
 * @returns {{ first: Answer | undefined, whole: (base?: () => Promise<Base>) => Promise<Answer> }}
 */
export function answered(index, { query: text, chosen, sort, by }, filters, named) {
  const query = parsed(text, namesOf(index));
  const words = index.read.words(query.words);
  const match = matched(index, words);
  const plainly = query.groups.length ? matched(index, index.read.words(query.plain)) : undefined;
  const passes = allowed(index, query);
  const order = sort || (ranks(query) ? "" : "newest");
  const question = { index, query, chosen, filters, by: by ?? "year", order, faults: faults(index, query) };
  const one = paperNamed(index, query, named);
  if (one >= 0 || named?.only) {
    // Parts of an identifier are no words.
    const nothing = { ...question, match: matched(index, []), faults: [] };
    const answer = listed(nothing, one >= 0 && passes(one) ? [hit(one)] : []);
    const whole = async () => ({ ...answer, missing: one >= 0 ? [] : [query.text] });
    return { first: one >= 0 ? answer : undefined, whole };
  }
  const small = !words.some(index.read.says);
  const persons = query.words === query.text ? personsNamed(index, text, words) : [];
  if (persons.length) {
    const papers = index.people && new Set(persons.flatMap((one) => one.papers ?? []));
    const theirs = (/** @type {Hit} */ { paper }) =>
      papers?.has(paper) ??
      index.packed.papers.authors[paper].split("; ").some((name) => persons.some((one) => one.name === name));
    const answer = listed({ ...question, match, persons, order: sort || "newest" }, all(index).filter(theirs));
    return { first: answer, whole: async () => answer };
  }

  /** @param {Match} match @returns {Hit[]} */
  function ours(match) {
    const some =
      small && words.length
        ? titled(index, words).map(hit)
        : ranks(query)
          ? ranked(index, match, passes, plainly && corrected(index, plainly, [...plainly.slips.keys()]))
          : all(index);
    return some.filter(({ paper }) => passes(paper));
  }

  /** @param {() => Promise<Base>} [base] nothing for our own answer, with slips corrected */
  async function whole(base) {
    const slips = [...match.slips.keys()];
    const foreign = slips.length && base ? await knownWords(base, slips, index.endings()).catch(() => []) : [];
    const meant = slips.filter((word) => !foreign.includes(word));
    const read = corrected(index, match, meant);
    const hits = slips.length ? ours(read) : own;
    if (small && words.length < 2) return listed({ ...question, match: read }, hits);
    // Pagefind finds small words too, in every paper; and for words that no paper says, those that begin like them.
    if (!base || (match.unknown.length && !foreign.length)) return listed({ ...question, match: read }, hits);
    const asked = replaced(small ? `"${query.words}"` : query.words, read.corrected);
    /** @type {Map<number, import("./pagefind.js").Result>} */
    let found = new Map();
    try {
      found = await based(await base(), asked, index.packed.papers.keys);
    } catch (error) {
      // Ours is answer enough.
      console.warn(error);
    }
    // It finds the number and what it counts also where they stand apart.
    const more = match.counted ? [] : [...found.keys()].filter(passes);
    // With conditions that are more than words, ours is all there is to find.
    if (query.groups.length) return listed({ ...question, match: read }, hits, found);
    // Who says a word that only Pagefind knows comes first, in our order as far as we have one.
    const merged = foreign.length
      ? [...hits.filter(({ paper }) => found.has(paper)), ...more.map(hit), ...hits]
      : [...hits, ...more.map(hit)];
    return listed({ ...question, match: read }, once(merged), found);
  }
  const own = match.slips.size ? [] : ours(match);
  return { first: match.slips.size ? undefined : listed({ ...question, match }, own), whole };
}

/** Each paper where it comes first. @param {Hit[]} hits */
function once(hits) {
  const seen = new Set();
  return hits.filter(({ paper }) => !seen.has(paper) && seen.add(paper));
}

/** @param {number} paper @returns {Hit} */
const hit = (paper) => ({ paper, semantic: false, full: true, filed: false });

/** @param {Index} index @returns {Hit[]} */
const all = ({ count }) => Array.from({ length: count }, (_, paper) => hit(paper));
