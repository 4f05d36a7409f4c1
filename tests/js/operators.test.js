// What joins the terms of a search, in the words of a page that is not English.
// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogues } from "../../static/js/shared/catalogue.js";

catalogues.push({
  plural: () => 0,
  messages: {
    "between terms of a search, in capitals\u0004OR": ["ODER"],
    "between terms of a search, in capitals\u0004AND": ["UND"],
    "before a term of a search, in capitals\u0004NOT": ["NICHT"],
  },
});
const { parsed } = await import("../../static/js/search/parse.js");

test("operators are read in the words of the page, and in English", () => {
  for (const [own, english] of [
    ["kite ODER silk", "kite OR silk"],
    ["(kite ODER silk) UND bow", "(kite OR silk) AND bow"],
    ["kite NICHT silk", "kite NOT silk"],
  ]) {
    const [one, other] = [own, english].map((query) => ({ ...parsed(query), text: "" }));
    assert.deepEqual(one, other, own);
  }
  assert.equal(parsed("kite und silk").words, "kite und silk");
});
