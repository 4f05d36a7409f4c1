// BibTeX and RIS as the build writes them, which knows of TeX and of types what a paper's facts on the page have lost.
import { fileOf } from "../shared/paper.js";
import { records, textOf } from "../shared/records.js";
import { keyOf } from "./keys.js";
import { MANY, filesOf } from "./many.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */

/** Entries of more papers than this are cut out of the file of the whole survey, in place of a request for each. */
const FEW = 20;

/**
 * The entries of some papers, out of a file with those of all, or its pieces in a large survey.
 * @param {Paper[]} papers @param {"bib" | "ris"} ending
 * @param {RegExp} begins what stands before an entry @param {RegExp} named what has the key of an entry in it
 */
async function cutOut(papers, ending, begins, named) {
  const pieces = papers.map(({ piece }) => `data/papers${piece ? `-${piece}` : ""}.${ending}`);
  const paths = papers.length > MANY ? await filesOf(ending) : [...new Set(pieces)];
  const all = (await Promise.all(paths.map(textOf))).flatMap((text) => text.split(begins));
  const ids = all.map((entry) => named.exec(entry)?.[1] ?? "");
  const byId = new Map(ids.map((id, n) => [id, all[n]]));
  const byKey = new Map(ids.map((id, n) => [keyOf(id), all[n]]));
  return Promise.all(
    papers.map(async ({ key, csl }) => {
      const known = csl ? byId.get(csl.id) : byKey.get(key);
      const entry = known ?? (csl ? undefined : byId.get((await records([key]))[0].csl.id));
      if (entry === undefined) throw new Error(`data/papers.${ending} has no ${key}`);
      return entry;
    }),
  );
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
