// What holds for all scripts: they can be imported anywhere, are small, and load nothing that a page may never need.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { SCRIPTS, require } from "./tools.js";

const paths = (await readdir(SCRIPTS, { recursive: true }))
  .filter((path) => path.endsWith(".js") && !path.startsWith("vendor"))
  .sort();
const scripts = await Promise.all(
  paths.map(async (path) => ({ path, text: await readFile(join(SCRIPTS, path), "utf8") })),
);

test("there are scripts in folders", () => {
  assert.ok(paths.length > 60);
  assert.deepEqual(
    paths.filter((path) => !path.includes("/")),
    [],
  );
});

test("a script that is no page's entry does nothing when it is imported", async () => {
  // There is no document here, so whatever a script did to it would fail.
  assert.equal(globalThis.document, undefined);
  for (const path of paths.filter((one) => !one.endsWith("/main.js"))) {
    await import(pathToFileURL(join(SCRIPTS, path)).href);
  }
});

test("an entry only wires", () => {
  const entries = scripts.filter(({ path }) => path.endsWith("/main.js"));
  assert.ok(entries.length >= 8);
  for (const { path, text } of entries) {
    assert.ok(text.split("\n").length <= 15, path);
    assert.doesNotMatch(text, /\bfunction\b|\bexport\b/, path);
  }
});

test("files and lines are short", () => {
  for (const { path, text } of scripts) {
    const lines = text.trimEnd().split("\n");
    assert.ok(lines.length <= 120, `${path}: ${lines.length} lines`);
    const long = lines.findIndex((line) => line.length > 120);
    assert.equal(long, -1, `${path}:${long + 1} is longer than 120 signs`);
    assert.match(lines[0], /^\/\/ \S/, `${path} does not begin with what it is for`);
  }
});

test("no type is switched off", () => {
  for (const { path, text } of scripts) {
    const types = text.split("\n").filter((line) => /@(?:type|param|returns|property)/.test(line));
    const off = types.filter((line) => /\bany\b/.test(line.slice(line.indexOf("{"), line.lastIndexOf("}"))));
    assert.deepEqual(off, [], path);
    assert.doesNotMatch(text, /@ts-(?:nocheck|ignore|expect-error)/, path);
  }
});

test("the kept libraries come only when a list is read back", () => {
  const users = scripts.filter(({ text }) => text.includes("/vendor/"));
  assert.deepEqual(users.map(({ path }) => path).sort(), [
    "reading-list/reference-parsers/bibtex.js",
    "reading-list/reference-parsers/csv.js",
  ]);
  for (const { path, text } of users) assert.doesNotMatch(text, /from\s+"[^"]*vendor/, path);
  const parsers = scripts.filter(({ text }) => /from "[^"]*reference-parsers\//.test(text));
  const importers = parsers.map(({ path }) => path).filter((path) => !path.includes("reference-parsers/"));
  assert.deepEqual(importers, ["reading-list/match-references.js"]);
  const form = scripts.find(({ path }) => path === "reading-list/import-form.js");
  assert.match(form?.text ?? "", /await import\("\.\/match-references\.js"\)/);
});

test("each kept library is of the version that is asked for, and has its licences beside it", async () => {
  const { dependencies } = JSON.parse(await readFile(new URL("../../.ci/package.json", import.meta.url), "utf8"));
  const libraries = { "bibtex-parser": "@retorquere/bibtex-parser", papaparse: "papaparse" };
  for (const [name, dependency] of Object.entries(libraries)) {
    const licences = await readFile(join(SCRIPTS, "vendor", `${name}.LICENSE.txt`), "utf8");
    assert.ok(licences.includes(`${dependency} ${dependencies[dependency]}\n`), `${name}: npm --prefix .ci run vendor`);
    assert.doesNotMatch(licences, /GPL|undefined/);
  }
  const files = (await readdir(join(SCRIPTS, "vendor"))).sort();
  assert.deepEqual(
    files,
    Object.keys(libraries)
      .flatMap((name) => [`${name}.LICENSE.txt`, `${name}.js`])
      .sort(),
  );
});

test("lines that look like comments are comments, as they are left out of what is published", () => {
  const { parse } = require("espree");
  for (const { path, text } of scripts) {
    const options = { ecmaVersion: "latest", sourceType: "module", comment: true, range: true };
    const inside = parse(text, options).comments.map(({ range }) => range);
    for (const { index } of text.matchAll(/^[ \t]*(?:\/\/|\/\*)/gm)) {
      const at = text.indexOf("/", index);
      assert.ok(
        inside.some(([from, to]) => from <= at && at < to),
        `${path}: ${text.slice(at, at + 40)}`,
      );
    }
  }
});
