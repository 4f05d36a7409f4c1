// Tables as CSV (RFC 4180), for spreadsheets too: none takes a cell for a formula.

/**
 * How a cell begins that a spreadsheet may take for a formula (OWASP, "CSV Injection"), also in wide East Asian signs.
 */
const FORMULA = /^\s*[=+@\-\uff1d\uff0b\uff20\uff0d]|^[\t\r\n]/;
/** What begins so and is only a number: -3, +0.5 %, -1,024. */
const NUMBER = /^[-+]?\d[\d.,]*\s?%?$/;

/** @param {string | number | null | undefined} value */
function cell(value) {
  const text = String(value ?? "");
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a file. The mark in front tells a spreadsheet that this is UTF-8.
 * @param {(string | number | null | undefined)[][]} rows
 */
export const csv = (rows) => `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
