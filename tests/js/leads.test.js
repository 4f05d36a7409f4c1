// Lines from names on the map to the dots that they name.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leadsOn } from "../../static/js/map/leads.js";
import { $, $$, page } from "./tools.js";

test("a line leads to the dots that stand together, not to one that has strayed", () => {
  page('<svg><g data-hue="3"></g><text></text></svg>');
  const dot = (/** @type {number} */ x, /** @type {number} */ y) => ({ x, y, node: $("g") });
  const [together, strayed, other] = [dot(100, 100), dot(190, 170), dot(150, 190)];
  const sight = { view: () => ({ k: 1 }), at: (/** @type {number} */ x, /** @type {number} */ y) => [x, y] };
  const draw = leadsOn($("svg"), /** @type {any} */ ([together, strayed, other]), /** @type {any} */ (sight));
  const place = { left: 80, top: 180, wide: 60, high: 16 };
  const named = (/** @type {any[]} */ ...own) => [{ node: $("text"), place, own: new Set(own), home: [100, 100] }];
  draw(/** @type {any} */ (named(together, strayed)));
  assert.deepEqual(
    $$("line").map((line) => [line.getAttribute("x2"), line.getAttribute("y2"), line.dataset.hue]),
    [["100", "100", "3"]],
  );
  draw(/** @type {any} */ (named(together, strayed, other)));
  assert.equal($$("line").length, 0, "dots that are near need none");
});
