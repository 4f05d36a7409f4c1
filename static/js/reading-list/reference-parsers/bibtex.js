// BibTeX and BibLaTeX. A parser with all of its rules is loaded when the first such list is read.
import { inParts } from "../../shared/pause.js";
import { short } from "../../shared/wording.js";
import { gettext } from "../../shared/texts.js";
import { entry } from "./entry.js";

/** @typedef {{ key: string, fields: Record<string, string> }} Reference */
/** @typedef {{ entries: Reference[], strings: Record<string, string> }} Library */
/** @typedef {(text: string, options: object) => Library} Parse */

const FIELDS = ["eprint", "doi", "url", "journal", "volume", "note", "howpublished", "eprinttype", "annote"];
/** Where an entry begins; other signs may stand before it on its line. */
const BEGINS = /(?<![^\s})])(?=@[a-z]+\s*[{(])/i;
const KIND = /^@([a-z]+)/i;
const NO_ENTRIES = new Set(["comment", "preamble", "string"]);
/** Fonts and the like that the parser writes as HTML. */
const MARKUP = /<\/?(?:b|i|sub|sup|code|br|li|p|span)\b[^<>]{0,40}>/g;
/** Stands for @ inside of entries, so that the parser, which goes back to the next one after a fault, finds none. */
const AT = "\ufdd0";
/** @type {Reference} */
const NOTHING = { key: "", fields: {} };
/** Of a longer title no more is read. */
const LONG = 2_000;
/** Values as they are written, but for strings put in; and titles as they are read. */
const AS_WRITTEN = { sentenceCase: false, applyCrossRef: false, unsupported: "ignore", verbatimFields: [/./] };
const AS_READ = { sentenceCase: false, applyCrossRef: false, unsupported: asName };

/**
 * What is read of a command that the parser does not know, as `\log`: its name.
 * @param {unknown} _ @param {string} tex
 */
function asName(_, tex) {
  return ` ${tex.replace(/[\\{}]/g, " ")} `;
}

/** @param {string} text */
export const isBibtex = (text) => /@[a-z]+\s*[{(]\s*(?:[^\s,@(){}"=]+\s*)?,/i.test(text) && BEGINS.test(text);

/**
 * A value without what TeX puts around signs in it: an underscore in a DOI, braces around an address.
 * @param {string | undefined} value
 */
const bare = (value) => value?.replaceAll(AT, "@").replace(/\\(?=[_%&#$~])|[{}]/g, "");

/** @param {Parse} parse @param {string} tex */
function titleOf(parse, tex) {
  const short = tex.slice(0, LONG);
  if (!/[\\$~]|--/.test(short)) return short;
  const { title = "" } = parse(`@misc{x, title = {${short}}}`, AS_READ).entries[0]?.fields ?? {};
  // Braces that are cut or were never closed leave nothing to parse.
  return (title || short.replace(/[{}\\$]/g, "")).replace(MARKUP, "");
}

/** The entries of a file, also of one with faults: each stands by itself. @param {string} text */
export async function bibtex(text) {
  const { parse } = /** @type {{ parse: Parse }} */ (await import("../../vendor/bibtex-parser.js"));
  const chunks = text.split(BEGINS).flatMap((chunk) => {
    const kind = KIND.exec(chunk)?.[1].toLowerCase();
    return kind ? { kind, text: `@${chunk.slice(1).replaceAll("@", AT)}` } : [];
  });
  /** @type {Record<string, string>} A string may be made of those before it. */
  const strings = {};
  const options = { ...AS_WRITTEN, strings };
  await inParts(
    chunks.filter(({ kind }) => kind === "string"),
    ({ text }) => Object.assign(strings, parse(text, options).strings),
  );
  return inParts(
    chunks.filter(({ kind }) => !NO_ENTRIES.has(kind)),
    ({ text }) => {
      const [{ key, fields } = NOTHING] = parse(text, options).entries;
      const title = bare(titleOf(parse, fields.title ?? ""));
      return entry(
        bare(key),
        title,
        FIELDS.map((name) => bare(fields[name])),
        gettext("an entry that cannot be read: %(text)s", { text: short(text.replaceAll(AT, "@")) }),
      );
    },
  );
}
