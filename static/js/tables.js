// Tables that can be sorted by any column, narrowed to the rows with some words, and taken along as CSV.
const MANY = 6;
const UNITS = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const language = document.documentElement.lang;
const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const text = (cell) => cell.textContent.replace(/\s+/g, " ").trim();
// What a cell is sorted by: `data-value` where the build knows better than the text ("1.5 billion").
const worth = (cell) => cell.dataset.value ?? text(cell);

// `87.2 %`, `1,024`, `−3`, `7B`: the number at the beginning, or NaN.
function number(cell) {
  const [, minus, digits, unit] = /^[~≈<>≤≥+]?\s*([-−–]?)(\d[\d,]*(?:\.\d+)?)([KMBT]\b)?/.exec(cell) ?? [];
  return digits ? Number(digits.replaceAll(",", "")) * (minus ? -1 : 1) * (UNITS[unit] ?? 1) : NaN;
}

// Rows by one column. Empty cells stand last either way, and rows that are equal keep their order.
function sorted(rows, column, sign) {
  const cells = new Map(rows.map((row) => [row, worth(row.cells[column])]));
  const filled = rows.filter((row) => cells.get(row));
  const numbers = new Map(filled.map((row) => [row, number(cells.get(row))]));
  const numeric = filled.every((row) => !Number.isNaN(numbers.get(row)));
  const compare = numeric
    ? (a, b) => numbers.get(a) - numbers.get(b)
    : (a, b) => collator.compare(cells.get(a), cells.get(b));
  filled.sort((a, b) => sign * compare(a, b));
  return [...filled, ...rows.filter((row) => !cells.get(row))];
}

function sortable(table, rows) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = { ascending: "descending", descending: null }[head.ariaSort];
      const now = order === undefined ? "ascending" : order;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = now;
      table.tBodies[0].append(...(now ? sorted(rows, column, now === "ascending" ? 1 : -1) : rows));
    });
  });
}

function filter(rows, name) {
  const label = document.createElement("label");
  const field = document.createElement("input");
  const said = document.createElement("span");
  field.type = "search";
  field.autocomplete = "off";
  said.role = "status";
  field.ariaLabel = `Rows with … in ${name}`;
  label.append("Rows with ", field);
  const words = new Map(rows.map((row) => [row, fold(text(row))]));
  field.addEventListener("input", () => {
    const wanted = fold(field.value).split(/\s+/);
    for (const row of rows) row.hidden = !wanted.every((word) => words.get(row).includes(word));
    const shown = rows.filter((row) => !row.hidden).length;
    said.textContent = field.value.trim() ? `${shown} of ${rows.length} rows` : "";
  });
  return [label, said];
}

// RFC 4180: fields that need it in quotes, quotes doubled, lines end with CR LF. What is shown, in the order shown.
function csv(table) {
  const rows = [table.tHead.rows[0], ...table.tBodies[0].rows].filter((row) => !row.hidden);
  const field = (value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return rows.map((row) => `${[...row.cells].map((cell) => field(text(cell))).join(",")}\r\n`).join("");
}

function download(table, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const page = location.pathname.split("/").filter((part) => part && part !== "index.html").at(-1) ?? "table";
const frames = [...document.querySelectorAll(".table:not(.heat):has(> table > thead)")];
frames.forEach((frame, n) => {
  const table = frame.querySelector("table");
  const rows = [...table.tBodies[0]?.rows ?? []];
  if (rows.length < 2) return;
  const heading = document.getElementById(frame.getAttribute("aria-labelledby") ?? "");
  const name = (frame.ariaLabel ?? (heading ? text(heading) : "the table")).toLowerCase();
  const tools = document.createElement("div");
  const button = document.createElement("button");
  tools.className = "tools";
  button.type = "button";
  button.textContent = "CSV";
  button.ariaLabel = `CSV of ${name}`;
  button.addEventListener("click", () => download(table, frames.length > 1 ? `${page}-${n + 1}.csv` : `${page}.csv`));
  sortable(table, rows);
  tools.append(...(rows.length > MANY ? filter(rows, name) : []), button);
  frame.before(tools);
});
