// Where and when papers appeared, as the index says it.

/** A venue without its year, as surveypress/core/venues.py has it. @param {string} venue */
const series = (venue) =>
  venue
    .replace(/[\s,(]?\b(?:1[4-9]|20)\d\d\b\)?/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ ,]+|(?<![ ,])[ ,]+$/g, "");

/**
 * The versions of a paper in a few words: `2021 arXiv, ICLR 2022`.
 * @param {import("./packed.js").Columns} papers
 * @param {number} paper
 */
export function versions(papers, paper) {
  const venue = papers.venues[paper];
  return papers.when[paper].replace("*", () => venue) || venue || `${papers.years[paper] || ""}`;
}

/**
 * What the venue of a paper is called.
 * @param {import("./packed.js").Packed} index
 * @param {number} paper
 */
export function venueNames({ papers, venues }, paper) {
  return [papers.venues[paper], versions(papers, paper), venues[series(papers.venues[paper])] ?? ""];
}
