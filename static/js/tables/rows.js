// Rows of a table: sorted, and found by words.
import { foldedWords } from "../shared/fold.js";
import { textOf } from "./text.js";

/** @type {Record<string, number>} */
const UNITS = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/**
 * What a cell is sorted by: `data-value` where the build knows better than the text ("1.5 billion").
 * @param {HTMLElement | undefined} cell
 */
const worth = (cell) => cell?.dataset.value ?? textOf(cell);

/**
 * `87.2 %`, `1,024`, `−3`, `7B`: the number at the beginning, or NaN.
 * @param {string} text
 */
export function numberIn(text) {
  const [, minus, digits, unit = ""] = /^[~≈<>≤≥+]?\s*([-−–]?)(\d[\d,]*(?:\.\d+)?)([KMBT]\b)?/.exec(text) ?? [];
  return digits ? Number(digits.replaceAll(",", "")) * (minus ? -1 : 1) * (UNITS[unit] ?? 1) : NaN;
}

/**
 * Rows in the order of one column; empty cells stand last, as do words amid numbers.
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {1 | -1} sign
 */
export function sorted(rows, column, sign) {
  const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });
  const cells = rows.map((row) => {
    const text = worth(row.cells[column]);
    return { row, text, value: numberIn(text) };
  });
  const filled = cells.filter(({ text }) => text);
  const numbers = filled.filter(({ value }) => !Number.isNaN(value));
  const numeric = numbers.length * 2 > filled.length;
  const words = numeric ? filled.filter(({ value }) => Number.isNaN(value)) : filled;
  numbers.sort((a, b) => sign * (a.value - b.value));
  words.sort((a, b) => sign * collator.compare(a.text, b.text));
  const empty = cells.filter(({ text }) => !text);
  return [...(numeric ? numbers : []), ...words, ...empty].map(({ row }) => row);
}

/**
 * Words of a text, one blank around each: `2-bit` and `2 bit` are the same.
 * @param {string} text
 */
const spaced = (text) => ` ${foldedWords(text.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, "$1$2 ")).join(" ")} `;

/**
 * Returns what tells whether a row has all of some words: a number as a whole, with the word behind it if any row has
 * both beside each other; another word also where it begins one.
 * @param {HTMLTableRowElement[]} rows
 * @returns {(words: string) => boolean[]}
 */
export function finder(rows) {
  const heads = [...(rows[0]?.closest("table")?.tHead?.rows[0].cells ?? [])].map(textOf);
  // "2 and 3" beneath "Bits" are 2 bits and 3 bits.
  const texts = rows.map(({ cells }) => {
    const said = [...cells].map(textOf);
    const counted = said.map((text, n) => text.replace(/(\d+)\D*/g, `$1 ${heads[n]} `));
    return spaced([...said, ...counted].join(" "));
  });
  return (words) => {
    /** @type {string[]} */
    const ends = [];
    const said = spaced(words).trim().split(" ").filter(Boolean);
    for (let n = 0; n < said.length; n++) {
      // A number and what it counts belong together.
      const pair = /^\d+$/.test(said[n]) && said[n + 1] ? ` ${said[n]} ${said[n + 1]}` : "";
      if (pair && texts.some((text) => text.includes(pair))) {
        ends.push(pair);
        n++;
      } else ends.push(/\d$/.test(said[n]) ? ` ${said[n]} ` : ` ${said[n]}`);
    }
    return texts.map((text) => ends.every((word) => text.includes(word)));
  };
}
