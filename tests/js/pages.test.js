// Colours, keys, contents, cards and copying: what pages to read have.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startCopying } from "../../static/js/paper/copy.js";
import { startCards } from "../../static/js/prose/cards.js";
import { startContents } from "../../static/js/prose/contents.js";
import { startKeys } from "../../static/js/site/keys.js";
import { startMenu } from "../../static/js/site/navigation.js";
import { shareButton } from "../../static/js/shared/share.js";
import { startTheme } from "../../static/js/site/theme.js";
import { $, $$, lookAgain, page, press, texts, until } from "./tools.js";

console.warn = () => {};
const BARS = '<meta name="theme-color" content="#fff"><meta name="theme-color" content="#000">';

test("colours go round, are kept, and follow another tab", () => {
  page('<button id="_theme"></button>', { head: BARS });
  startTheme();
  const bars = () => $$("meta").map(({ content }) => content);
  assert.equal($("#_theme").title, "Colours: system");
  $("#_theme").click();
  assert.deepEqual([document.documentElement.dataset.theme, bars()], ["light", ["#fff", "#fff"]]);
  $("#_theme").click();
  assert.deepEqual([$("#_theme").ariaLabel, bars()], ["Colours: dark", ["#000", "#000"]]);
  assert.equal(localStorage.getItem("surveypress-theme"), "dark");
  $("#_theme").click();
  assert.deepEqual([document.documentElement.dataset.theme, bars()], [undefined, ["#fff", "#000"]]);
  localStorage.setItem("surveypress-theme", "constructor");
  dispatchEvent(new Event("storage"));
  assert.equal($("#_theme").title, "Colours: system");
});

test("keys act, but not while one writes", async () => {
  page(`<input id="_find"><textarea></textarea><button id="_theme"></button>
    <ol class="papers"><li><a href="#1">One</a></li><li><a href="#2">Two</a></li></ol>`);
  window.HTMLElement.prototype.getClientRects = () => [1];
  window.HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  let turns = 0;
  $("#_theme").addEventListener("click", () => turns++);
  startKeys();
  press("j");
  assert.equal(document.activeElement, $("[href='#1']"));
  press("j", $("[href='#1']"));
  assert.equal(document.activeElement, $("[href='#2']"));
  press("k", $("[href='#2']"));
  assert.equal(document.activeElement, $("[href='#1']"));
  press("t", $("textarea"));
  press("t");
  assert.equal(turns, 1);
  press("/");
  assert.equal(document.activeElement, $("#_find"));
  press("Escape", $("#_find"));
  assert.notEqual(document.activeElement, $("#_find"));
  press("?");
  await until(() => $("dialog"));
  assert.deepEqual(texts("dialog kbd"), ["/", "j", "k", "t", "?", "Esc"]);
  press("t");
  assert.equal(turns, 1, "the dialogue has the keys");
  document.body.insertAdjacentHTML(
    "beforeend",
    '<details class="menu" open><summary></summary><a href="/x"></a></details>',
  );
  startMenu();
  $(".menu a").click();
  assert.ok($(".menu").open);
  press("Escape", $(".menu a"));
  assert.deepEqual([$(".menu").open, document.activeElement], [false, $(".menu summary")]);
  $(".menu").open = true;
  document.body.click();
  assert.ok(!$(".menu").open);
});

test("the contents mark the section that is read", () => {
  page(`<nav class="contents"><a href="#a">A</a><a href="#b%20c">B</a><a href="#gone">C</a></nav>
    <h2 id="a"></h2><h2 id="b c"></h2>`);
  const tops = { a: 10, "b c": 2000 };
  window.HTMLElement.prototype.getBoundingClientRect = function () {
    return { top: tops[this.id] ?? 0, bottom: 0, height: 0 };
  };
  startContents();
  lookAgain();
  const current = () => $$(".contents a").map((link) => link.getAttribute("aria-current"));
  assert.deepEqual(current(), ["location", null, null]);
  tops["b c"] = 100;
  dispatchEvent(new Event("scrollend"));
  assert.deepEqual(current(), [null, "location", null]);
});

test("a card says what the site says of a paper or a term, as text", async () => {
  page(
    `<main id="_main" class="prose"><a id="x" data-key="gust" title="Gust" href="#">Gust</a> <a id="t" class="term" href="#wind">w</a>
     <a id="n" data-key="constructor" href="#">n</a></main>`,
    {
      files: {
        "data/cards.json": { gust: ["Gust <b>", "Knott", "2022", "Blows.", ""] },
        "data/glossary.json": { wind: ["Wind", "Air that moves."] },
      },
    },
  );
  window.HTMLElement.prototype.getClientRects = () => [{ top: 5, bottom: 10, left: 3 }];
  Object.defineProperty(document.documentElement, "clientHeight", { value: 600 });
  startCards();
  const enter = (/** @type {string} */ id) => {
    $(id).dispatchEvent(new window.MouseEvent("pointerover", { bubbles: true }));
    $(id).dispatchEvent(new window.MouseEvent("pointerenter"));
  };
  enter("main");
  assert.equal($("#_card"), null, "nothing is fetched before a reader comes to a link");
  enter("#x");
  await until(() => $("#_card"));
  enter("#x");
  await until(() => !$("#_card").hidden);
  assert.deepEqual(texts("#_card span"), ["Gust <b>", "Knott · 2022", "Blows."]);
  assert.deepEqual([$("#x").title, $("#x").getAttribute("aria-describedby")], ["", "_card"]);
  press("Escape");
  assert.deepEqual([$("#_card").hidden, $("#x").title], [true, "Gust"]);
  enter("#t");
  await until(() => !$("#_card").hidden);
  assert.deepEqual(texts("#_card span"), ["Wind", "Air that moves."]);
  enter("#n");
  await until(() => $("#_card").hidden);
});

test("a citation is copied, or selected where pages may not copy", async () => {
  page(`<dl class="cite"><dt><span>BibTeX</span><button hidden></button></dt><dd><pre>@misc{x}</pre></dd>
    <p role="status"></p></dl>`);
  const copied = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (/** @type {string} */ text) => copied.push(text) },
  });
  startCopying();
  assert.equal($("button").hidden, false);
  $("button").click();
  await until(() => $("[role=status]").textContent);
  assert.deepEqual([copied, $("[role=status]").textContent], [["@misc{x}"], "BibTeX copied."]);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  $("button").click();
  await until(() => /selected/.test($("[role=status]").textContent));
  assert.equal(String(getSelection()), "@misc{x}");
});

test("a telephone's menu for sharing gets a button, other browsers get none", async () => {
  page("<p></p>");
  assert.deepEqual(shareButton(), []);
  const shared = [];
  navigator.share = async (what) => {
    shared.push(what);
    throw new DOMException("closed", "AbortError");
  };
  const [button] = shareButton();
  assert.equal(button.textContent, "Share");
  button.click();
  shareButton(() => "https://example.org/list/")[0].click();
  await until(() => shared.length === 2);
  assert.deepEqual(shared, [
    { title: "Page", url: "https://example.org/kites/" },
    { title: "Page", url: "https://example.org/list/" },
  ]);
});
