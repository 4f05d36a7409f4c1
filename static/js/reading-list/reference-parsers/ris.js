// RIS: lines of a tag and a value, from TY to ER.
import { entry } from "./entry.js";

const TITLES = ["TI", "T1", "CT"];
const FIELDS = ["AN", "DO", "UR", "L1", "M1", "M3", "N1"];
const TAG = /^([A-Z][A-Z0-9]) {2}-/;

/** @param {string} text */
export const isRis = (text) => /^TY {2}-/m.test(text);

/** @param {Map<string, string[]>} fields */
function ofFields(fields) {
  const title = TITLES.flatMap((tag) => fields.get(tag) ?? []).find(Boolean);
  return entry(
    fields.get("ID"),
    title,
    FIELDS.flatMap((tag) => fields.get(tag) ?? []),
  );
}

/** The entries of a file; a line without a tag goes on with the one before. @param {string} text */
export function ris(text) {
  const entries = [];
  /** @type {Map<string, string[]> | undefined} */
  let fields;
  /** @type {string[]} */
  let values = [];
  for (const line of text.split(/\r?\n/)) {
    const tag = TAG.exec(line)?.[1];
    if (tag === "TY" || tag === "ER") {
      if (fields) entries.push(ofFields(fields));
      fields = tag === "TY" ? new Map() : undefined;
      values = [];
    } else if (tag && fields) {
      values = fields.get(tag) ?? [];
      fields.set(tag, values);
      values.push(line.slice(5).trim());
    } else if (values.length && line.trim()) values.push(`${values.pop()} ${line.trim()}`);
  }
  return fields ? [...entries, ofFields(fields)] : entries;
}
