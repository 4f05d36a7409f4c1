// The texts of the scripts in the survey's language, as surveypress/core/texts.py has them for the pages.
// @ts-check
import { catalogues } from "./catalogue.js";

const CONTEXT = "\u0004";
const language = globalThis.document?.documentElement.lang || "en";

/** A number as the language writes it, in the digits of years and of addresses. @param {number} value */
export const number = (value) => numbers().format(value);

/** @type {Intl.NumberFormat | undefined} */
let format;
function numbers() {
  try {
    format ??= new Intl.NumberFormat(language, { numberingSystem: "latn" });
  } catch {
    format = new Intl.NumberFormat("en");
  }
  return format;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u;
const other = globalThis.document?.documentElement.dir === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;

/**
 * A text that may be written in another direction than the page, so that it does not turn what stands around it.
 * @param {string} text
 */
export const isolated = (text) => (other.test(text) ? `\u2068${text}\u2069` : text);

/**
 * @param {string} key @param {number | undefined} n
 * @returns {string | undefined}
 */
function translation(key, n) {
  for (const { plural, messages } of catalogues) {
    if (!Object.hasOwn(messages, key)) continue;
    const forms = messages[key];
    return forms[Math.min(n === undefined ? 0 : plural(n), forms.length - 1)];
  }
  return undefined;
}

/** @param {string} message @param {Record<string, string | number>} values */
const filled = (message, values) =>
  message.replace(/%\((\w+)\)s|%%/g, (mark, name) => (mark === "%%" ? "%" : String(values[name])));

/**
 * A message in the survey's language, with its values put in.
 * @param {string} message @param {Record<string, string | number>} [values]
 */
export const gettext = (message, values = {}) => filled(translation(message, undefined) ?? message, values);

/**
 * The form of a message that goes with a number, which it names as `%(num)s`.
 * @param {string} one @param {string} many @param {number} n @param {Record<string, string | number>} [values]
 */
export const ngettext = (one, many, n, values = {}) =>
  filled(translation(one, n) ?? (n === 1 ? one : many), { num: number(n), ...values });

/**
 * A message whose context tells apart what English writes alike.
 * @param {string} context @param {string} message @param {Record<string, string | number>} [values]
 */
export const pgettext = (context, message, values = {}) =>
  filled(translation(`${context}${CONTEXT}${message}`, undefined) ?? message, values);

/** Short items in one line, parted as the language parts them. @param {string[]} items */
export const joined = (items) => items.join(pgettext("between items", ", "));

/** Phrases, which may hold commas, in one line. @param {string[]} phrases */
export const strung = (phrases) => phrases.join(pgettext("between phrases", "; "));
