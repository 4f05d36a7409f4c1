// A text that the reader keeps as a file.
import { make } from "./element.js";

/** The browser may still read the text for a while after the click. */
const KEEP = 60_000;

/** @param {string} name @param {string} text @param {string} type */
export function download(name, text, type) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make("a", { download: name, href }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEEP);
}
