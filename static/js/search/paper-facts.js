// What a result says of a paper.
import { gettext } from "../shared/texts.js";
import { excerpt } from "./excerpt.js";
import { versions } from "./venues.js";

/** @typedef {import("./index.js").Index} Index */

/**
 * The words in which a page says what was asked, none if its one line does.
 * @param {Index} index @param {number} paper @param {string[]} asked
 * @param {Map<number, import("./pagefind.js").Result>} found
 * @returns {Promise<Node[]>}
 */
export async function passage(index, paper, asked, found) {
  const result = found.get(paper);
  if (!result) return [];
  const line = index.packed.papers.tldrs[paper];
  const told = new Set(index.read.words(line).map(index.read.stem));
  if (line && asked.every((word) => told.has(word))) return [];
  try {
    return excerpt(await result.data());
  } catch (error) {
    // The index was replaced after the page had opened it: the one-line summary will do.
    console.warn(error);
    return [];
  }
}

/**
 * By whom a paper is; whoever was asked for is named, wherever the name stands among many.
 * @param {string[]} names @param {(name: string) => boolean} asked
 */
function byline(names, asked) {
  const [name, other, ...more] = names;
  if (!more.length) return other ? gettext("%(name)s and %(other)s", { name, other }) : name;
  const others = names.slice(1).filter(asked);
  if (!others.length) return gettext("%(name)s et al.", { name });
  return gettext("%(name)s, with %(others)s et al.", { name, others: others.slice(0, 3).join(", ") });
}

/**
 * What tells whether a query asks for an author: all words of the surname are in it, or in its field.
 * @param {Index} index @param {import("./parse.js").Query} query @param {import("./names.js").Match} match
 */
function asking(index, { fields }, match) {
  const { words, stem } = index.read;
  const typed = fields.filter(({ field, wanted }) => field === "author" && wanted).flatMap(({ value }) => words(value));
  const stems = new Set(typed.map(stem));
  const plain = [...match.weights].filter(([, weight]) => weight >= 1).map(([word]) => index.terms[word]);
  for (const word of plain) stems.add(word);
  return (/** @type {string} */ name) => {
    const last = words(name).at(-1) ?? "";
    return last.length > 1 && stems.has(stem(last)) && (typed.length > 0 || plain.length > 1 || last.length > 2);
  };
}

/** Where the PDF and the code of a paper are. @param {Index} index @param {number} paper */
export function linksOf({ packed: { papers } }, paper) {
  const arxiv = papers.arxiv[paper];
  const pdf = papers.pdf[paper] || (arxiv && `https://arxiv.org/pdf/${arxiv}`);
  /** @type {[string, string][]} */
  const links = [
    ["PDF", pdf],
    [gettext("Code"), papers.code[paper]],
  ];
  return links.filter(([, url]) => url);
}

/**
 * Title, facts and one line of a paper.
 * @param {Index} index @param {number} paper @param {import("./parse.js").Query} query
 * @param {import("./names.js").Match} match
 */
export function factsOf(index, paper, query, match) {
  const { papers, topics } = index.packed;
  const [topic] = (papers.leads ?? papers.topics)[paper];
  const names = papers.authors[paper].split("; ");
  return {
    key: papers.keys[paper],
    title: papers.titles[paper],
    tldr: papers.tldrs[paper],
    hue: topic === undefined ? 0 : topics.hues[topic],
    links: linksOf(index, paper),
    facts: [byline(names, asking(index, query, match)), versions(papers, paper), topics.titles[topic] ?? ""],
  };
}
