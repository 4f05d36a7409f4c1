// The map: its dots, what is asked of it, its address and its keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import { remember, searchOf, viewIn } from "../../static/js/map/address.js";
import { cardOn } from "../../static/js/map/card.js";
import { bridgesButton, startQuestion } from "../../static/js/map/controls.js";
import { cursorOn } from "../../static/js/map/cursor.js";
import { dotsOf, narrow } from "../../static/js/map/dots.js";
import { startLegend } from "../../static/js/map/legend.js";
import { listIn } from "../../static/js/map/list.js";
import { after, beyond, nearest } from "../../static/js/map/neighbours.js";
import { questionForm } from "../../static/js/map/question.js";
import { linesOf } from "../../static/js/map/topic-name.js";
import { windowOnto } from "../../static/js/map/view.js";
import { $, $$, page, press, texts, type, until } from "./tools.js";

console.warn = () => {};
const link = (/** @type {string} */ key, /** @type {number} */ x, /** @type {number} */ y, title = key, also = "") =>
  `<a href="../papers/${key}/"${also && ` data-also="${also}"`}><circle cx="${x}" cy="${y}"/><title>${title}</title></a>`;
const BODY = `<form id="ask"><input name="q"><select name="topic"><option value="">all</option><optgroup>
<option value="air">Air</option><option value="wind">Wind</option></optgroup><optgroup><option value="craft">Craft</option></optgroup></select>
<select name="from"><option value="">any</option><option>2020</option></select><select name="to"><option value="">any</option><option>2020</option></select>
<button id="bridges" type="button" aria-pressed="false"></button></form>
<div class="sheet"><div id="map"><svg viewBox="0 0 1000 500"><g data-area="Air"><g data-topic="wind">
<g data-year="2020">${link("gust", 100, 100, "Gust: A Bénchmark")}${link("gale", 200, 100, "A gale of eight or more words here")}</g></g></g>
<g data-area="Craft"><g data-topic="craft"><g data-year="2021">${link("reel", 100, 300, "Reel", "2")}</g></g></g></svg></div></div>
<ul class="legend"><li><a data-topic="air" href="#">Air</a></li><li><a data-topic="craft" href="#">Craft</a></li></ul>
<details id="list"></details>`;

async function map() {
  page(BODY, { url: "https://example.org/kites/map/" });
  const svg = $("svg");
  // Without a screen, an SVG has no numbers.
  Object.defineProperty(window.SVGElement.prototype, "cx", {
    get() {
      return { baseVal: { value: Number(this.getAttribute("cx")) } };
    },
  });
  Object.defineProperty(window.SVGElement.prototype, "cy", {
    get() {
      return { baseVal: { value: Number(this.getAttribute("cy")) } };
    },
  });
  Object.defineProperty(window.SVGElement.prototype, "href", {
    get() {
      return { baseVal: this.getAttribute("href") };
    },
  });
  Object.defineProperty(svg, "viewBox", { value: { baseVal: { width: 1000, height: 500 } } });
  for (const [name, value] of Object.entries({ clientWidth: 500, clientHeight: 250 }))
    Object.defineProperty(svg, name, { value });
  const question = questionForm($("#ask"));
  return { svg, question, dots: await dotsOf(svg, [...question.titles.keys()]) };
}

test("dots are what the picture says, and a question narrows them", async () => {
  const { dots, question } = await map();
  assert.deepEqual(
    dots.map(({ key, x, y, label, topics, year, area }) => [key, x, y, label, topics, year, area]),
    [
      ["gust", 100, 100, "Gust", ["wind"], "2020", "Air"],
      ["gale", 200, 100, "A gale of eight or …", ["wind"], "2020", "Air"],
      ["reel", 100, 300, "Reel", ["craft", "wind"], "2021", "Craft"],
    ],
  );
  assert.equal($$("svg title").length, 0);
  const left = (/** @type {object} */ asked) => {
    const count = narrow(dots, { q: "", topics: [], from: "", to: "", ...asked });
    return [
      count,
      dots
        .filter(({ on }) => on)
        .map(({ key }) => key)
        .join(" "),
    ];
  };
  assert.deepEqual(left({ q: "benchmark" }), [1, "gust"]);
  assert.ok(dots[0].node.classList.contains("found"));
  assert.deepEqual(left({ topics: question.topicsOf("air") }), [3, "gust gale reel"]);
  assert.deepEqual(left({ topics: question.topicsOf("craft") }), [1, "reel"]);
  assert.deepEqual(left({ to: "2020" }), [2, "gust gale"]);
  assert.deepEqual(left({ from: "2021", to: "2020" }), [3, "gust gale reel"]);
  assert.equal(question.areaOf("wind"), "air");
});

test("the address says what is asked and seen, and may have been written by anybody", async () => {
  const { question } = await map();
  question.write(new URLSearchParams("q=x&topic=none&from=2020&to=<b>"));
  assert.deepEqual(question.values(), { q: "x", topic: "", from: "2020", to: "" });
  const view = { x: 10.4, y: 20, k: 2 };
  const state = { values: question.values(), paper: "gust", bridges: true, list: true, view };
  assert.equal(searchOf(state), "q=x&from=2020&paper=gust&bridges=1&view=list&at=10,20,2.00");
  assert.deepEqual(viewIn(new URLSearchParams("at=10,20,2.00")), { x: 10, y: 20, k: 2 });
  for (const at of ["", "1,2", "a,b,c", "1,2,-3", "1,2,Infinity"])
    assert.equal(viewIn(new URLSearchParams({ at })), undefined);
  remember("q=x", "draft");
  remember("q=xy", "draft");
  assert.deepEqual([location.search, history.length, history.state.draft], ["?q=xy", 2, true]);
  remember("q=xyz", "push");
  assert.equal(history.length, 3);
});

test("the form, the legend and the bridges' button say when something is asked", async () => {
  const { question, svg } = await map();
  const told = [];
  startQuestion(
    question,
    () => told.push("ask"),
    (how) => told.push(how),
  );
  type("[name=q]", "x");
  $("[name=topic]").dispatchEvent(new Event("input", { bubbles: true }));
  assert.deepEqual(told, ["ask", "draft", "ask", "push"]);
  const bridges = bridgesButton(svg, () => told.push("bridges"));
  $("#bridges").click();
  assert.ok(bridges.on() && svg.classList.contains("bridges"));
  const show = startLegend((topic) => told.push(topic));
  assert.equal($$(".legend a").length, 0);
  show("air");
  assert.deepEqual(
    $$(".legend button").map(({ ariaPressed }) => ariaPressed),
    ["true", "false"],
  );
  $(".legend button").click();
  assert.equal(told.at(-1), "");
});

test("the window shows all of the drawing at first, and stays on it", async () => {
  const { svg, dots } = await map();
  const views = [];
  const sight = windowOnto(svg, (view) => views.push(view));
  sight.fit();
  assert.deepEqual(views.at(-1), { x: 500, y: 250, k: 0.5 });
  assert.equal(sight.near(), false);
  sight.zoom(2, 0, 0);
  assert.deepEqual([views.at(-1), sight.near()], [{ x: 250, y: 125, k: 1 }, true]);
  sight.pan(10_000, 10_000);
  assert.deepEqual([views.at(-1)?.x, views.at(-1)?.y], [75, 37.5]);
  sight.zoom(1e9);
  assert.equal(views.at(-1)?.k, 8);
  sight.fit();
  assert.equal(nearest(dots, sight, 50, 50)?.key, "gust");
  assert.equal(nearest(dots, sight, 300, 50, 22), undefined);
  assert.ok(sight.sees(dots[0]));
});

test("keys lead from dot to dot", async () => {
  const { svg, dots } = await map();
  const sight = windowOnto(svg, () => {});
  sight.fit();
  assert.equal(beyond(dots, dots[0], 1, 0)?.key, "gale");
  assert.equal(beyond(dots, dots[0], 0, 1)?.key, "reel");
  assert.equal(beyond(dots, dots[0], -1, 0), undefined);
  assert.equal(after(dots, dots[2], 1)?.key, "gust");
  const opened = [];
  cursorOn($("#map"), dots, sight, (dot) => opened.push(dot.key));
  const here = $("#here");
  assert.equal(here.textContent, "Gust: A Bénchmark, 2020, Air");
  press("ArrowRight", here);
  press("PageDown", here);
  here.click();
  assert.deepEqual(opened, ["reel"]);
  press("+", $("#map"));
  assert.equal(sight.view().k, 0.75);
});

test("a card says more than the dot, and the list says all", async () => {
  const { dots, question } = await map();
  const byKey = new Map(dots.map((dot) => [dot.key, dot]));
  const record = { key: "gust", byline: "Knott", when: "2020", tldr: "Blows.", related: ["reel", "gone"] };
  page(document.body.innerHTML, { files: { "papers/gust.json": record } });
  const picked = [];
  const card = cardOn($(".sheet"), byKey, { pick: (key) => picked.push(key), close: () => picked.push("closed") });
  await card.show(dots[0]);
  assert.deepEqual(texts("#picked p"), ["Knott · 2020", "Air", "Blows."]);
  $("#picked li a").click();
  $("#picked .close").click();
  assert.deepEqual(picked, ["reel", "closed"]);
  await card.show(dots[1]);
  await until(() => /could not be loaded/.test($("#picked").textContent));
  const box = $("#list");
  box.open = true;
  const draw = listIn(box, dots, question.titles);
  narrow(dots, { q: "reel", topics: [], from: "", to: "" });
  draw();
  assert.deepEqual(
    $$("#list li")
      .filter((li) => !li.hidden)
      .map((li) => li.textContent),
    ["Reel, 2021"],
  );
  assert.deepEqual(
    $$("#list section").map(({ hidden }) => hidden),
    [true, false],
  );
});

test("names of topics are broken into lines", () => {
  assert.deepEqual(linesOf("Low-rank adaptation of large language models"), [
    "Low-rank adaptation of",
    "large language models",
  ]);
  assert.deepEqual(linesOf("Donaudampfschifffahrtsgesellschaft und"), ["Donaudampfschifffahrtsgesellschaft", "und"]);
  assert.deepEqual(linesOf(""), []);
});
