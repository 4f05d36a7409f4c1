// The names of the survey (surveypress/pages/name_list.py), and those that fit what one types.
import { foldedWords } from "../shared/fold.js";
import { textOf } from "../shared/records.js";
import { root } from "../shared/root.js";
import { fit } from "./fit.js";

/**
 * @typedef {object} Name
 * @property {string} kind
 * @property {string} name
 * @property {string} [full] what it is called besides
 * @property {string} [family] the name of which it is a size
 * @property {number} count
 * @property {boolean} used whether it counts papers that use it
 * @property {string} href
 * @property {string[]} words
 * @property {string[]} fullWords
 */
/** @typedef {[name: string, papers: number | number[], end: string, full?: string, family?: string]} Row */
/** @typedef {[kind: string, folder: string, field: string, rows: Row[]]} Kind */

/** Names that are suggested at once, of one kind, and sizes of one name. */
const MOST = 8;
const EACH = 3;
const SIZES = 3;

/** So many letters make a title worth looking for. */
const LETTERS = 4;

/**
 * The file of names; of a large survey it has those of topics only, and so many pieces have the others.
 * @typedef {{ papers: number, suggested?: number, kinds: Kind[] }} File
 */
/** @type {Promise<File & { names: Name[] }> | undefined} */
let all;

/** @param {string} field @param {string} name */
const searched = (field, name) => `search/?${new URLSearchParams({ q: `${field}"${name.replaceAll('"', "")}"` })}`;

async function fetched() {
  /** @type {File} */
  const file = JSON.parse(await textOf("data/names.json"));
  return { ...file, names: file.kinds.flatMap((kind) => kind[3].map((row) => named(kind, row))) };
}

/** @param {Kind} kind @param {Row} row @returns {Name} */
function named([kind, folder, field], [name, papers, end, full, family]) {
  return {
    kind,
    name,
    full,
    family,
    count: typeof papers === "number" ? Math.abs(papers) : papers.length,
    used: typeof papers !== "number" || papers < 0,
    href: new URL(end ? `${folder}${end}` : searched(field, name), root).href,
    words: foldedWords(name),
    fullWords: foldedWords(full ?? ""),
  };
}

/** Papers by their titles; a large survey has no list of these. @param {string[]} typed @param {File} file */
async function papersBy(typed, { suggested }) {
  if (typed.join("").length < LETTERS || suggested) return [];
  const { titled } = await import("./titles.js");
  return titled(typed).catch(() => []);
}

/**
 * The names that fit a text best: few of each kind and some papers, or those of one kind only.
 * @param {string} text @param {string} [only] @returns {Promise<Name[]>}
 */
export async function suggestions(text, only) {
  const typed = foldedWords(text);
  if (!typed.length || typed.join("").length < 2) return [];
  all ??= fetched().catch((error) => {
    all = undefined;
    throw error;
  });
  const best = (/** @type {Name} */ { words, fullWords }) =>
    fit(words, typed) || (fullWords.length ? fit(fullWords, typed) : 0);
  const file = await all;
  const pieces = file.suggested ? await import("./pieces.js") : undefined;
  const more = (await pieces?.rowsFor(typed, file)) ?? [];
  const every = [...file.names, ...more.map(([kind, ...row]) => named(file.kinds[kind], row))];
  const asked = every.filter(({ kind }) => !only || kind === only);
  const fits = asked.map((name) => ({ name, fit: best(name) })).filter((one) => one.fit);
  // Numbers in names are ordered by what they count: 7B before 70B.
  const natural = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true }).compare;
  fits.sort((a, b) => b.fit - a.fit || b.name.count - a.name.count || natural(a.name.name, b.name.name));
  const names = fits.map(({ name }) => name);
  if (only) return names.slice(0, MOST);
  const titles = await papersBy(typed, file);
  return [...grouped(names).slice(0, MOST - titles.length), ...titles];
}

/**
 * A few names of each kind, each with a few of its sizes after it; a size of a name that does not fit stands alone.
 * @param {Name[]} names
 */
function grouped(names) {
  /** @type {(name: Name, called?: string) => string} */
  const id = ({ kind, name }, called = name) => `${kind} ${called}`;
  const there = new Set(names.map((name) => id(name)));
  /** @type {Map<string, Name[]>} */
  const sizes = new Map();
  for (const name of names) {
    const of = id(name, name.family ?? "");
    sizes.set(of, [...(sizes.get(of) ?? []), name]);
  }
  /** @type {Map<string, number>} */
  const counts = new Map();
  return names.flatMap((name) => {
    if (name.family && there.has(id(name, name.family))) return [];
    const count = (counts.get(name.kind) ?? 0) + 1;
    counts.set(name.kind, count);
    return count > EACH ? [] : [name, ...(sizes.get(id(name)) ?? []).slice(0, SIZES)];
  });
}
