// The address holds all that is asked of the map (`?topic=lora&paper=qlora`), and which part of it is seen.
import { NAMES } from "./question.js";

/** @typedef {import("./view.js").View} View */
/**
 * @typedef {object} State
 * @property {import("./question.js").Values} values of the form
 * @property {string | undefined} paper the key of the chosen one
 * @property {boolean} bridges whether papers that lead to other areas are ringed
 * @property {boolean} list whether the list is open
 * @property {View} view with `k` as a multiple of that at which all of the map is seen
 */

/** Of the map so much more than all of it counts as near. */
const NEARER = 1.01;

/** @param {State} state */
export function searchOf({ values, paper, bridges, list, view }) {
  const params = new URLSearchParams();
  for (const name of NAMES) if (values[name].trim()) params.set(name, values[name].trim());
  if (paper) params.set("paper", paper);
  if (bridges) params.set("bridges", "1");
  if (list) params.set("view", "list");
  if (view.k > NEARER) params.set("at", [Math.round(view.x), Math.round(view.y), view.k.toFixed(2)].join(","));
  return params.toString().replaceAll("%2C", ",");
}

/**
 * The part of the map that an address asks for, if it is one.
 * @param {URLSearchParams} params
 * @returns {View | undefined}
 */
export function viewIn(params) {
  const [x, y, k] = (params.get("at") ?? "").split(",").map(Number);
  return k > 0 && Number.isFinite(x + y + k) ? { x, y, k } : undefined;
}

/**
 * Makes the address say what the map shows. A step of the browser's history for each choice; a draft (a word half
 * typed)
 * and the view change the step they are in.
 * @param {string} search @param {"push" | "draft" | "keep"} how
 */
export function remember(search, how) {
  if (search === location.search.slice(1)) return;
  const before = history.state?.draft;
  const replace = how === "keep" || (how === "draft" && before);
  const state = { draft: how === "keep" ? before : how === "draft" };
  history[replace ? "replaceState" : "pushState"](state, "", search ? `?${search}` : location.pathname);
}
