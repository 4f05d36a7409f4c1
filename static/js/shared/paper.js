// A paper as `papers/<key>.json` has it (surveypress/pages/paper_json.py), and what pages say of it.
import { root } from "./root.js";

/**
 * What a paper reports of itself.
 * @typedef {object} Result
 * @property {string} value
 * @property {string} [dataset]
 * @property {string} [metric]
 * @property {string} [unit]
 * @property {string} [model]
 * @property {string} [baseline]
 * @property {string} [note]
 */
/**
 * A paper for other programs (CSL-JSON); it has more than scripts look at.
 * @typedef {{ id: string, DOI?: string, archive_location?: string }} Csl
 */
/**
 * @typedef {object} Paper
 * @property {string} key
 * @property {string} title
 * @property {string} byline
 * @property {string[]} authors
 * @property {number | null} year
 * @property {string} when when and where it appeared
 * @property {string} venue
 * @property {string} tldr
 * @property {[string, string[]][]} facets
 * @property {[string, string][]} [extracted] what the survey's own fields say
 * @property {[string, string][]} [compare] what the tables of topics say of it
 * @property {string[]} methods
 * @property {string[]} models
 * @property {string[]} datasets
 * @property {Result[]} results
 * @property {string[]} related
 * @property {[string, string][]} links
 * @property {string} [code] where its code is, if that is known
 * @property {[style: string, text: string][]} references as people write them
 * @property {Csl} csl
 * @property {string} [figure] what a card shows, in a large survey
 * @property {number} [piece] where it is in files that hold all papers, in a large survey
 * @property {string} [note] the reader's own
 */

/** The address of a paper's page. @param {string} key */
export const pageOf = (key) => new URL(`papers/${key}/`, root).href;

/** The path of a file about a paper. @param {string} key @param {"json" | "bib"} ending */
export const fileOf = (key, ending) => `papers/${key}.${ending}`;

/**
 * By whom it is, and where or when it appeared.
 * @param {Pick<Paper, "byline" | "when">} paper
 */
export const factsOf = ({ byline, when }) => [byline, when].filter(Boolean);
