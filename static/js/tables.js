// Tables that can be sorted by any column, narrowed to the rows with some words, and taken along as CSV.
// @ts-check
const MANY = 6;
/** @type {Record<string, number>} */
const UNITS = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

/** @param {string} words Text, to be compared without accents and case. */
const fold = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {Element | undefined} cell A cell or a row; its text in one line. */
const text = (cell) => (cell?.textContent ?? "").replace(/\s+/g, " ").trim();

/**
 * What a cell is sorted by: `data-value` where the build knows better than the text ("1.5 billion").
 * @param {HTMLElement | undefined} cell
 */
const worth = (cell) => cell?.dataset.value ?? text(cell);

/**
 * `87.2 %`, `1,024`, `−3`, `7B`: the number at the beginning, or NaN.
 * @param {string} cell
 */
function number(cell) {
  const [, minus, digits, unit = ""] = /^[~≈<>≤≥+]?\s*([-−–]?)(\d[\d,]*(?:\.\d+)?)([KMBT]\b)?/.exec(cell) ?? [];
  return digits ? Number(digits.replaceAll(",", "")) * (minus ? -1 : 1) * (UNITS[unit] ?? 1) : NaN;
}

/**
 * Rows by one column. Empty cells stand last either way, and rows that are equal keep their order.
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {1 | -1} sign
 */
function sorted(rows, column, sign) {
  const cells = rows.map((row) => {
    const words = worth(row.cells[column]);
    return { row, words, value: number(words) };
  });
  const filled = cells.filter(({ words }) => words);
  const numeric = filled.every(({ value }) => !Number.isNaN(value));
  filled.sort((a, b) => sign * (numeric ? a.value - b.value : collator.compare(a.words, b.words)));
  return [...filled, ...cells.filter(({ words }) => !words)].map(({ row }) => row);
}

/**
 * @param {HTMLTableElement} table
 * @param {HTMLTableRowElement[]} rows
 */
function sortable(table, rows) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const { ariaSort } = head;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = ariaSort === "ascending" ? "descending" : ariaSort === "descending" ? null : "ascending";
      table.tBodies[0]?.append(...(head.ariaSort ? sorted(rows, column, head.ariaSort === "ascending" ? 1 : -1) : rows));
    });
  });
}

/**
 * A field that narrows the rows, and what it says.
 * @param {HTMLTableRowElement[]} rows
 * @param {string} name
 */
function filter(rows, name) {
  const label = document.createElement("label");
  const field = document.createElement("input");
  const said = document.createElement("span");
  field.type = "search";
  field.autocomplete = "off";
  said.role = "status";
  field.ariaLabel = `Rows with … in ${name}`;
  label.append("Rows with ", field);
  const words = rows.map((row) => ({ row, folded: fold(text(row)) }));
  field.addEventListener("input", () => {
    const wanted = fold(field.value).split(/\s+/);
    for (const { row, folded } of words) row.hidden = !wanted.every((word) => folded.includes(word));
    const shown = rows.filter((row) => !row.hidden).length;
    said.textContent = field.value.trim() ? `${shown} of ${rows.length} rows` : "";
  });
  return [label, said];
}

/**
 * RFC 4180: fields that need it in quotes, quotes doubled, lines end with CR LF. What is shown, in the order shown.
 * The mark in front says UTF-8 to a spreadsheet; what it would take for a formula gets an apostrophe.
 * @param {HTMLTableElement} table
 */
function csv(table) {
  const rows = [...table.rows].filter((row) => !row.hidden);
  /** @param {string} value */
  const field = (value) => {
    const safe = value.replace(/^(?=[=+@-])(?![-+]?[\d.,]+\s?%?$)/, "'");
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${[...row.cells].map((cell) => field(text(cell))).join(",")}\r\n`).join("")}`;
}

/**
 * @param {HTMLTableElement} table
 * @param {string} name
 */
function download(table, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * Says whether columns wait beyond the right edge: the style sheet lets what is cut off fade there.
 * @param {HTMLElement} frame
 */
function hint(frame) {
  const show = () => frame.toggleAttribute("data-more", frame.scrollLeft + frame.clientWidth < frame.scrollWidth - 8);
  frame.addEventListener("scroll", show, { passive: true });
  new ResizeObserver(show).observe(frame);
}

const page = location.pathname.split("/").filter((part) => part && part !== "index.html").at(-1) ?? "table";
/** @type {HTMLElement[]} */
const regions = [...document.querySelectorAll(/** @type {"div"} */ (".table:not(.heat):has(> table > thead)"))];
regions.forEach((frame, n) => {
  hint(frame);
  const table = frame.querySelector("table");
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  if (!table || rows.length < 2) return;
  const heading = document.getElementById(frame.getAttribute("aria-labelledby") ?? "");
  const name = (frame.ariaLabel ?? (heading ? text(heading) : "this table")).toLowerCase();
  const tools = document.createElement("div");
  const button = document.createElement("button");
  tools.className = "tools";
  button.type = "button";
  button.textContent = "CSV";
  button.ariaLabel = `CSV of ${name}`;
  button.addEventListener("click", () => download(table, regions.length > 1 ? `${page}-${n + 1}.csv` : `${page}.csv`));
  sortable(table, rows);
  tools.append(...(rows.length > MANY ? filter(rows, name) : []), button);
  frame.before(tools);
});
