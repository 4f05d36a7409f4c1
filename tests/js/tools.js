// What the tests of scripts share: the tools of .ci, and a page for scripts to run on.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const require = createRequire(new URL("../../.ci/package.json", import.meta.url));

export const { JSDOM } = require("jsdom");
export const fc = require("fast-check");

/** The folder of the scripts. */
export const SCRIPTS = fileURLToPath(new URL("../../static/js/", import.meta.url));
/** Where the site is, for scripts that run from their folder. */
const ROOT = new URL("../../", import.meta.url);
/** What Node has under the same name, but not as a page has it. */
const OWN = [
  "AbortController",
  "AbortSignal",
  "Blob",
  "CustomEvent",
  "Event",
  "FormData",
  "document",
  "history",
  "localStorage",
  "location",
  "navigator",
  "sessionStorage",
  "window",
];

/** What Node has. */
const NODE = new Set(Object.getOwnPropertyNames(globalThis));

class Watcher {
  /** @type {Watcher[]} */
  static all = [];

  /** @param {() => void} told */
  constructor(told) {
    this.told = told;
    Watcher.all.push(this);
  }

  observe() {}
}

/** Tells all observers of sizes and places, of which a page without a screen has none. */
export const lookAgain = () => Watcher.all.forEach(({ told }) => told());

/** What the page has asked for, in order. @type {string[]} */
export const asked = [];

/**
 * Makes a page the one that scripts run on.
 * @param {string} body
 * @param {{ url?: string, files?: Record<string, unknown>, head?: string }} [options] files of the site: texts or JSON
 */
export function page(body, { url = "https://example.org/kites/", files = {}, head = "" } = {}) {
  const html = `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const names = Object.getOwnPropertyNames(window).filter((name) => !NODE.has(name));
  for (const name of [...names, ...OWN]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  for (const name of ["addEventListener", "dispatchEvent", "getComputedStyle", "getSelection"]) {
    globalThis[name] = window[name].bind(window);
  }
  globalThis.matchMedia = () => ({ matches: false });
  globalThis.ResizeObserver = globalThis.IntersectionObserver = Watcher;
  // Node before 21 has no such function, browsers have.
  Map.groupBy ??= (items, key) => {
    const groups = new Map();
    for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
    return groups;
  };
  asked.length = 0;
  globalThis.fetch = async (address) => {
    const path = String(address).replace(String(ROOT), "");
    asked.push(path);
    const text = files[path];
    if (text === undefined) return { ok: false, status: 404 };
    return {
      ok: true,
      text: async () => (typeof text === "string" ? text : JSON.stringify(text)),
      json: async () => text,
    };
  };
  return window;
}

/** Waits until something is so. @param {() => unknown} so */
export async function until(so) {
  for (let tries = 0; tries < 400; tries++) {
    if (so()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`this never came: ${so}`);
}

/** @param {string} selector @returns {any} */
export const $ = (selector) => document.querySelector(selector);
/** @param {string} selector @returns {any[]} */
export const $$ = (selector) => [...document.querySelectorAll(selector)];
/** @param {string} selector */
export const texts = (selector) => $$(selector).map((node) => node.textContent);

/** @param {string} selector @param {string} value */
export function type(selector, value) {
  $(selector).value = value;
  $(selector).dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {string} key @param {Element} [target] */
export const press = (key, target = document.body) =>
  target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
