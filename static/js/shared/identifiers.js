// arXiv ids and DOIs in a text.

/** Signs before the number of an arXiv id that may say what it is. */
const BEFORE = 40;
const NEW_ID = /(?<!\d)\d{4}\.\d{4,5}(?!\d)/g;
const OLD_ID = /(?<![a-z.-])[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7}(?!\d)/gi;
const ARXIV = /arxiv(?:[:.\s/]{0,9}|\.org\/(?:abs|pdf|html)\/)$/i;
const DOI = /\b10\.\d{4,9}\/[^\s"'<>{}\])]+/g;

/** Addresses that hold the end of a DOI, and how that begins. */
const SITE = /\b(aclanthology\.org|nature\.com\/articles|jstor\.org\/stable)\/([\w.-]{1,100})/gi;
const BEGINNINGS = new Map([
  ["aclanthology.org", "10.18653/v1/"],
  ["nature.com/articles", "10.1038/"],
  ["jstor.org/stable", "10.2307/"],
]);

/**
 * Whether a number is an arXiv id: it begins the text, or stands after "arXiv:" or in an address of arXiv.
 * @param {string} text @param {number} at
 */
const isArxiv = (text, at) => at === 0 || ARXIV.test(text.slice(Math.max(0, at - BEFORE), at));

/**
 * The arXiv ids (without version) and DOIs that a text names, in small letters.
 * @param {string} text
 */
export function identifiersIn(text) {
  const arxiv = [...text.matchAll(NEW_ID), ...text.matchAll(OLD_ID)].filter(({ index }) => isArxiv(text, index));
  const dois = [...text.matchAll(DOI)];
  const plain = (/** @type {string} */ id) => id.toLowerCase().replace(/[.,;]$/, "");
  const held = [...text.matchAll(SITE)].map(
    ([, site, end]) => `${BEGINNINGS.get(site.toLowerCase())}${plain(end).replace(/\.pdf$/, "")}`,
  );
  return [...[...arxiv, ...dois].map(([id]) => plain(id)), ...held];
}
