// The search page in parts: what a reader typed, who says it, what the page says of an answer.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { decoded, pieces, BREAK } from "../../static/js/search/encoded-text.js";
import { byTitle } from "../../static/js/search/early.js";
import { excerpt } from "../../static/js/search/excerpt.js";
import { chosenFor, counts } from "../../static/js/search/filters.js";
import { drawn } from "../../static/js/search/items.js";
import { plain } from "../../static/js/search/plain-answer.js";
import { namesIn } from "../../static/js/search/names.js";
import { parsed, ranks } from "../../static/js/search/parse.js";
import { beside } from "../../static/js/search/phrases.js";
import { grouped, measured, posted } from "../../static/js/search/postings.js";
import { resultList } from "../../static/js/search/results.js";
import { startSaving } from "../../static/js/search/save.js";
import { distance, misspelt, numberRead } from "../../static/js/search/spelling.js";
import { addressOf, isIdle, offer, recall, remember, stateOf } from "../../static/js/search/state.js";
import { nothingYet, said } from "../../static/js/search/status.js";
import { strip } from "../../static/js/search/topic-hits.js";
import { growsWithItsText } from "./growth.js";
import { $, $$, page, texts, until } from "./tools.js";

console.error = () => {};

/** A group in one line. @param {any} node @returns {string} */
const inLine = ({ kind, wanted, field, value, nodes = [] }) =>
  (wanted ? "" : "-") +
  (value === undefined
    ? `(${nodes.map(inLine).join(kind === "either" ? " | " : " & ")})`
    : `${field ? `${field}:` : ""}${value}`);

test("a query is taken apart as the fixtures say", async () => {
  const file = await readFile(new URL("../browser/fixtures/queries.md", import.meta.url), "utf8");
  const cases = [...file.matchAll(/^(.+)\n\.\n(.*)\n\.\n(.*)\n\.$/gm)];
  assert.ok(cases.length > 10);
  for (const [, title, query, parts] of cases) {
    const { words, phrases, unwanted, fields, years, groups, unknown, arxiv } = parsed(query);
    const found = {
      words,
      phrases,
      unwanted,
      arxiv,
      unknown,
      groups: groups.map(inLine),
      fields: fields.map(({ field, value, wanted }) => [field, value, wanted]),
      years: years.map(({ years: { from, to }, wanted }) => [from, to, wanted]),
    };
    const nothing = { words: "", phrases: [], unwanted: [], fields: [], years: [], groups: [], unknown: [], arxiv: "" };
    assert.deepEqual(found, { ...nothing, ...JSON.parse(parts) }, title);
  }
  assert.deepEqual([ranks(parsed("kite")), ranks(parsed("-kite year:2020"))], [true, false]);
});

test("words are read together as a word that some text has, not as one that is like it", () => {
  const forms = new Map([
    ["invisible", 4],
    ["finetuning", 5],
  ]);
  const read = { stem: () => "invisible", lines: () => [] };
  const packed = { papers: { keys: [], titles: [] }, aliases: [] };
  const papers = { words: [], starts: [], fields: 0 };
  const index = { written: forms, numbers: forms, read, packed, papers, count: 0, shown: [] };
  const match = { weights: new Map(), names: new Map(), known: new Set() };
  namesIn(/** @type {any} */ (index), ["in", "vision"], [true, true], /** @type {any} */ (match));
  assert.deepEqual([...match.weights], []);
  namesIn(/** @type {any} */ (index), ["fine", "tuning"], [true, true], /** @type {any} */ (match));
  assert.deepEqual([...match.weights], [[5, 2]]);
});

test("slips between words are counted up to a number", () => {
  const cases = [
    ["kite", "kite", 0],
    ["kite", "kites", 1],
    ["kite", "ktie", 1],
    ["bamboo", "bmabou", 2],
    ["kite", "sail", 3],
  ];
  for (const [one, other, slips] of cases) {
    assert.equal(distance(String(one), String(other), 2), slips);
    assert.equal(distance(String(other), String(one), 2), slips);
  }
});

/** Two papers: "0 1 | 2", "1 0 2" as words, each in two fields of seven. */
const TEXT = decoded(["#$!%      ", "$#% $     "]);

test("texts are numbers of words, in fields and pieces", () => {
  assert.deepEqual(pieces(TEXT, 0, 0), [[0, 1], [2]]);
  assert.deepEqual(pieces(TEXT, 1, 1), [[1]]);
  assert.deepEqual(pieces(TEXT, 1, 2), []);
  assert.deepEqual(TEXT.words, [0, 1, BREAK, 2, 1, 0, 2, 1]);
  const high = String.fromCodePoint(0xe000, 0x10400);
  assert.deepEqual(decoded([high]).words, [0xe000 - 0x800 - 0x23, 0x10400 - 0x800 - 0x23]);
});

/** @returns {any} */
function index() {
  const { ends, places } = posted(TEXT, 2, 3);
  const postings = (/** @type {number} */ word) => grouped(places.subarray(ends[word], ends[word + 1]));
  const papers = { keys: ["a", "b"], topics: [[1], [0]], years: [2020, 0], facets: { kind: [[0, 1], []] } };
  const topics = { titles: ["Air", "Wind"], parents: [-1, 0] };
  return {
    papers: TEXT,
    postings,
    count: 2,
    packed: { papers, topics, facets: [["kind", "Kind", ["method", "survey"]]], more: [] },
  };
}

test("who says a word how often, and words one after the other", () => {
  assert.deepEqual(index().postings(1), { docs: [0, 1], starts: [0, 1], counts: [16, 16, 17] });
  const { lengths, means } = measured(TEXT, 2);
  assert.deepEqual(
    [[...lengths.slice(0, 2)], [...means.slice(0, 2)]],
    [
      [3, 0],
      [3, 0.5],
    ],
  );
  assert.deepEqual([...beside(index(), [0, 1])], [0]);
  assert.deepEqual([...beside(index(), [1, 2])], [], "no phrase reaches over the end of a piece");
  assert.deepEqual([...beside(index(), [0, 2])], [1]);
  assert.deepEqual([...beside(index(), [1], [1])], [1]);
});

test("filters know topics above, and count what others leave", () => {
  assert.ok(chosenFor(index(), { topic: "Air", kind: "survey" }, 0));
  assert.ok(!chosenFor(index(), { topic: "Wind" }, 1));
  const found = counts(index(), ["topic", "year", "kind"], { kind: "method" }, [0, 1]);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), {
    topic: { Air: 1, Wind: 1 },
    year: { 2020: 1 },
    kind: { method: 1, survey: 1 },
  });
});

const FORM = `<form id="search"><input name="q" id="q"><select name="year"><option value="">any</option></select>
<select name="sort"><option value="">best</option><option value="newest">newest</option></select></form>`;

test("the form, the address and the history say one thing", () => {
  page(FORM, { url: "https://example.org/kites/search/?q=kite&year=2020&sort=none" });
  const form = $("form");
  recall(form);
  assert.deepEqual(stateOf(form), { query: "kite", chosen: { year: "2020" }, sort: "" });
  offer([$("[name=year]")], { year: { 2021: 3, 2020: 0, 2022: 1 } });
  assert.deepEqual(texts("[name=year] option"), ["any", "2022 (1)", "2021 (3)", "2020 (0)"]);
  offer([$("[name=year]")], { year: { 79: 1, "-350": 1, 2020: 1, 1785: 1 } });
  assert.deepEqual(texts("[name=year] option"), ["any", "2020 (1)", "1785 (1)", "79 (1)", "-350 (1)"]);
  assert.equal($("[name=year]").value, "2020");
  assert.equal(addressOf({ query: "", chosen: {}, sort: "" }), "/kites/search/");
  remember({ query: "kit", chosen: {}, sort: "" }, true, "Search");
  remember({ query: "kite", chosen: {}, sort: "newest" }, true, "Search");
  assert.deepEqual([history.length, location.search, document.title], [2, "?q=kite&sort=newest", "kite · Search"]);
});

test("a query that says nothing yet is no query for all papers", () => {
  const idle = (/** @type {string} */ query, chosen = {}) =>
    isIdle({ query, chosen, sort: "" }, parsed(query, ["method"]));
  for (const query of ["", '"', '""', "(((", "author:", "year:", "method:", " "]) assert.ok(idle(query), query);
  for (const query of ["kite", "-kite", "year:2020", "(a OR b)", "strange:kite", "2106.09685"])
    assert.ok(!idle(query), query);
  assert.ok(!idle('"', { year: "2020" }));
  page("");
  assert.deepEqual([nothingYet({ query: "", chosen: {}, sort: "" }), nothingYet({ query: '"', chosen: {}, sort: "" })], [[], ["“\"” does not say yet what to look for."]]); // prettier-ignore
});

test("a slip is told from an ending that no text has", () => {
  const written = new Map(
    Object.entries({ quantization: 0, quantized: 0, pruning: 1, prune: 1, model: 2, modality: 3 }),
  );
  const read = {
    stem: (/** @type {string} */ word) => ({ modle: "modality", zeppelin: word })[word] ?? word.slice(0, 4),
  };
  const numbers = new Map(Object.entries({ quan: 0, prun: 1, mode: 2, modality: 3 }));
  const index = /** @type {any} */ ({ written, read, numbers, formsLike: () => written, df: () => 1 });
  for (const word of ["quantizaton", "prunng", "modle"]) assert.ok(misspelt(index, word), word);
  for (const word of ["pruned", "prunes", "quantization", "zeppelin", "quantizer"])
    assert.ok(!misspelt(index, word), word);
  assert.deepEqual([numberRead(index, "modle"), numberRead(index, "pruned")], [undefined, 1]);
});

test("what is said of an answer", () => {
  page("<p></p>");
  const say = (/** @type {object} */ state, /** @type {object} */ answer) => {
    const whole = { total: 0, missing: [], faults: [], shownFor: "", instead: "", meant: "", ...answer };
    $("p").replaceChildren(...said({ query: "kite", chosen: {}, sort: "", ...state }, /** @type {any} */ (whole)));
    return $("p").textContent;
  };
  assert.equal(say({}, { total: 1 }), "1 result for “kite”.");
  assert.equal(say({ query: "" }, { total: 1200 }), "1,200 results.");
  assert.equal(say({}, {}), "No results for “kite”. Try fewer or other words.");
  assert.equal(
    say({ chosen: { year: "1" } }, {}),
    "No results for “kite”. Try fewer or other words, or clear the filters.",
  );
  assert.equal(say({ query: "", chosen: { year: "1" } }, {}), "No results. Try other filters.");
  assert.equal(say({}, { total: 2, missing: ["PiSSA"] }), "2 results for “kite”. Not in this collection: PiSSA.");
  assert.equal(
    say({}, { total: 2, faults: [{ field: "colour", value: "", known: ["author", "has"] }] }),
    "2 results for “kite”. There is no field “colour”; it was ignored. Fields: author, has.",
  );
  assert.equal(say({}, { meant: "knot" }), "No results for “kite”. Did you mean knot?");
  assert.equal(
    say({}, { total: 2, shownFor: "knot", instead: '"kite"' }),
    '2 results for “knot”. Search for "kite" instead.',
  );
  assert.equal($("a").getAttribute("href"), "?q=%22kite%22");
  assert.equal(say({ query: "<b>" }, { total: 1 }), "1 result for “<b>”.");
});

test("a passage begins shortly before what was asked, and is text", () => {
  page("<p></p>");
  const passage = (/** @type {string} */ text) => {
    const found = {
      sub_results: [
        { anchor: { id: "_papers" }, excerpt: "<mark>no</mark>" },
        { anchor: { id: "_sorted" }, excerpt: "Details. <mark>no</mark>" },
        { anchor: { id: "_summary" }, title: "Summary", excerpt: text },
      ],
    };
    $("p").replaceChildren(...excerpt(/** @type {any} */ (found)));
    return $("p").innerHTML;
  };
  assert.equal(
    passage("A <mark>kite</mark> &lt;b&gt; <mark>flies</mark>."),
    "A <mark>kite</mark> &lt;b&gt; <mark>flies</mark>.",
  );
  assert.match(passage(`${"word ".repeat(30)}<mark>kite</mark>.`), /^… (?:word ){5,12}<mark>kite<\/mark>\.$/);
  assert.equal(passage("and <mark>kite</mark>."), "… and <mark>kite</mark>.");
  assert.deepEqual(excerpt(/** @type {any} */ ({ sub_results: [] })), [], "nothing is no passage");
  assert.equal(passage("Summary. A <mark>kite</mark>."), "A <mark>kite</mark>.");
  assert.equal(passage("A <mark>kite</mark>, which shrinks"), "A <mark>kite</mark>, which shrinks …");
  assert.equal(passage("A <mark>kite</mark>"), "A <mark>kite</mark> …");
});

test("Pagefind alone answers where our index does not load", async () => {
  const data = { meta: { key: "gust", title: "Gust", venue: "KiteConf" }, filters: { topic: ["Wind"] }, excerpt: "" };
  const asked = [];
  const engine = {
    filters: async () => ({}),
    search: async (/** @type {string | null} */ words, /** @type {any} */ { filters }) => {
      asked.push([words, filters]);
      return { results: [{ id: "1", data: async () => data }], filters: { year: { 2020: asked.length } } };
    },
  };
  const base = /** @type {any} */ ({ engine, keys: new Map(), shards: new Map() });
  const answer = await plain(base, { query: "", chosen: { year: "2020" }, sort: "" });
  assert.deepEqual(asked, [
    [null, { kind: "Paper", year: "2020" }],
    [null, { kind: "Paper" }],
  ]);
  assert.deepEqual([answer.total, answer.counts, await answer.parts[1].keys()], [1, { year: { 2020: 2 } }, ["gust"]]);
  const [item] = await answer.parts[1].items(0, 20);
  assert.deepEqual([item.title, item.facts], ["Gust", ["KiteConf", "Wind"]]);
});

test("Pagefind alone leaves out what a shard finds that lacks a word", async () => {
  const results = [{ id: "one" }, { id: "other" }];
  const engine = {
    filters: async () => ({}),
    search: async (/** @type {string} */ words) => ({ results: words === '"kite"' ? results.slice(1) : results }),
  };
  const base = /** @type {any} */ ({ engine, shards: new Map([["one", 0], ["other", 1]]) }); // prettier-ignore
  const total = async (/** @type {string} */ query) => (await plain(base, { query, chosen: {}, sort: "" })).total;
  assert.deepEqual([await total("kite"), await total("sail"), await total('"kite')], [1, 2, 2]);
});

/** @param {number} n @returns {any} */
const item = (n) => ({
  key: `k${n}`,
  title: `T <${n}>`,
  facts: ["A", ""],
  hue: 0,
  tldr: "",
  links: [["PDF", "https://example.org/a.pdf"]],
  semantic: true,
  why: () => "Also about: sail",
});

test("results are drawn in parts, as text, and none by a run that is over", async () => {
  page('<section><h2></h2><ol id="list"></ol><button class="more"></button></section>');
  const list = resultList($("section"), 0);
  const items = (/** @type {number} */ from, /** @type {number} */ to) =>
    Array.from({ length: Math.min(to, 5) - from }, (_, n) => item(from + n));
  const answer = { stems: new Set(), parts: [{ items, total: 5 }] };
  const result = /** @type {any} */ ({ answer, index: undefined });
  await list.draw(result, 0, 3, 1, () => 1);
  assert.deepEqual([list.length(1), list.length(2), $(".more").hidden], [3, 0, false]);
  assert.deepEqual(await list.draw(result, 0, 3, 1, () => 2), []);
  await list.draw(result, 3, 6, 1, () => 1);
  assert.deepEqual([$$("#list > li").length, $(".more").hidden], [5, true]);
  assert.equal($("#list > li").textContent, "T <0>A · PDFAlso about: sail");
  assert.match($("#list a").href, /papers\/k0\/$/);
  await list.draw(result, 0, 2, 2, () => 2);
  assert.equal($$("#list > li").length, 2);
  assert.equal(drawn(item(1), undefined, new Set()).dataset.key, "k1");
  assert.deepEqual(
    strip([{ title: "Wind", href: "topics/wind/", kind: "Topic", hue: 3 }]).map((li) => li.textContent),
    ["Topic Wind"],
  );
});

test("all papers found are saved", async () => {
  page(`${FORM}<button id="link"></button><p id="saved"></p><div id="results"><p class="save"></p></div>`, {
    files: { "papers/gust.json": { key: "gust", csl: { id: "gust" } } },
  });
  URL.createObjectURL = () => "blob:x";
  window.HTMLAnchorElement.prototype.click = () => {};
  startSaving($("form"), async () => ["gust"]);
  assert.equal($$(".save button").length, 9);
  assert.equal($(".save button").ariaLabel, "Save all results as BibTeX");
  $$(".save button")[2].click();
  await until(() => $("#saved").textContent);
  assert.equal($("#saved").textContent, "Saved 1 paper as CSL-JSON.");
});

test("time grows with the text", async () => {
  for (const sign of ['"', "-", "author:", "a/", "a-", "1234.", "year:1..", " "]) {
    await growsWithItsText(`query ${sign}`, (length) => sign.repeat(length * 2), parsed);
  }
});

test("titles and names answer before the index has come, where words are all that is asked", async () => {
  const titles = {
    keys: ["a", "b", "c"],
    titles: ["Sails of silk", "A kite of silk", "Kites, and how they fly"],
    names: ["Bowline", "", "Öresund Wind; KiteNet"],
    when: ["2020", "2021", "2022"],
  };
  const keys = (/** @type {string} */ query) => byTitle(titles, query)?.parts[1].keys();
  assert.deepEqual(await keys("kite"), ["c", "b"]);
  assert.deepEqual(await keys("a kite of silk"), ["b"]);
  assert.deepEqual(await keys("sails bowline"), ["a"]);
  assert.deepEqual(await keys("oresund"), ["c"]);
  assert.deepEqual(await keys("qqzz"), []);
  for (const query of ["", "\u{1f600}", "year:2020 kite", '"a kite"', "kite -silk", "(kite OR silk)", "2106.09685"])
    assert.equal(await keys(query), undefined, query);
});
