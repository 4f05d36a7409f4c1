// What a query is known to need before it is answered: pieces that come side by side, and the paper that it names.
import { isOne, namesIn } from "../identified.js";
import { glued } from "../name-tables.js";
import { lineOf } from "../tokens.js";
import { withoutDigraphs } from "../word-forms.js";
import { LETTERS } from "./names.js";

/** @typedef {import("./index.js").CutIndex} CutIndex */

/** Fetches what the words of a query need, side by side. @param {CutIndex} index @param {string} query */
export async function ahead({ read, quietly, shelves, wordsAt, saidAt, numbers, df }, query) {
  const words = quietly(() => read.words(lineOf(query)).filter(read.says));
  const names = words.flatMap((word) => [
    wordsAt(word),
    shelves.nameOf("names", glued([word]).slice(0, LETTERS)),
    shelves.nameOf("people", withoutDigraphs(word)),
  ]);
  await Promise.all(names.map(shelves.ahead));
  const found = words.flatMap((word) => numbers.get(read.stem(word)) ?? []);
  await Promise.all(found.filter(df).map((word) => shelves.ahead(saidAt(word))));
}

/**
 * The paper that a query names by an identifier or an address.
 * @param {CutIndex} index @param {string} text @returns {import("../identified.js").Named | undefined}
 */
export function identified({ shelves }, text) {
  const names = namesIn(text);
  if (!names.length) return undefined;
  const rows = names.flatMap((name) =>
    /** @type {[string, number][]} */ (shelves.rows("ids", name)).filter(([one]) => one === name),
  );
  return { key: "", only: isOne(text.trim().toLowerCase()), paper: rows[0]?.[1] ?? -1 };
}
