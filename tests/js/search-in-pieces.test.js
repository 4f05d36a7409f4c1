// The pieces of a large survey's search: found by their keys, fetched once, read back as the build wrote them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST } from "../../static/js/search/encoded-text.js";
import { ONCE } from "../../static/js/search/postings.js";
import { Missing, settled, shelfOf, shelvesOf } from "../../static/js/search/cut/shelves.js";
import { common, fieldsIn, numbersOf, placesOf, postingsOf } from "../../static/js/search/cut/signs.js";
import { vocabularyOf } from "../../static/js/search/cut/vocabulary.js";
import { rowsFor } from "../../static/js/suggest/pieces.js";
import { asked, page } from "./tools.js";

/** @param {number[]} numbers as surveypress/searchindex/encoding.py writes them */
const signs = (...numbers) =>
  String.fromCodePoint(...numbers.map((n) => (n + FIRST < 0xd800 ? n + FIRST : n + FIRST + 0x800)));
const FOLDER = new URL("https://example.org/kites/data/search/");
const HEAD = /** @type {any} */ ({
  version: "one",
  cut: { papers: 9, shelves: { words: 1, said: 3 }, each: [20, 2000] },
});
const RULES = { word: "\\p{L}+", dense: "一-鿿", marks: "̀", letters: {}, greek: {}, article: "^$", rewrites: [] };

test("numbers are read back from signs, beyond surrogates too", () => {
  const numbers = [0, 1, 92, 0xd800 - FIRST - 1, 0xd800 - FIRST, 70_000, 1_000_000];
  assert.deepEqual(numbersOf(signs(...numbers)), numbers);
  assert.deepEqual(fieldsIn(0b1000000101), [0, 2, 9]);
});

test("postings say who says a word in which fields, and where", () => {
  const said = postingsOf(signs(1, 0), signs(0b1, 0b101), signs(32, 64));
  assert.deepEqual(said.docs, [1, 2]);
  assert.deepEqual(said.counts, [ONCE, ONCE, ONCE + 2]);
  assert.deepEqual(said.starts, [0, 1]);
  assert.deepEqual(said.worths, [0.5, 1]);
  // Paper 1: its third place; paper 2: in field 0 the first and the fifth, in field 2 the first.
  const places = placesOf(said, signs(5, 0, 7, 1), new Set([2]));
  assert.deepEqual([...places], [[2, new Map([[0, [0, 4]], [2, [0]]])]]); // prettier-ignore
  const both = common(said, postingsOf(signs(2), signs(0b110), signs(16)), new Set([2]));
  assert.deepEqual([both.docs, both.counts, both.worths], [[2], [ONCE + 2], [0.25]]);
});

test("a key alone tells its piece, as the build has it", () => {
  assert.equal(shelfOf("", 7), 0);
  assert.equal(shelfOf("ab", 1000), (97 * 31 + 98) % 1000);
  assert.equal(shelfOf("凧", 1000), 0x51e7 % 1000);
});

test("work is done again when what it lacks has come, and each piece is fetched once", async () => {
  page("", { files: { [`${FOLDER}said-1.json`]: ["one", [["kite"]]], [`${FOLDER}said-2.json`]: ["one", []] } });
  const shelves = shelvesOf(HEAD, FOLDER);
  let runs = 0;
  const found = await settled(() => {
    runs++;
    return [shelves.piece("said-1"), shelves.piece("said-2")];
  });
  assert.deepEqual([found, runs], [[[["kite"]], []], 3]);
  assert.throws(() => shelves.piece("said-0"), Missing);
  await assert.rejects(shelves.ahead("said-0"), /404/);
  await assert.rejects(
    settled(() => shelves.piece("said-0")),
    /404/,
  );
  await assert.rejects(
    settled(() => Promise.reject(new Error("another"))),
    /another/,
  );
  assert.equal(asked.filter((path) => path.endsWith("said-1.json")).length, 1);
});

test("a piece of another build is fetched anew, and refused if it stays so", async () => {
  page("", { files: { [`${FOLDER}said-1.json`]: ["two", []] } });
  await assert.rejects(shelvesOf(HEAD, FOLDER).ahead("said-1"), /different builds/);
  assert.equal(asked.length, 2);
});

test("words are read by those that begin alike, and without them where none shall be fetched", async () => {
  const rows = [["prune 4ing", 7], ["train 5ing", 3], ["tune 3ing", 2], ["prudence", -4]]; // prettier-ignore
  page("", { files: { [`${FOLDER}words-0.json`]: ["one", rows] } });
  const head = { ...HEAD, rules: { ...RULES, stop: "the", compounds: [] }, endings: ["", "ed", "ing"] };
  const { read, quietly, numbers, df, formsFrom, namesFrom, shown } = vocabularyOf(head, shelvesOf(HEAD, FOLDER));
  assert.equal(quietly(() => read.stem("pruning")), "pruning"); // prettier-ignore
  assert.equal(await settled(() => read.stem("pruning")), "prune");
  assert.equal(read.stem("trained"), "train");
  assert.equal(read.stem("kite"), "kite");
  const number = /** @type {number} */ (numbers.get("prune"));
  assert.deepEqual([shown[number], df(number), numbers.get("kite")], ["prune", 7, undefined]);
  assert.ok(namesFrom("pr").has("prudence"));
  assert.ok(!formsFrom("pr").has("prudence"));
});

test("names are suggested out of the piece of the longest word, and of the first one, each once", async () => {
  const at = (/** @type {string} */ start) => `data/search/suggested-${shelfOf(start, 5)}.json`;
  const piece = ["one", [[1, "G. Needham", 2, ""]]];
  page("", { files: { [at("nee")]: piece, [at("g")]: piece } });
  assert.deepEqual(await rowsFor(["g", "needh"], { suggested: 5 }), [[1, "G. Needham", 2, ""]]);
  assert.equal(asked.length, 2);
});
