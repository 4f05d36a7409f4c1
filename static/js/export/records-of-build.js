// BibTeX and RIS as the build writes them, which knows of TeX and of types what a paper's facts on the page have lost.
import { fileOf } from "../shared/paper.js";
import { textOf } from "../shared/records.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** Entries of more papers than this are cut out of the file of the whole survey, in place of a request for each. */
const FEW = 20;

/**
 * The records of some papers, out of a file with those of all, or its pieces in a large survey.
 * @param {Paper[]} papers @param {"bib" | "ris"} ending
 * @param {RegExp} begins what stands before a record @param {RegExp} named what has the key of a record in it
 */
async function cutOut(papers, ending, begins, named) {
  const paths = new Set(papers.map(({ piece }) => `data/papers${piece ? `-${piece}` : ""}.${ending}`));
  const all = (await Promise.all([...paths].map(textOf))).flatMap((text) => text.split(begins));
  const records = new Map(all.map((record) => [named.exec(record)?.[1], record]));
  return papers.map(({ key }) => {
    const record = records.get(key);
    if (record === undefined) throw new Error(`data/papers.${ending} has no ${key}`);
    return record;
  });
}

/** @param {Paper[]} papers */
export async function bibtex(papers) {
  const few = papers.length <= FEW;
  const entries = few
    ? await Promise.all(papers.map(({ key }) => textOf(fileOf(key, "bib"))))
    : await cutOut(papers, "bib", /\n(?=@)/, /^@\w+\{([^,\n]+),/);
  return entries.join("\n");
}

/** @param {Paper[]} papers */
export async function ris(papers) {
  return (await cutOut(papers, "ris", /\n(?=TY {2}- )/, /^ID {2}- (.*)$/m)).join("\n");
}
