// Chips that narrow a list, tools of tables, and papers side by side.
import assert from "node:assert/strict";
import { test } from "node:test";
import { papersNamed, startAdding } from "../../static/js/compare/add-form.js";
import { comparison } from "../../static/js/compare/page.js";
import { boxOfFilters } from "../../static/js/lists/box.js";
import { startFilters } from "../../static/js/lists/filters.js";
import { numberIn } from "../../static/js/tables/rows.js";
import { startTables } from "../../static/js/tables/tools.js";
import { growsWithItsText } from "./growth.js";
import { $, $$, page, texts, type, until } from "./tools.js";

const CHIPS = `<details class="filters"><summary></summary><div>
<div data-name="year"><button value="2020">2020<span class="count"></span></button><button value="2021">2021<span class="count"></span></button></div>
<div data-name="kind"><button value="method">Method<span class="count"></span></button></div></div></details>
<p class="narrowed" hidden><span role="status"></span><button>Show all</button></p>`;
const PAPERS = `<ol class="papers"><li data-year="2020" data-kind="method">a</li><li data-year="2021" data-kind="method survey">b</li>
<li data-year="2020">c</li></ol>`;

const shown = () =>
  $$(".papers > li")
    .filter((li) => !li.hidden)
    .map((li) => li.textContent);

test("chips narrow a list, count what others would leave, and stand in the address", () => {
  page(CHIPS + PAPERS, { url: "https://example.org/kites/years/?year=1999&kind=method" });
  startFilters();
  assert.deepEqual(shown(), ["a", "b"]);
  assert.deepEqual(texts(".count"), ["1", "1", "2"]);
  assert.equal($("[role=status]").textContent, "2 of 3 papers");
  $("[value='2020']").click();
  assert.deepEqual([shown(), location.search], [["a"], "?year=2020&kind=method"]);
  $("[value='2020']").click();
  assert.equal(location.search, "?kind=method");
  $(".narrowed button").click();
  assert.deepEqual([shown(), location.search, $(".narrowed").hidden], [["a", "b", "c"], "", true]);
});

test("the script of chips comes with the first press, which counts", async () => {
  page(CHIPS + PAPERS, { url: "https://example.org/kites/years/" });
  let starts = 0;
  boxOfFilters(async () => {
    starts++;
    startFilters();
  });
  assert.equal(starts, 0);
  $("[value='2021']").click();
  await until(() => shown().length === 1);
  $("[value='2021']").click();
  await until(() => shown().length === 3);
  assert.equal(starts, 1);
});

test("a list of several pages is narrowed as a whole", async () => {
  const other =
    '<ol class="papers"><li data-year="2021" data-kind="method"><a href="../../../papers/d/">d</a></li></ol>';
  const chips = CHIPS.replace('class="filters"', 'class="filters" data-page="1" data-pages="./ 2/"');
  page(`${chips}${PAPERS}<nav class="pager"></nav>`, {
    url: "https://example.org/kites/years/2020/",
    files: { "https://example.org/kites/years/2020/2/": other },
  });
  startFilters();
  assert.deepEqual(texts(".count"), ["", "", ""], "the build has counted");
  $("[value='2021']").click();
  await until(() => shown().length === 2);
  assert.deepEqual([shown(), $(".pager").hidden], [["b", "d"], true]);
  assert.equal($("[role=status]").textContent, "2 of 4 papers");
  assert.equal($(".papers > li:last-child a").href, "https://example.org/kites/papers/d/");
  $(".narrowed button").click();
  assert.deepEqual([shown(), $(".pager").hidden], [["a", "b", "c"], false]);
});

test("on the page of a topic, a year without a paper loses its heading", () => {
  const list = (/** @type {number} */ year) =>
    `<h3>${year}</h3><ul><li data-year="${year}"><a data-key="k${year}">x</a></li></ul>`;
  page(`<main class="topic"><section data-part="papers">${CHIPS}<h2></h2>${list(2020)}${list(2021)}</section></main>`);
  startFilters();
  $("[value='2020']").click();
  assert.deepEqual(
    $$("h3").map(({ hidden }) => hidden),
    [false, true],
  );
});

test("numbers at the beginning of a cell", () => {
  const cases = {
    "87.2 %": 87.2,
    "1,024": 1024,
    "−3": -3,
    "7B": 7e9,
    "~770M": 77e7,
    "≤ 5": 5,
    "- 1": NaN,
    up: NaN,
    "": NaN,
    "3Blue": 3,
  };
  for (const [text, number] of Object.entries(cases)) assert.ok(Object.is(numberIn(text), number), text);
});

const TABLE = `<div class="table" aria-label="All results"><table><thead><tr><th>Name</th><th>Value</th></tr></thead><tbody>
<tr><td>Émile</td><td>7B</td></tr><tr><td>adam</td><td></td></tr><tr><td>Zoë</td><td data-value="1.5">up</td></tr>
<tr><td>b 10</td><td>−3</td></tr><tr><td>b 9</td><td>2</td></tr><tr><td>=1+1</td><td>1</td></tr><tr><td>last</td><td>9K</td></tr>
</tbody></table></div>`;
const column = (n = 0) =>
  $$("tbody tr")
    .filter((row) => !row.hidden)
    .map((row) => row.cells[n].textContent);

test("a table is sorted by each column, up, down, and back", async () => {
  page(TABLE, { url: "https://example.org/kites/results/" });
  startTables();
  const [name, value] = $$("th button");
  /** @param {HTMLElement} head @param {string | null} order */
  const press = async (head, order) => {
    head.click();
    await until(() => (head.closest("th")?.ariaSort ?? null) === order);
  };
  await press(value, "ascending");
  assert.deepEqual(column(1), ["−3", "1", "up", "2", "9K", "7B", ""]);
  await press(value, "descending");
  assert.deepEqual(column(1), ["7B", "9K", "2", "up", "1", "−3", ""]);
  await press(value, null);
  assert.equal(column()[0], "Émile");
  await press(name, "ascending");
  assert.deepEqual(column(), ["=1+1", "adam", "b 9", "b 10", "Émile", "last", "Zoë"]);
  assert.equal($("th").ariaSort, "ascending");
});

test("a table is narrowed by words, and saved as it is shown", async () => {
  page(TABLE, { url: "https://example.org/kites/results/" });
  let blob = new Blob();
  URL.createObjectURL = (/** @type {Blob} */ one) => ((blob = one), "blob:x");
  const names = [];
  window.HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  startTables();
  assert.equal($("input").ariaLabel, "Filter rows of all results");
  type("input", "ZOE up");
  await until(() => $("[role=status]").textContent);
  assert.deepEqual([column(), $("[role=status]").textContent], [["Zoë"], "1 of 7 rows"]);
  type("input", "=1");
  await until(() => column()[0] === "=1+1");
  $(".tools button").click();
  await until(() => names.length);
  assert.deepEqual(names, ["results.csv"]);
  const saved = [blob];
  for (const n of [1, 2]) {
    $$(".tools .saves button")[n].click();
    await until(() => names.length === n + 1);
    saved.push(blob);
  }
  assert.deepEqual(names, ["results.csv", "results.md", "results.tex"]);
  blob = saved[0];
  assert.equal(
    await new Response(
      await new Promise((done) => {
        const reader = new window.FileReader();
        reader.onload = () => done(reader.result);
        reader.readAsText(blob);
      }),
    ).text(),
    "Name,Value\r\n'=1+1,1\r\n",
  );
});

test("a box leaves the rows with code, where only some have it", async () => {
  page(TABLE);
  $$("tbody tr").forEach(
    (row, n) => n % 3 || row.lastElementChild.insertAdjacentHTML("beforeend", '<a href="#">Code</a>'),
  );
  startTables();
  const box = $(".tools input[type=checkbox]");
  assert.equal(box.parentElement.textContent, "With code");
  box.click();
  await until(() => $("[role=status]").textContent);
  assert.equal($("[role=status]").textContent, "3 of 7 rows");
  box.click();
  await until(() => !$("[role=status]").textContent);
  page(TABLE);
  startTables();
  assert.equal($$(".tools input[type=checkbox]").length, 0);
});

const RECORD = {
  byline: "",
  venue: "KiteConf",
  tldr: "",
  facets: [],
  methods: [],
  models: [],
  datasets: [],
  related: [],
  links: [],
};
const result = (/** @type {string} */ dataset, /** @type {string} */ metric, /** @type {string} */ value) => ({
  dataset,
  metric,
  value,
  unit: "%",
});
const FILES = {
  "data/titles.json": { papers: { gust: "Gust", reel: "Reel", "reel-2": "Reel", wind: "Wind Atlas" }, moved: {} },
  "papers/gust.json": {
    ...RECORD,
    key: "gust",
    title: "Gust",
    authors: Array.from({ length: 10 }, (_, n) => `A${n}`),
    year: 2020,
    when: "2020 arXiv, KiteConf 2021",
    facets: [["Material", ["silk"]]],
    results: [result("Atlas", "accuracy", "87"), result("Own", "", "1")],
    related: ["wind"],
  },
  "papers/reel.json": {
    ...RECORD,
    key: "reel",
    title: "Reel",
    authors: [],
    byline: "Team",
    year: null,
    results: [result("ATLAS", "Accuracy", "90")],
    related: ["wind"],
    code: "https://example.org/code",
    links: [
      ["PDF", "https://example.org/pdf"],
      ["Code", "https://example.org/code"],
    ],
  },
};
const FORM = `<main class="compare"><form id="add"><input id="title"><datalist id="titles"></datalist></form>
<p id="status"></p><div id="table" hidden></div><p id="figures" hidden></p><details id="further"><p id="saves"></p><div id="nearest"></div></details></main>`;

test("papers side by side: shared results in one row, empty rows left out", async () => {
  page(FORM, { url: "https://example.org/kites/compare/?p=gust,reel,zeppelin", files: FILES });
  const show = comparison();
  await show();
  assert.equal($("#status").textContent, "2 papers. Not in this collection: zeppelin.");
  const rows = Object.fromEntries(
    $$("tbody tr").map((row) => [row.cells[0].textContent, [...row.cells].slice(1).map((cell) => cell.textContent)]),
  );
  assert.deepEqual(rows, {
    Authors: ["A0, A1, A2, A3, A4, A5, A6, A7 and 2 more", "Team"],
    Published: ["2020 arXiv, KiteConf 2021", ""],
    Material: ["silk", ""],
    "Atlas, accuracy": ["87%", "90%"],
    "Other results": ["Own: 1%", ""],
    "Related papers in common": ["Wind Atlas", "Wind Atlas"],
    Code: ["none known", "example.org/code"],
    Links: ["", "PDF"],
  });
  $$(".drop")[0].click();
  await until(() => $$("thead th").length === 1 && /^1 paper/.test($("#status").textContent));
  assert.equal(location.search, "?p=reel");
});

test("a paper is added by its title, a part of it, or its key", async () => {
  page(FORM, { url: "https://example.org/kites/compare/", files: FILES });
  const show = comparison();
  startAdding(show);
  const add = async (/** @type {string} */ text) => {
    const before = $("#status").textContent;
    $("#title").value = text;
    $("#add").dispatchEvent(new Event("submit", { cancelable: true }));
    await until(() => $("#status").textContent !== before);
    return $("#status").textContent;
  };
  assert.equal(await add("zeppelin"), "No paper matches “zeppelin”.");
  assert.equal(await add("REEL"), "2 titles contain “REEL”. Type more of the title.");
  assert.equal(await add("gus"), "“Gust” added. 1 paper.");
  assert.equal(await add("gust"), "“Gust” is already in the comparison.");
  assert.deepEqual(
    (await papersNamed("reel-2")).map(([key]) => key),
    ["reel-2"],
  );
  $("#title").dispatchEvent(new Event("focus"));
  await until(() => $$("option").length === 4);
});

test("time grows with the text", async () => {
  for (const sign of ["1,", "~", "1", " "]) {
    await growsWithItsText(sign, (length) => sign.repeat(length * 4), numberIn);
  }
});
