// Sentences about papers that several pages say.
import { gettext, joined, ngettext } from "./texts.js";

/** So many names that the survey does not have are said; of more, how many they are. */
const MOST = 20;
/** Characters of a name that are said. */
const LONG = 200;

/** @param {number} count */
export const papers = (count) => ngettext("%(num)s paper", "%(num)s papers", count);

/** What someone wrote, in one piece that a line can hold. @param {string} text */
export const short = (text) => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text);

/** Sentences, of which some may be empty, as a text. @param {string[]} sentences */
export const sentences = (...sentences) => sentences.filter(Boolean).join(" ");

/** What is said of names that the survey does not have, which may be none. @param {string[]} unknown */
export function missing(unknown) {
  if (!unknown.length) return "";
  const names = joined(unknown.slice(0, MOST).map(short));
  if (unknown.length <= MOST) return gettext("Not in this collection: %(names)s.", { names });
  return gettext("Not in this collection: %(names)s and %(rest)s more.", { names, rest: unknown.length - MOST });
}

/** What is said where the data of the site do not come. */
export const notLoaded = () =>
  gettext("The papers could not be loaded. Reload the page to try again; the site must be served by a web server.");

/** @param {unknown} error */
export const reason = (error) => (error instanceof Error ? error.message : String(error));
