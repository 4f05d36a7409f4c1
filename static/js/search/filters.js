// Which papers the filters of the page let through, and what each filter would leave.

/** @typedef {import("./index.js").Index} Index */
/** @typedef {Record<string, string>} Chosen  Name of a filter to the value that was chosen. */

/** Titles of all topics of a paper, those above them included. @param {Index} index @param {number} paper */
export function topicsOf(index, paper) {
  const { titles, parents } = index.packed.topics;
  /** @type {Set<number>} */
  const all = new Set();
  for (let topic of index.packed.papers.topics[paper]) for (; topic >= 0; topic = parents[topic]) all.add(topic);
  return [...all].map((topic) => titles[topic]);
}

/** The facet, or other filter, that a field is. @param {Index} index @param {string} field */
export const facetOf = ({ packed: { facets, more } }, field) =>
  [...facets, ...more].find(([id, title]) => id === field || title.toLowerCase() === field);

/** @param {number} year */
const yearIn = (year) => (year ? [String(year)] : []);

/**
 * The values that a filter of the page has for a paper.
 * @param {Index} index @param {string} filter @param {number} paper
 * @returns {string[]}
 */
function valuesOf(index, filter, paper) {
  const { papers, facets, more } = index.packed;
  if (filter === "year") return yearIn(papers.years[paper]);
  if (filter === "published") return yearIn(papers.published[paper]);
  if (filter === "topic") return topicsOf(index, paper);
  const facet = [...facets, ...more].find(([id]) => id === filter);
  return facet ? papers.facets[filter][paper].map((value) => facet[2][value]) : [];
}

/**
 * Whether the filters let a paper through, one of them left aside.
 * @param {Index} index @param {Chosen} chosen @param {number} paper @param {string} [aside]
 */
export function chosenFor(index, chosen, paper, aside) {
  return Object.entries(chosen).every(
    ([filter, value]) => filter === aside || valuesOf(index, filter, paper).includes(value),
  );
}

/**
 * For each filter, how many of the papers each value would leave under the other filters.
 * @param {Index} index @param {string[]} filters @param {Chosen} chosen @param {number[]} papers
 */
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
