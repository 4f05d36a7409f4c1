// The page of the reading list, with the stars and ticks of all pages.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { markdown } from "../../static/js/export/markdown.js";
import { startImport } from "../../static/js/reading-list/import-form.js";
import { startMarks } from "../../static/js/reading-list/marks.js";
import { matches } from "../../static/js/reading-list/match-references.js";
import { readingList } from "../../static/js/reading-list/page.js";
import { startSharing } from "../../static/js/reading-list/share.js";
import { CHANGE, keyStore, starred, ticked } from "../../static/js/reading-list/storage.js";
import { $, $$, page, texts, until } from "./tools.js";

console.error = () => {};
const TITLES = {
  gust: "Gust: A Benchmark",
  reel: "Reel",
  bowline: "Bowline: Über Knots",
  constructor: "A key that objects have",
};
const FILES = {
  "data/titles.json": { papers: TITLES, moved: { knot: "bowline" } },
  "data/ids.json": { 2403.01234: "gust", "10.5555/reel": "reel" },
  ...Object.fromEntries(
    Object.entries(TITLES).map(([key, title], n) => [
      `papers/${key}.json`,
      {
        key,
        title,
        byline: "Knott et al.",
        authors: ["Ada Knott"],
        year: 2020 + n,
        venue: "",
        tldr: "",
        links: [["PDF", `https://example.org/${key}.pdf`]],
        csl: { id: key },
      },
    ]),
  ),
};
const BODY = `<main class="list" id="_main"><a class="kept" hidden></a>
<p id="about"></p><p id="status" role="status"></p><ul id="unknown" hidden></ul>
<p id="shared" hidden><button id="keep"></button></p>
<div id="tools" hidden><select id="order"><option value="added"><option value="year"><option value="title"></select>
<span id="save"></span><details id="cite"></details><a id="address"></a><button id="copy"></button></div>
<ol id="list" class="papers"></ol>
<form id="import"><textarea id="keys"></textarea><input id="file" type="file"><button></button></form></main>`;

/** @param {string} [search] */
async function open(search = "") {
  page(BODY, { url: `https://example.org/kites/list/${search}`, files: FILES });
  const list = readingList();
  startSharing(list.show, list.papers);
  startImport(list.show);
  document.addEventListener(CHANGE, () => list.show());
  startMarks();
  await list.show();
  return list;
}

/** @param {string} text */
async function add(text) {
  $("#keys").value = text;
  const before = $("#status").textContent;
  $("#import").dispatchEvent(new Event("submit", { cancelable: true }));
  await until(() => $("#status").textContent !== before);
}

const keys = () => $$("#list > li[data-key]").map((li) => li.dataset.key);

beforeEach(() => page(""));

test("starred papers in their order, removed and put back where they stood", async () => {
  await open();
  assert.match($("#status").textContent, /^Your reading list is empty/);
  starred.set(["gust", "reel", "bowline"]);
  await until(() => keys().length === 3);
  assert.deepEqual(keys(), ["gust", "reel", "bowline"]);
  assert.equal($(".kept").textContent, "3");
  $$("#list .remove")[1].click();
  await until(() => keys().length === 2);
  assert.equal(document.activeElement, $(".undo"));
  assert.deepEqual(starred.get(), ["gust", "bowline"]);
  $(".undo").click();
  await until(() => keys().length === 3);
  assert.deepEqual(keys(), ["gust", "reel", "bowline"]);
  $("#order").value = "year";
  $("#order").dispatchEvent(new Event("change"));
  await until(() => keys()[0] === "bowline");
});

test("a note stays with its paper and is saved as Markdown; only the reader's own list takes notes", async () => {
  const list = await open();
  starred.set(["gust", "reel"]);
  await until(() => keys().length === 2);
  const field = $(".own-note");
  field.value = "Read [again]\n\n soon. ";
  field.dispatchEvent(new Event("input"));
  const id = Object.keys(localStorage).find((name) => name.endsWith(":note:gust"));
  assert.equal(localStorage.getItem(id), field.value);
  const text = markdown(list.papers());
  assert.match(text, /^- \[Gust.*\n\n {2}Read \\\[again\\\]\n {2}soon\.\n- \[Reel/);
  await open("?p=gust");
  assert.equal($$(".own-note").length, 0);
});

test("the list of an address is shown, kept, and what is not in the survey is said", async () => {
  await open("?p=knot,zeppelin,constructor,__proto__,gust,gust");
  assert.deepEqual(keys(), ["bowline", "constructor", "gust"]);
  const said = $("#status").textContent;
  assert.equal(said, "A shared list: 3 papers. Not in this collection: zeppelin, __proto__.");
  assert.equal($$(".remove").length, 0);
  $("#keep").click();
  await until(() => location.search === "" && keys().length === 3);
  assert.deepEqual(starred.get(), ["bowline", "constructor", "gust"]);
});

test("an address with thousands of keys says a few of them", async () => {
  await open(`?p=${Array.from({ length: 9000 }, (_, n) => `k${n}`).join(",")}`);
  const said = $("#status").textContent;
  assert.match(said, /^None of these papers are in this survey\. Not in this collection: k0, k1, .* and 8980 more\.$/);
  assert.ok(said.length < 400);
});

test("a hostile file gives a message for what cannot be read, and the others are taken", async () => {
  await open();
  await add(JSON.stringify([{ title: ["Reel"] }, { id: "gust" }, { title: { a: 1 } }, { title: ["Other"] }]));
  assert.deepEqual(keys(), ["reel", "gust"]);
  assert.equal(
    $("#status").textContent,
    "2 papers added. Not in this collection: entry 3, which has no title that can be read, Other. 2 papers.",
  );
  await add("a b\nc d\ne f\ng h");
  assert.match(
    $("#status").textContent,
    /^0 papers added\. 4 entries are not in this collection; they are listed below\./,
  );
  assert.deepEqual(texts("#unknown > li"), ["a b", "c d", "e f", "g h"]);
  await add(Array.from({ length: 5000 }, (_, n) => `title ${n}`).join("\n"));
  assert.equal($$("#unknown > li").length, 101);
  assert.equal(texts("#unknown > li").at(-1), "and 4900 more");
  await add("[]");
  assert.equal($("#status").textContent, "There is no paper to add.");
});

test("papers are known by id, title, key and former key; a key alone may be another paper's", async () => {
  page("", { files: FILES });
  const cases = {
    "arXiv:2403.01234": { keys: ["gust"], unknown: [] },
    "BOWLINE – uber knots": { keys: ["bowline"], unknown: [] },
    "knot, gust; nothing": { keys: ["bowline", "gust"], unknown: ["nothing"] },
    "@misc{gust, title={Quite Another Matter}}": { keys: [], unknown: ["Quite Another Matter"] },
    "@misc{gust, title={A Benchmark of Gust}}": { keys: ["gust"], unknown: [] },
    "toString hasOwnProperty": { keys: [], unknown: ["toString hasOwnProperty"] },
  };
  for (const [text, found] of Object.entries(cases)) assert.deepEqual(await matches(text), found, text);
});

test("what is kept may have been written by anybody", () => {
  for (const text of ["{", "7", "null", '{"a": 1}', '[1, ["x"], {"a": 1}, "gust", "gust"]']) {
    localStorage.setItem(starred.id, text);
    assert.deepEqual(starred.get(), text.includes("gust") ? ["gust"] : []);
  }
});

test("a browser that keeps nothing says so, and the choice lasts as long as the page", () => {
  Object.defineProperty(window, "sessionStorage", {
    get() {
      throw new Error("blocked");
    },
  });
  const messages = [];
  document.addEventListener(CHANGE, (event) => messages.push(/** @type {CustomEvent} */ (event).detail));
  const store = keyStore("sessionStorage", "test");
  store.set(["gust"]);
  assert.deepEqual(store.get(), ["gust"]);
  assert.match(messages[0], /^This browser does not store/);
});

test("a star and a tick beside each paper; no more than six are compared", () => {
  const items = ["a", "b", "c", "d", "e", "f", "g"].map((key) => `<li data-key="${key}"><a href="#">${key}</a></li>`);
  page(`<a class="kept" hidden></a><ol class="papers" id="found">${items.join("")}</ol><main></main>`);
  startMarks();
  assert.equal($$(".marks").length, 7);
  $('[data-key="b"] .star').click();
  assert.deepEqual(starred.get(), ["b"]);
  assert.equal($('[data-key="b"] .star').ariaPressed ?? $('[data-key="b"] .star').getAttribute("aria-pressed"), "true");
  assert.equal($(".kept").hidden, false);
  for (const box of $$(".tick > input")) box.click();
  assert.deepEqual(ticked.get(), ["a", "b", "c", "d", "e", "f"]);
  assert.equal($(".tray p").textContent, "You can compare up to 6 papers.");
  assert.equal($$(".tick > input").at(-1).checked, false);
  assert.match($(".tray a").href, /compare\/\?p=a,b,c,d,e,f$/);
  $(".tray button").click();
  assert.deepEqual(ticked.get(), []);
  assert.equal($(".tray").classList.contains("open"), false);
});
