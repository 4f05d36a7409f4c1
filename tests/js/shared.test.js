// What all scripts share: folding, CSV, words for the reader, addresses, files of the site.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { keysIn } from "../../static/js/shared/address.js";
import { csv } from "../../static/js/shared/csv.js";
import { make, part } from "../../static/js/shared/element.js";
import { fold, foldedWords } from "../../static/js/shared/fold.js";
import { factsOf } from "../../static/js/shared/paper.js";
import { inParts } from "../../static/js/shared/pause.js";
import { partition, records, textOf } from "../../static/js/shared/records.js";
import { missing, papers, short } from "../../static/js/shared/wording.js";
import { growsWithItsText } from "./growth.js";
import { asked, fc, page } from "./tools.js";

const Papa = createRequire(new URL("../../.ci/package.json", import.meta.url))("papaparse");

test("texts are compared without accents and case, in any script", () => {
  const cases = {
    "Łukasz Weiß": "lukasz weiss",
    "GRÖSSE Große": "grosse grosse",
    "Ærø Ødegård": "aero odegard",
    "Ｆｕｌｌ ﬁne": "full fine",
    "İstanbul ılık": "istanbul ilik",
    "Ελλάδα Ё й": "ελλαδα е и",
    بَيْت: "بيت",
    שָׁלוֹם: "שלום",
    हिन्दी: "हिन्दी",
    "漢字 한국어": "漢字 한국어",
  };
  for (const [text, folded] of Object.entries(cases)) assert.equal(fold(text), folded, text);
  assert.deepEqual(foldedWords("Café—10.5 % (हिन्दी)"), ["cafe", "10", "5", "हिन्दी"]);
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => assert.equal(fold(fold(text)), fold(text))),
    { seed: 5 },
  );
});

test("CSV says what the cells say, but for formulas", () => {
  const cells = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (rows) => {
      const { data } = Papa.parse(csv(rows).slice(1), { delimiter: ",", newline: "\r\n" });
      const read = data
        .slice(0, -1)
        .map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+@\-＝＋＠－]|[\t\r\n])/, "")));
      assert.deepEqual(
        read,
        rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+@\-＝＋＠－]|[\t\r\n])/, ""))),
      );
    }),
    { seed: 3, numRuns: 500 },
  );
});

test("no cell is a formula, and numbers stay numbers", () => {
  const formulas = ["=1+1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1+1", "\r=1", "＝1+1", '=HYPERLINK("x")', "-"];
  const [, ...lines] = csv([["x"], ...formulas.map((cell) => [cell])]).split("\r\n");
  assert.equal(lines.filter((line) => /^"?'/.test(line)).length, formulas.length, lines.join("|"));
  assert.equal(csv([[-3, "-3.5 %", "+0.5", "-1,024", null, undefined, 0]]), '\ufeff-3,-3.5 %,+0.5,"-1,024",,,0\r\n');
});

test("a script says what its page lacks", () => {
  page('<p id="a"></p>');
  assert.equal(part("#a", HTMLElement).id, "a");
  assert.throws(() => part("#a", HTMLInputElement), /this page has no #a/);
  assert.throws(() => part("#b", HTMLElement), /this page has no #b/);
  assert.equal(make("b", { textContent: "<i>" }).outerHTML, "<b>&lt;i&gt;</b>");
});

test("an address names keys, each once", () => {
  assert.deepEqual(keysIn("?p=a%2Cb,a, c&p=d"), ["a", "b", "c"]);
  assert.deepEqual(keysIn("?q=a"), []);
});

test("names are said in one piece", () => {
  assert.equal(missing([]), "");
  assert.equal(missing(["a", "b"]), "Not in this collection: a, b.");
  assert.match(
    missing(Array.from({ length: 30 }, (_, n) => `${n}`)),
    /^Not in this collection: 0, .*, 19 and 10 more\.$/,
  );
  assert.equal(short("a".repeat(500)).length, 201);
  assert.deepEqual([papers(0), papers(1), papers(2)], ["0 papers", "1 paper", "2 papers"]);
  assert.deepEqual(factsOf({ byline: "", when: "2020" }), ["2020"]);
  assert.deepEqual(factsOf({ byline: "A", when: "V, 2020" }), ["A", "V, 2020"]);
});

test("files of the site are asked for once, and again after they failed", async () => {
  const files = {
    "data/titles.json": { papers: { a: "A", b: "B" }, moved: { old: "a" } },
    "papers/a.json": { key: "a" },
  };
  page("", { files });
  assert.deepEqual(await partition(["old", "a", "x", "x", "b"]), { known: ["a", "b"], unknown: ["x"] });
  assert.deepEqual(await records(["a"]), [{ key: "a" }]);
  await records(["a"]);
  assert.deepEqual(asked, ["data/titles.json", "papers/a.json"]);
  await assert.rejects(textOf("late.txt"), /late\.txt: 404/);
  files["late.txt"] = "here";
  assert.equal(await textOf("late.txt"), "here");
});

test("long work lets others in between", async () => {
  let others = 0;
  const timer = setInterval(() => others++, 1);
  const spin = (/** @type {number} */ n) => {
    const end = performance.now() + 2;
    while (performance.now() < end);
    return n * 2;
  };
  assert.deepEqual((await inParts([...Array(100).keys()], spin)).slice(0, 3), [0, 2, 4]);
  clearInterval(timer);
  assert.ok(others > 0);
});

test("time grows with the text", async () => {
  for (const sign of ["a", "= ", "-1,", "?p=a,"]) {
    const text = (/** @type {number} */ length) => sign.repeat(length * 4);
    await growsWithItsText(`fold ${sign}`, text, foldedWords);
    await growsWithItsText(`csv ${sign}`, text, (one) => csv([[one]]));
    await growsWithItsText(`address ${sign}`, text, keysIn);
  }
});
