// Fields of an entry of the index: as the build wrote them, and those that follow from links between entries.

export const FIELDS = [
  "title",
  "names",
  "tldr",
  "summary",
  "abstract",
  "citing_sentences",
  "figures",
  "sorted",
  "cited",
  "record",
];
export const TITLE = 0;
export const NAMES = 1;
export const TLDR = 2;
export const SUMMARY = 3;
export const ABSTRACT = 4;
export const CITING = 5;
export const FIGURES = 6;
/** What a paper is sorted under: names of topics, and values of facets. */
export const SORTED = 7;
/** What others say of a paper: the only field that is not its own. */
export const CITED = 8;
/** Those of a paper's own page: all that the build wrote. */
export const OWN = [0, 1, 2, 3, 4, 5, 6];
/** What a paper says of itself, its authors and its venue included. */
export const SAID = [...OWN, 9];
