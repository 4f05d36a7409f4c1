// The index as the build wrote it (surveypress/searchindex/index.py).

/**
 * What is known of papers: lists with a value for each of them, in the order of their keys.
 * @typedef {object} Columns
 * @property {string[]} keys
 * @property {string[]} titles
 * @property {string[]} tldrs
 * @property {number[]} years 0 for none
 * @property {number[][]} topics numbers of topics
 * @property {Record<string, number[][]>} facets for each facet, numbers of its values
 * @property {string[]} authors parted by "; "
 * @property {string[]} arxiv ids, empty for none
 * @property {string[]} when when and where they appeared, `*` for the venue; empty where that, or the year, is all
 * @property {string[]} venues
 * @property {number[]} published years of the published versions, 0 for none
 * @property {string[]} code addresses, empty for none
 * @property {Record<string, string>} stated by the number of a paper, what else it goes by: numbers, publishers
 * @property {string[]} pdf addresses, empty for none or where the arXiv id tells
 * @property {number[][]} [leads] of a large survey: the topics of those papers that are shown
 * @property {string[]} [months] of a large survey: year and month of the arXiv id, which is enough to sort by
 * @property {string[][]} [called] of a large survey: what venues are called
 */
/**
 * What is known of topics: lists with a value for each of them.
 * @typedef {{ ids: string[], titles: string[], hues: number[], parents: number[] }} Topics
 */
/**
 * The latent vectors of papers, and what they are scaled by.
 * @typedef {{ steps: number[], strengths: number[], lengths: number[], values: string }} PackedVectors
 */
/**
 * @typedef {object} Packed
 * @property {import("./words.js").Rules} rules how text is read
 * @property {string} words with their forms, one a line (see word-forms.js)
 * @property {string[][]} texts of papers, of topics and of terms, as numbers of words
 * @property {number[][][][]} cites for each of these, by sentence, the papers it cites
 * @property {Columns} papers
 * @property {Topics} topics
 * @property {[id: string, title: string, values: string[]][]} facets
 * @property {[id: string, title: string, values: string[]][]} more filters that are no facets
 * @property {[term: string, anchor: string][]} terms of the glossary
 * @property {string[][]} aliases groups of names for one thing
 * @property {Record<string, string>} venues what those that papers name, without a year, are called besides
 * @property {PackedVectors} latent
 */
/**
 * The same as it travels: keys and titles of papers come before it, in the piece of that version (early.js).
 * @typedef {Omit<Packed, "papers"> & { version: string, papers: Omit<Columns, "keys" | "titles"> }} PackedFile
 */

export {};
