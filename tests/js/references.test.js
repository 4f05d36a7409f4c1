// Lists of others, read back: what each format says of its papers, and what no format may do to the page.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { bibtex } from "../../static/js/reading-list/reference-parsers/bibtex.js";
import { identifiersIn } from "../../static/js/shared/identifiers.js";
import { entriesOf } from "../../static/js/reading-list/reference-parsers/index.js";
import { growsWithItsText } from "./growth.js";
import { fc } from "./tools.js";

console.warn = () => {};
const LISTS = new URL("../browser/lists/", import.meta.url);

/** @param {string} text */
const titles = async (text) => (await entriesOf(text)).map(({ title }) => title);

test("every kind of file names the same four papers", async () => {
  for (const name of await readdir(LISTS)) {
    const entries = await entriesOf(await readFile(new URL(name, LISTS), "utf8"));
    assert.equal(entries.length, 4, name);
    assert.deepEqual(entries[0].ids, ["2101.00001"], name);
    assert.deepEqual(entries[3].ids, ["10.5555/frame.1"], name);
    assert.equal(entries[2].title, "Another Matter That Has The Key Of Ours", name);
  }
});

test("identifiers stand alone, after their name, in addresses", () => {
  const cases = {
    2403.01234: ["2403.01234"],
    "2403.01234v3": ["2403.01234"],
    "arXiv:2403.01234v2 [cs.CL]": ["2403.01234"],
    "arXiv.2403.01234": ["2403.01234"],
    "see https://arxiv.org/abs/hep-th/9901001v1.": ["hep-th/9901001"],
    "https://arxiv.org/pdf/math.GT/0309136": ["math.gt/0309136"],
    "https://doi.org/10.5555/Frame.1.": ["10.5555/frame.1"],
    "doi:10.1000/a<b, and 10.1002/(SICI)1": ["10.1000/a", "10.1002/(sici"],
    "Reels. https://aclanthology.org/2021.emnlp-main.1.pdf": ["10.18653/v1/2021.emnlp-main.1"],
    "https://www.nature.com/articles/s41586-021-1, and more": ["10.1038/s41586-021-1"],
    "10.48550/arXiv.2403.01234": ["2403.01234", "10.48550/arxiv.2403.01234"],
    "on page 2403.01234 of it": [],
    "arXiv:2403.012345": [],
    12403.01234: [],
  };
  for (const [text, ids] of Object.entries(cases)) assert.deepEqual(identifiersIn(text), ids, text);
});

test("BibTeX: strings, nested braces, accents, any key", async () => {
  const text = `% by hand
@string{kc = "Kites"} @STRING(proc = {Proc. of } # kc)
@article{Araz:2026img, title = proc # { on {\\"U}ber {N}ested {B{r}aces} $O(n^2)$}, doi = {10.5555/a\\_b}, month = jun}
@misc(Knott2020a, title="Tying \\textbf{knots} -- and \\log n", howpublished = {\\url{https://arxiv.org/abs/2403.01234}})
@comment{x, title = {no}}
mail me@example.org @preamble{"no"}`;
  const entries = await bibtex(text);
  assert.deepEqual(
    entries.map(({ key, ids }) => ({ key, ids })),
    [
      { key: "Araz:2026img", ids: ["10.5555/a_b"] },
      { key: "Knott2020a", ids: ["2403.01234"] },
    ],
  );
  assert.match(entries[0].title ?? "", /^Proc\. of Kites on Über Nested Braces O\(n²\)$/);
  assert.match(entries[1].title ?? "", /^Tying knots – and +log +n$/);
});

test("BibTeX: an entry that is broken takes no other one with it", async () => {
  const entries = await bibtex(`@article{a, title = {One}
@article{b, title = {Two}, year = 2020}
@misc{c, title = {Never {closed}
@misc{d, note = {me@example.org}, title = "Four"}
@misc{e`);
  assert.deepEqual(
    entries.map(({ said }) => said),
    ["One", "Two", "c", "Four", "an entry that cannot be read: @misc{e"],
  );
});

test("RIS: lines that go on, a record without an end, line ends of Windows", async () => {
  const entries = await entriesOf(
    "TY  - JOUR\r\nTI  - Tying\r\n  knots\r\nDO  - 10.5555/a\r\nER  - \r\n\r\nTY  - BOOK\r\nT1  - Frames",
  );
  assert.deepEqual(
    entries.map(({ title, ids }) => ({ title, ids })),
    [
      { title: "Tying knots", ids: ["10.5555/a"] },
      { title: "Frames", ids: [] },
    ],
  );
});

test("RIS: a title that is empty is none", async () => {
  const [entry] = await entriesOf("TY  - JOUR\nTI  - \nTI  - Reel\nT1  - Other\nER  - ");
  assert.equal(entry.title, "Reel");
});

test("JSON: one object a line; a line that is none is named, and costs no other", async () => {
  const text = '{"title": ["Reel"]}\n{"title": \n{"id": "gust"}\n';
  assert.deepEqual(
    (await entriesOf(text)).map(({ said }) => said),
    ["Reel", '{"title":', "gust"],
  );
});

test("CSV: commas, semicolons or tabs; quotes and line ends in cells", async () => {
  assert.deepEqual(await titles('Key,Title,DOI\nk,"A ""kite"", tied\ntwice",10.5555/a\n'), ['A "kite", tied twice']);
  assert.deepEqual(await titles("Titel;Title\n;Drachen; ohne Ende\n"), ["Drachen"]);
  assert.deepEqual(await titles("DOI\tArticle Title\n10.5555/a\tKites\n"), ["Kites"]);
  assert.deepEqual(await titles("sep=;\nTitle;DOI\nKites, or not;10.5555/a\n"), ["Kites, or not"]);
  const [entry] = await entriesOf("title,doi\n,\n,x\n");
  assert.equal(entry.said, "x");
});

test("JSON: records of services, titles that are lists, and what cannot be read is named by its place", async () => {
  const crossref = { status: "ok", message: { items: [{ title: ["Reel"], DOI: "10.5555/A" }, { DOI: "10.5555/b" }] } };
  assert.deepEqual(
    (await entriesOf(JSON.stringify(crossref))).map(({ title, ids }) => ({ title, ids })),
    [
      { title: "Reel", ids: ["10.5555/a"] },
      { title: undefined, ids: ["10.5555/b"] },
    ],
  );
  const openalex = { results: [{ display_name: "Kites", doi: "https://doi.org/10.5555/c" }] };
  assert.deepEqual((await entriesOf(JSON.stringify(openalex)))[0].ids, ["10.5555/c"]);
  const scholar = { data: [{ title: "Sails", externalIds: { ArXiv: "2403.01234" } }] };
  assert.deepEqual((await entriesOf(JSON.stringify(scholar)))[0].ids, ["2403.01234"]);
  const hostile = [
    { title: ["Reel"] },
    { id: "reel" },
    { title: { a: 1 } },
    null,
    [],
    [["x"]],
    7,
    "gust",
    { title: [[]] },
  ];
  assert.deepEqual(
    (await entriesOf(JSON.stringify(hostile))).map(({ said }) => said),
    [
      "Reel",
      "reel",
      "entry 3, which has no title that can be read",
      "entry 4, which has no title that can be read",
      "entry 5, which has no title that can be read",
      "entry 6, which has no title that can be read",
      "7",
      "gust",
      "entry 9, which has no title that can be read",
    ],
  );
});

test("lines: links, addresses that someone shared, ids, whatever else is a title or keys", async () => {
  const text = `# To read
- [Tying \\[knots\\]](https://elsewhere.org/papers/bowline/)
2) 2401.01230
* https://example.org/list/?p=gust%2Csilkworm,100%
On the title, something`;
  assert.deepEqual(await entriesOf(text), [
    { said: "Tying [knots]", key: "bowline", title: "Tying [knots]", ids: [] },
    { said: "2401.01230", key: undefined, title: undefined, ids: ["2401.01230"] },
    ...["gust", "silkworm", "100%"].map((key) => ({ said: key, key, ids: [] })),
    { said: "On the title, something", key: undefined, title: undefined, ids: [] },
  ]);
  // A number by itself is an id, not a number that loses its last nought.
  assert.deepEqual((await entriesOf("2401.01230"))[0].ids, ["2401.01230"]);
});

test("no text whatever makes reading fail", async () => {
  const pieces = [
    "@a{b,",
    "title",
    "=",
    "{",
    "}",
    '"',
    "#",
    "TY  - ",
    "ER  - \n",
    "\n",
    ",",
    ";",
    "\\",
    "$",
    "[",
    "](",
    "10.1/",
    "arxiv",
    "%",
    "\ud800",
    "__proto__",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      for (const { said, ids } of await entriesOf(text)) {
        assert.ok(said.length > 0);
        assert.ok(Array.isArray(ids));
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

/** What is written again and again, after what, before what. @type {Record<string, [string, string, string]>} */
const HOSTILE = {
  arxiv: ["", "arxiv", ""],
  "keys of an address": ["?p=", "a,", ""],
  "begun entries": ["", "@article{a,", ""],
  "begun entries on lines": ["", "@article{a,\n", ""],
  "open braces": ["@article{a, title={", "{", ""],
  "nested braces": ["@article{a, title={", "{}", "}}"],
  quotes: ['@article{a, title="', '"', ""],
  "strings put together": ["@article{a, title=", "b # ", "c}"],
  "at signs": ["@article{a,", "@", ""],
  blanks: ["@a{", " ", ""],
  "blanks in a value": ["@a{b, title=", " ", "}"],
  commands: ["@article{a, title={", "\\", "}}"],
  accents: ["@article{a, title={", '\\"{u}', "}}"],
  dollars: ["@article{a, title={", "$", "}}"],
  "names of a journal": ["@article{a, journal={", "arxiv ", "}}"],
  records: ["", "TY  - A\n", ""],
  "lines of a record": ["TY  - A\nTI  - a\n", "x\n", ""],
  "begun lists": ["", "[", ""],
  objects: ["[", "{},", "{}]"],
  "title in lists": ['[{"title":', "[", ""],
  "columns called title": ["", "title,", ""],
  "quotes in a table": ["title,doi\n", '"', ""],
  "cells of a table": ["title,doi\n", "a,b\n", ""],
  "begun links": ["", "[a", ""],
  "escaped links": ["a", "[\\", ""],
  digits: ["", "1", "."],
  hyphens: ["", "a-", ""],
  "begun DOIs": ["", "10.1234/", ""],
  colons: ["arxiv", ":", ""],
  "line ends": ["x", "\n", "x"],
};

for (const [name, [before, again, after]] of Object.entries(HOSTILE)) {
  test(`time grows with the text: ${name}`, async () => {
    const text = (/** @type {number} */ length) => before + again.repeat(length / again.length) + after;
    await growsWithItsText(name, text, entriesOf);
  });
}
