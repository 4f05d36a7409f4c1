// What the reader keeps: starred papers (in this browser, for all its tabs) and papers to compare (in this tab).
import { root } from "../shared/root.js";
import { gettext } from "../shared/texts.js";

/** So many papers can stand side by side. */
export const MOST = 6;
/** The event of the document when what is kept has changed; its detail is a message to the reader, or empty. */
export const CHANGE = "reading-list";

/** Tells all parts of the page. @param {string} [message] */
export const announce = (message = "") => document.dispatchEvent(new CustomEvent(CHANGE, { detail: message }));

/**
 * Keys of papers, each once, in their order. Where the browser keeps nothing (blocked, full), they last as long as the
 * page.
 * @param {"localStorage" | "sessionStorage"} area
 * @param {string} name
 */
export function keyStore(area, name) {
  const id = `surveypress:${root.pathname}:${name}`;
  /** @type {string[] | undefined} */
  let own;

  /** @returns {string[]} */
  function get() {
    try {
      /** @type {unknown} Whoever shares this host may have written it. */
      const keys = own ?? JSON.parse(window[area].getItem(id) ?? "[]");
      return Array.isArray(keys) ? [...new Set(keys)].filter((key) => typeof key === "string") : [];
    } catch {
      return [];
    }
  }

  /** @param {string[]} keys */
  function set(keys) {
    try {
      window[area].setItem(id, JSON.stringify(keys));
      own = undefined;
      announce();
    } catch {
      own = keys;
      announce(gettext("This browser does not store data. Your choices are lost when you leave the page."));
    }
  }

  return { id, get, set };
}

export const starred = keyStore("localStorage", "kept");
export const ticked = keyStore("sessionStorage", "ticked");
