// Papers side by side; which ones stands in the address (`?p=lora,bitfit`).
// @ts-check
import { asked, missing, papers, records, sorted, titles } from "./records.js";
import { MOST, make, root, ticked } from "./shelf.js";

/** @typedef {import("./records.js").Paper} Paper */
/** @typedef {import("./records.js").Result} Result */

/** @type {(id: string) => HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.querySelector(`#${id}`));
const field = /** @type {HTMLInputElement} */ (part("title"));
const [form, offered, status, box, note] = ["add", "titles", "status", "table", "figures"].map(part);
const same = (text = "") => text.toLowerCase();
let run = 0;

/** @param {string[]} keys */
function go(keys) {
  history.pushState(null, "", keys.length ? `?p=${keys.join(",")}` : location.pathname);
  return show();
}

/** @type {(title: string, url: string) => HTMLElement} */
const link = (title, url) => make("a", { textContent: title, href: new URL(url, root) });
/** @type {(items: HTMLElement[]) => HTMLElement[]} */
const list = (items) => (items.length ? [make("ul", {}, ...items.map((item) => make("li", {}, item)))] : []);
/** @param {string} text */
const small = (text) => make("span", { className: "small", textContent: text });

/** @param {Paper} paper */
function authors({ authors: all, byline }) {
  return all.length > 8 ? `${all.slice(0, 8).join(", ")} and ${all.length - 8} more` : all.join(", ") || byline;
}

/** @param {Result} row */
function figure({ value, unit = "", model, baseline, note }) {
  const about = [model, baseline && `baseline ${baseline}`, note].filter(Boolean).join("; ");
  return make("div", {}, make("span", { className: "value", textContent: `${value}${unit === "%" ? "" : " "}${unit}` }), small(about));
}

/** @param {Result} row */
const measure = ({ dataset, metric }) => [dataset, metric].filter(Boolean).join(", ");

// Rows of (name, a cell for each paper): first what several papers measured on one data set, then the rest.
/** @param {Paper[]} chosen @returns {Generator<[string, HTMLElement[][]]>} */
function* results(chosen) {
  /** @type {Map<string, Set<string>>} */
  const holders = new Map();
  chosen.forEach((paper) => paper.results.forEach(({ dataset }) => {
    if (dataset) holders.set(same(dataset), (holders.get(same(dataset)) ?? new Set()).add(paper.key));
  }));
  /** @param {Result} row */
  const shared = ({ dataset }) => (holders.get(same(dataset))?.size ?? 0) > 1;
  for (const dataset of holders.keys()) {
    const rows = chosen.flatMap((paper) => paper.results).filter((row) => shared(row) && same(row.dataset) === dataset);
    const first = new Map(rows.map((row) => /** @type {const} */ ([same(row.metric), row])).reverse());
    for (const [metric, row] of first) {
      /** @param {Result} other */
      const here = (other) => same(other.dataset) === dataset && same(other.metric) === metric;
      yield [measure(row), chosen.map((paper) => paper.results.filter(here).map(figure))];
    }
  }
  /** @param {Paper} paper */
  const rest = ({ results }) => results.filter((row) => !shared(row));
  yield ["Other results", chosen.map((paper) => list(rest(paper).map((row) => make("span", {}, `${measure(row)}: `, figure(row)))))];
}

// A related paper is shared if it is one of another column, too.
/** @param {Paper[]} chosen @param {Map<string, string>} names @returns {Generator<[string, (string | HTMLElement)[][]]>} */
function* rows(chosen, names) {
  /** @param {(paper: Paper) => string | number | null | undefined} of */
  const plain = (of) => chosen.map((paper) => [`${of(paper) || ""}`]);
  yield ["Authors", plain(authors)];
  yield ["Year", plain(({ year }) => year)];
  yield ["Venue", plain(({ venue }) => venue)];
  yield ["In one sentence", plain(({ tldr }) => tldr)];
  for (const facet of new Set(chosen.flatMap((paper) => paper.facets.map(([title]) => title)))) {
    yield [facet, plain((paper) => paper.facets.find(([title]) => title === facet)?.[1].join(", "))];
  }
  yield ["Methods", plain(({ methods }) => methods.join(", "))];
  yield ["Models", plain(({ models }) => models.join(", "))];
  yield ["Data sets", plain(({ datasets }) => datasets.join(", "))];
  yield* results(chosen);
  /** @param {Paper} paper */
  const common = (paper) => paper.related.filter((key) => chosen.some((other) => other !== paper && other.related.includes(key)));
  yield ["Related in common", chosen.map((paper) => list(common(paper).map((key) => link(names.get(key) ?? key, `papers/${key}/`))))];
  yield ["Elsewhere", chosen.map((paper) => list(paper.links.map(([title, url]) => link(title, url))))];
}

/** @param {Paper} paper @param {string[]} keys */
function head(paper, keys) {
  const remove = make("button", { type: "button", className: "drop", textContent: "Remove", ariaLabel: `Remove: ${paper.title}` });
  remove.addEventListener("click", async () => {
    ticked.set(ticked.get().filter((key) => key !== paper.key));
    const at = keys.indexOf(paper.key);
    await go(keys.filter((key) => key !== paper.key));
    const left = /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("th button"));
    (left[Math.min(at, left.length - 1)] ?? field).focus();
  });
  return make("th", { scope: "col" }, link(paper.title, `papers/${paper.key}/`), remove);
}

/** @param {Paper[]} chosen @param {Map<string, string>} names */
function table(chosen, names) {
  const keys = chosen.map((paper) => paper.key);
  const body = make("tbody");
  for (const [name, cells] of rows(chosen, names)) {
    if (!cells.flat().some(Boolean)) continue;
    body.append(make("tr", {}, make("th", { scope: "row", textContent: name }), ...cells.map((cell) => make("td", {}, ...cell))));
  }
  const corner = make("td", { textContent: "Paper" });
  return make("table", {}, make("thead", {}, make("tr", {}, corner, ...chosen.map((paper) => head(paper, keys)))), body);
}

async function show(first = "") {
  const ticket = ++run;
  try {
    const { known, unknown } = await sorted(asked());
    const chosen = await records(known.slice(0, MOST));
    const names = (await titles()).papers;
    if (ticket !== run) return;
    box.replaceChildren(...(chosen.length ? [table(chosen, names)] : []));
    box.hidden = note.hidden = !chosen.length;
    const most = known.length > MOST ? ` Only the first ${MOST} are shown.` : "";
    const count = known.length ? `${papers(known.length)}.` : "No paper chosen yet: add one here, or tick papers in any list.";
    status.textContent = `${first}${count}${most}${missing(unknown)}`;
  } catch (error) {
    status.textContent = "The papers could not be loaded. Open the site through a web server, and try again.";
    console.error(error);
  }
}

// Two papers may have one title: the key tells them apart.
async function offer() {
  if (offered.children.length) return;
  const { papers: all } = await titles();
  offered.replaceChildren(...[...all].map(([key, title]) => make("option", { value: title, textContent: key })));
}

/** @param {string} text @returns {Promise<[string, string][]>} */
async function find(text) {
  const all = [...(await titles()).papers];
  const [wanted] = (await sorted([text])).known;
  const exact = all.filter(([key, title]) => key === wanted || same(title) === same(text));
  return exact.length ? exact : all.filter(([, title]) => same(title).includes(same(text)));
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  try {
    const found = await find(text);
    const { known } = await sorted(asked());
    const [key, title] = found[0] ?? ["", ""];
    if (!text || !found.length) status.textContent = `No title holds “${text}”.`;
    else if (found.length > 1) status.textContent = `${found.length} titles hold “${text}”: type more of it.`;
    else if (known.includes(key)) status.textContent = `“${title}” is here already.`;
    else if (known.length >= MOST) status.textContent = `No more than ${MOST} papers stand side by side: remove one first.`;
    else {
      field.value = "";
      history.pushState(null, "", `?p=${[...known, key].join(",")}`);
      await show(`“${title}” added. `);
    }
  } catch {
    show();
  }
});
field.addEventListener("focus", () => offer().catch(() => {}));
addEventListener("popstate", () => show());
show();
