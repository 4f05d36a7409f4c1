// Why a paper is among the results, where its title and its one line do not show it.
import { alsoAbout } from "./also-about.js";
import { holders } from "./conditions.js";
import { CITED, FIELDS, SAID, TITLE, TLDR } from "./fields.js";
import { ONCE } from "./postings.js";
import { gettext, joined } from "../shared/texts.js";
import { callers } from "./other-names.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./names.js").Match} Match */

/** What readers call the fields of a record. @type {Record<string, () => string>} */
const NAMES = {
  names: () => gettext("methods, models and data sets"),
  summary: () => gettext("summary"),
  abstract: () => gettext("abstract"),
  citing_sentences: () => gettext("summary"),
  figures: () => gettext("results"),
  sorted: () => gettext("topics and types"),
  record: () => gettext("authors and venue"),
};

/**
 * Why a paper is here, in a few words; nothing where its title and line say all that was asked.
 * @param {Index} index @param {Match} match @param {import("./score.js").Hit} hit
 */
export function whyHere(index, match, { paper, full, filed }) {
  const asked = [...match.weights].filter(([, weight]) => weight >= 1).map(([word]) => word);
  if (filed) {
    const words = asked.filter((word) => fieldsOf(index, word, paper).every((field) => !SAID.includes(field)));
    return gettext("Only in the name of its topic or type: %(words)s", {
      words: joined(words.map((word) => index.shown[word])),
    });
  }
  if (full) return [elsewhere(index, paper, asked), otherwise(index, match, paper)].filter(Boolean).join(" · ");
  const called = match.others.filter((one) => callers(index, one).has(paper)).flatMap(({ words }) => words);
  const missing = asked.filter((word) => !holders(index, word).has(paper) && !called.includes(word));
  if (missing.length && missing.length < asked.length)
    return gettext("Does not mention: %(words)s", { words: joined(missing.map((word) => index.shown[word])) });
  const about = index.latent ? alsoAbout(index, match, paper) : [];
  return about.length ? gettext("Also about: %(words)s", { words: joined(about) }) : "";
}

/**
 * By which other names a paper calls what was asked, where it does not say it as it was typed.
 * @param {Index} index @param {Match} match @param {number} paper
 */
function otherwise(index, { others }, paper) {
  const names = others.flatMap((one) => {
    const says = one.words.length === one.size && one.words.every((word) => holders(index, word).has(paper));
    const name = says ? undefined : callers(index, one).get(paper);
    return name === undefined ? [] : [name];
  });
  return names.length ? gettext("By another name: %(names)s", { names: joined(names) }) : "";
}

/**
 * Where words stand that neither title nor line has.
 * @param {Index} index @param {number} paper @param {number[]} asked
 */
function elsewhere(index, paper, asked) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const word of asked) {
    const fields = fieldsOf(index, word, paper);
    if (fields.includes(TITLE) || fields.includes(TLDR)) continue;
    const name = NAMES[FIELDS[fields.find((field) => field !== CITED) ?? TITLE]];
    if (name) names.add(name());
  }
  return names.size ? gettext("Found in: %(fields)s", { fields: joined([...names]) }) : "";
}

/** Fields in which a paper says a word. @param {Index} index @param {number} word @param {number} paper */
function fieldsOf(index, word, paper) {
  const { docs, starts, counts } = index.postings(word);
  const n = docs.indexOf(paper);
  return n < 0 ? [] : counts.slice(starts[n], starts[n + 1] ?? counts.length).map((count) => count % ONCE);
}
