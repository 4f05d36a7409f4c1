// Which papers a query lets through: phrases, unwanted words, fields, groups; and what is wrong with its fields.
import { HAS, test, texts } from "./conditions.js";
import { facetOf } from "./filters.js";
import { FIELD_NAMES } from "./parse.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./parse.js").Query} Query */
/** @typedef {import("./grouping.js").Node} Node */
/**
 * A field that there is not (without a value), or a value that no paper has.
 * @typedef {{ field: string, value: string, known: string[] }} Fault
 */

/** Names of fields that a survey adds. @param {Index} index */
export const namesOf = ({ packed: { facets, more } }) =>
  [...facets, ...more].flatMap(([id, title]) => (/\s/.test(title) ? [id] : [id, title.toLowerCase()]));

/** The conditions of a query, one by one. @param {Query} query @returns {Node[]} */
const conditions = ({ phrases, unwanted, fields, years, groups }) => [
  ...phrases.map((value) => /** @type {Node} */ ({ kind: "phrase", wanted: true, value })),
  ...unwanted.map((value) => /** @type {Node} */ ({ kind: "phrase", wanted: false, value })),
  ...fields.map((clause) => /** @type {Node} */ ({ kind: "word", ...clause })),
  ...years.map(
    ({ years: { from, to }, wanted }) =>
      /** @type {Node} */ ({ kind: "word", wanted, field: "year", value: `${from}..${to}` }),
  ),
  ...groups,
];

/**
 * Papers that the text of the query lets through.
 * @param {Index} index @param {Query} query
 * @returns {(paper: number) => boolean}
 */
export function allowed(index, query) {
  const tests = conditions(query).map((node) => test(index, node));
  return (paper) => tests.every((met) => met(paper));
}

/** All papers. @param {Index} index */
const papersOf = ({ count }) => Array.from({ length: count }, (_, paper) => paper);

/** Fields of a query and of its groups. @param {Node[]} nodes @returns {{ field: string, value: string }[]} */
const fieldsIn = (nodes) =>
  nodes.flatMap(({ field, value = "", nodes: inner = [] }) => [
    ...(field && field !== "year" ? [{ field, value }] : []),
    ...fieldsIn(inner),
  ]);

/**
 * What of a query's fields the survey does not have, with what it has instead.
 * @param {Index} index @param {Query} query
 * @returns {Fault[]}
 */
export function faults(index, query) {
  const fields = [...new Set([...FIELD_NAMES, ...namesOf(index)])];
  const unknown = query.unknown.map((field) => ({ field, value: "", known: fields }));
  const empty = fieldsIn(conditions(query)).filter(({ field, value }) => {
    const met = test(index, { kind: "word", wanted: true, field, value });
    return !papersOf(index).some(met);
  });
  return [...unknown, ...empty.map((clause) => ({ ...clause, known: valuesOf(index, clause.field) }))];
}

/**
 * Values that papers have in a field, where they are few enough to be said.
 * @param {Index} index @param {string} field
 */
function valuesOf(index, field) {
  if (field === "has") return Object.keys(HAS);
  if (!facetOf(index, field) || field === "venue") return [];
  return [...new Set(papersOf(index).flatMap((paper) => texts(index, field, paper)))].sort();
}
