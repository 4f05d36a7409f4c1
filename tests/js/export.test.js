// What papers are saved as.
import assert from "node:assert/strict";
import { test } from "node:test";
import { citations } from "../../static/js/export/cite-buttons.js";
import { papersFor } from "../../static/js/export/many.js";
import { FORMATS } from "../../static/js/export/formats.js";
import { saveButtons } from "../../static/js/export/save-buttons.js";
import { asked, page, until } from "./tools.js";

console.error = () => {};
const PAPER = {
  key: "gust",
  title: "Gust: A [Benchmark] of *Wind*",
  byline: "Knott et al.",
  authors: ["Ada Knott", "Chi Sail"],
  year: 2022,
  when: "KiteConf, 2022",
  venue: "",
  tldr: "=1+1 is <no> formula.",
  csl: { id: "gust", DOI: "10.5555/a" },
};
const keys = Array.from({ length: 25 }, (_, n) => `k${n}`);
const FILES = {
  "papers/gust.bib": "@misc{gust,\n}\n",
  "data/papers.bib": keys.map((key) => `@misc{${key},\n  note = {a @b}\n}\n`).join("\n"),
  "papers/other.json": { csl: { id: "another" } },
  "data/papers.ris": ["gust", ...keys].map((key) => `TY  - GEN\nID  - ${key}\nTI  - TY  - x\nER  - \n`).join("\n"),
};

/** @param {string} name @param {any[]} papers */
const written = (name, papers) => FORMATS[name].write(papers);

test("each format of a paper", async () => {
  page("", { files: FILES });
  assert.equal(await written("BibTeX", [PAPER]), "@misc{gust,\n}\n");
  assert.equal(await written("RIS", [PAPER]), "TY  - GEN\nID  - gust\nTI  - TY  - x\nER  - \n");
  assert.equal(JSON.parse(await written("CSL-JSON", [PAPER]))[0].DOI, "10.5555/a");
  assert.match(
    await written("Markdown", [PAPER]),
    /^- \[Gust: A \\\[Benchmark\\\] of \\\*Wind\\\*\]\(file:.*papers\/gust\/\) \(Knott et al\., KiteConf, 2022\): =1\+1 is \\<no\\> formula\.\n$/,
  );
  const [, row] = (await written("CSV", [PAPER])).split("\r\n");
  assert.match(
    row,
    /^gust,Gust: A \[Benchmark\] of \*Wind\*,"Ada Knott; Chi Sail",2022,,10\.5555\/a,,file:.*,'=1\+1 is <no> formula\.$/,
  );
});

test("many entries are cut out of one file, in the order asked for", async () => {
  page("", { files: FILES });
  const papers = keys.map((key) => ({ key })).reverse();
  const all = await written("BibTeX", papers);
  assert.deepEqual(
    all.match(/^@misc\{[^,]+/gm),
    papers.map(({ key }) => `@misc{${key}`),
  );
  assert.deepEqual(asked, ["data/papers.bib"]);
  assert.equal(all.split("\n\n").length, keys.length);
  await assert.rejects(async () => written("RIS", [{ key: "other" }]), /data\/papers\.ris has no other/);
  assert.match(await written("RIS", [{ key: "gust", csl: { id: "Gust" } }]).catch(String), /has no gust/);
});

test("thousands are saved out of files that hold all papers, and else one by one with a word of how far it is", async () => {
  const many = Array.from({ length: 201 }, (_, n) => `many-${n}`);
  const csl = many.map((key) => ({ id: key.replace("m", "M") }));
  const bib = csl.map(({ id }) => `@misc{${id},\n}\n`);
  const pieces = { "data/papers-1.bib": bib.slice(0, 99).join("\n"), "data/papers-2.bib": bib.slice(99).join("\n") };
  const files = {
    "data/titles.json": { pieces: 3 },
    "data/papers.json": { files: { bib: Object.keys(pieces), "csl.json": ["data/papers-1.csl.json"] } },
    "data/papers-1.csl.json": csl,
    ...pieces,
    ...Object.fromEntries(many.map((key) => [`papers/${key}.json`, { key }])),
  };
  page("", { files });
  const told = [];
  const tell = (/** @type {number} */ done) => told.push(done);
  const entries = await written("BibTeX", await papersFor(many, "BibTeX", tell));
  assert.equal(entries, bib.join("\n"));
  const found = await papersFor(many, "CSL-JSON", tell);
  assert.deepEqual(found[200], { key: many[200], csl: csl[200] });
  assert.equal(asked.length, 5, `${asked}`);
  assert.equal((await papersFor(many, "CSV", tell)).length, 201);
  assert.deepEqual(told, [0, 0, 0, 50, 100, 150, 200, 201]);
  assert.deepEqual(await papersFor(many.slice(9, 10), "CSV", tell), [{ key: "many-9" }]);
});

test("a button saves, and says what went wrong", async () => {
  page("", { files: FILES });
  let blob = new Blob();
  URL.createObjectURL = (/** @type {Blob} */ one) => ((blob = one), "blob:x");
  const names = [];
  window.HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  const said = [];
  const buttons = saveButtons(
    "list",
    () => [PAPER],
    (error) => said.push(error.message),
    (all, format) => said.push(format),
  );
  assert.deepEqual(
    buttons.map(({ textContent }) => textContent),
    Object.keys(FORMATS),
  );
  buttons[0].click();
  assert.ok(buttons[0].disabled);
  await until(() => said.length);
  assert.deepEqual([names, said, blob.type], [["list.bib"], ["BibTeX"], "application/x-bibtex;charset=utf-8"]);
  const [broken] = saveButtons(
    "list",
    () => [{ key: "none" }],
    (error) => said.push(error.message),
  );
  broken.click();
  await until(() => said.length === 2);
  assert.equal(said[1], "papers/none.bib: 404");
});

test("references are sorted where a style sorts its lists by author, and stay in order elsewhere", () => {
  page(`<main data-styles="APA|IEEE" data-sorted="APA|Chicago"></main>`);
  const texts = ["Reel, B. (2022). A", "Kite, A., & Reel, B. (2020). B", "Kite, A. (2023). C"];
  const papers = texts.map((text) => ({
    references: [
      ["APA", text],
      ["IEEE", text],
    ],
  }));
  const { APA, IEEE } = citations();
  assert.deepEqual(APA(papers).split("\n"), [texts[2], texts[1], texts[0]]);
  assert.deepEqual(IEEE(papers).split("\n"), texts);
});
