// What a query names: a paper by an identifier or an address, papers by what they use.
import assert from "node:assert/strict";
import { test } from "node:test";
import { identified, namesIn, paperNamed } from "../../static/js/search/identified.js";
import { prepared, users } from "../../static/js/search/used.js";
import { growsWithItsText } from "./growth.js";
import { page } from "./tools.js";

const IDS = {
  2403.01234: "gust",
  "10.18653/v1/2021.emnlp-main.1": "reel",
  "10.1038/s41586-021-1": "kite",
  "pmid:33087765": "sail",
  "isbn:9783161484100": "rope",
  "example.org/frame": "frame",
};

test("a pasted identifier or address names its paper, whatever stands around it", async () => {
  page("", { files: { "data/ids.json": IDS } });
  const cases = {
    "arXiv:2403.01234v2": ["gust", true],
    "https://arxiv.org/pdf/2403.01234.pdf": ["gust", true],
    "10.18653/v1/2021.EMNLP-main.1": ["reel", true],
    "https://doi.org/10.18653/v1/2021.emnlp-main.1": ["reel", true],
    "https://aclanthology.org/2021.emnlp-main.1/": ["reel", true],
    "https://aclanthology.org/2021.emnlp-main.1.pdf": ["reel", true],
    "https://publisher.example/doi/10.18653/v1/2021.emnlp-main.1/full": ["reel", true],
    "https://www.nature.com/articles/s41586-021-1#Sec2": ["kite", true],
    "PMID: 33087765": ["sail", true],
    33087765: ["sail", false],
    "ISBN 978-3-16-148410-0": ["rope", true],
    "http://www.example.org/Frame/": ["frame", true],
    "Knott, A. (2021). Reels. EMNLP. https://doi.org/10.18653/v1/2021.emnlp-main.1": ["reel", false],
    "10.9999/none": ["", true],
    "https://example.org/none": ["", true],
  };
  for (const [text, [key, only]] of Object.entries(cases))
    assert.deepEqual(await identified(text), { key, only }, text);
  for (const text of ["", "kites", "doi resolver", "year:2024", "2024", "4-bit", "a/b"])
    assert.equal(await identified(text), undefined, text);
});

test("the paper is found by its arXiv id, by its key, or by the address of its code", () => {
  const papers = { keys: ["a", "b"], arxiv: ["", "2403.01234v3"], code: ["https://github.com/a/Kite", ""] };
  const index = /** @type {any} */ ({ packed: { papers } });
  const asked = (/** @type {string} */ text, arxiv = "", key = "") =>
    paperNamed(index, /** @type {any} */ ({ text, arxiv }), { key, only: true });
  assert.equal(asked("arXiv:2403.01234", "2403.01234"), 1);
  assert.equal(asked("10.5555/1", "", "b"), 1);
  assert.equal(asked("https://www.github.com/a/kite/"), 0);
  assert.equal(asked("https://github.com/a/other"), -1);
  assert.equal(asked("kite"), -1);
});

test("identifiers are read in a time that grows with their text", async () => {
  for (const part of ["10.1000/", "1", "doi:", "http://a/", "#", "-"])
    await growsWithItsText(part, (length) => part.repeat(length / part.length), namesIn);
});

test("papers are found by what they use: by its name, its other names, and then by words of it", async () => {
  const index = /** @type {any} */ ({ packed: { aliases: [["Kestrel", "Falco tinnunculus"]] } });
  const rows = [
    ["Kestrel", [0, 2], ""],
    ["Kestrel+", [1], ""],
    ["Old hawk", [3], ""],
  ];
  const kinds = [
    ["Author", "authors/", "author:", [["Kestrel", 4, ""]]],
    ["Models", "", "model:", rows],
  ];
  /** @type {(string | undefined)[]} */
  const asked = [];
  const file = async (/** @type {string | undefined} */ cache) => {
    asked.push(cache);
    return /** @type {any} */ ({ version: cache ? "2" : "1", kinds });
  };
  await prepared(index, "2", "kites", file);
  assert.deepEqual(asked, [], "the list is not fetched where nothing asks for it");
  await prepared(index, "2", "model:kestrel", file);
  await prepared(index, "2", "model:hawk", file);
  assert.deepEqual(asked, [undefined, "reload"], "that of an older build is fetched anew");
  const found = (/** @type {string} */ name, field = "model") => [
    ...users(index, field, name, (text) => text.toLowerCase().includes(name)),
  ];
  assert.deepEqual(found("kestrel"), [0, 2]);
  assert.deepEqual(found("Kestrel+"), [1]);
  assert.deepEqual(found("falco-tinnunculus"), [0, 2]);
  assert.deepEqual(found("hawk"), [3]);
  assert.deepEqual(found("kestrel", "method"), []);
});
