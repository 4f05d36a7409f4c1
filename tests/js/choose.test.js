// A result is left out of what is saved.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startSaving } from "../../static/js/search/save.js";
import { $, $$, page, until } from "./tools.js";

const PART = `<form id="search"><input name="q" value="kites"></form><button id="link"></button><p id="saved"></p>
<div id="results"><section><details><div class="save"></div></details>
<ol><li data-key="gust"><a class="title">Gust</a></li><li data-key="reel"><a class="title">Reel</a></li></ol>
</section></div>`;
const file = (/** @type {string} */ key) => ({ key, title: key, authors: [], links: [], csl: { id: key } });

test("boxes come with the way to save, and what is not ticked is not saved, nor counted", async () => {
  page(PART, { files: { "papers/gust.json": file("gust"), "papers/reel.json": file("reel") } });
  /** @type {Blob[]} */
  const saved = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(/** @type {Blob} */ (blob))}`;
  window.HTMLAnchorElement.prototype.click = () => {};
  startSaving($("form"), async () => ["gust", "reel", "sail"]);
  assert.equal($$(".pick").length, 0);
  $("details").open = true;
  await until(() => $$(".pick").length === 2);
  assert.ok($$(".pick input").every((box) => box.checked));
  assert.equal($(".pick input").ariaLabel, "Include: Gust");
  $("ol").append(Object.assign(document.createElement("li"), { innerHTML: '<a class="title">Sail</a>' }));
  $("li:last-child").dataset.key = "sail";
  await until(() => $$(".pick").length === 3);
  for (const box of [$$(".pick input")[0], $$(".pick input")[2]]) box.click();
  await until(() => $(".save [role=status]").textContent === "1 of 3 papers");
  $$(".save button")
    .find((button) => button.textContent === "Markdown")
    .click();
  await until(() => $("#saved").textContent);
  assert.equal($("#saved").textContent, "Saved 1 paper as Markdown.");
  const reader = new FileReader();
  reader.readAsText(saved[0]);
  await until(() => reader.result);
  const text = String(reader.result);
  assert.match(text, /Count: 1 paper/);
  assert.match(text, /Left out by hand: 2 papers/);
  assert.match(text, /reel/);
  assert.doesNotMatch(text, /gust/);
  $("details").open = false;
  await until(() => $(".pick").hidden);
});
