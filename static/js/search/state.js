// What the form asks for, and the address that says the same: `?q=lora&year=2024&sort=newest`.

/**
 * `by` says of which version a year is meant: of the first one if it is empty.
 * @typedef {{ query: string, chosen: Record<string, string>, sort: string, by?: string }} State
 */

/** Whether the index comes in pieces, as that of a large survey does: then it knows no meanings. */
export const inPieces = () => document.getElementById("_main")?.dataset.titles === "";

/** Controls that narrow nothing. */
const OTHERS = new Set(["sort", "by"]);

/** @param {HTMLFormElement} form */
export const selectsOf = (form) => [...form.querySelectorAll("select")].filter(({ name }) => !OTHERS.has(name));

/** @param {HTMLFormElement} form @returns {State} */
export function stateOf(form) {
  const data = new FormData(form);
  const chosen = Object.fromEntries(
    selectsOf(form)
      .filter(({ value }) => value)
      .map(({ name, value }) => [name, value]),
  );
  const [sort, by] = [...OTHERS].map((name) => String(data.get(name) ?? ""));
  return { query: String(data.get("q") ?? "").trim(), chosen, sort, ...(by && { by }) };
}

/** @param {State} state */
export function addressOf({ query, chosen, sort, by }) {
  const said = { ...(query && { q: query }), ...chosen, ...(sort && { sort }), ...(by && { by }) };
  const search = new URLSearchParams(said).toString();
  return search ? `?${search}` : location.pathname;
}

/**
 * Whether nothing is asked for yet, as by an empty field, by `"` or by `author:`.
 * @param {State} state @param {import("./parse.js").Query} query that of the state
 */
export const isIdle = ({ chosen }, { words, arxiv, unwanted, fields, years, groups, unknown }) =>
  ![words, arxiv, unwanted, fields, years, groups, unknown, Object.keys(chosen)].some(({ length }) => length);

/**
 * Each finished query is a step of the browser's history. One that is still being typed is a draft: the first letter
 * makes a step, the following ones change it.
 * @param {State} state @param {boolean} draft @param {string} heading
 */
export function remember(state, draft, heading) {
  const address = addressOf(state);
  const same = address === (location.search || location.pathname);
  const replace = same || history.state?.draft;
  if (!same || history.state?.draft !== draft) history[replace ? "replaceState" : "pushState"]({ draft }, "", address);
  document.title = state.query ? `${state.query} · ${heading}` : heading;
}

/** Puts the address into the form. @param {HTMLFormElement} form */
export function recall(form) {
  const params = new URLSearchParams(location.search);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  field.value = params.get("q") ?? "";
  for (const select of form.querySelectorAll("select")) {
    const value = params.get(select.name) ?? "";
    const known = [...select.options].some((option) => option.value === value);
    if (value && !known && !OTHERS.has(select.name)) select.add(new Option(value, value));
    select.value = known || !OTHERS.has(select.name) ? value : "";
  }
}

/**
 * Fills the filters with what each value would leave (Infinity for what nobody has counted); one that says so already
 * is left as it is.
 * @param {HTMLSelectElement[]} selects @param {Record<string, Record<string, number>>} counts
 */
export function offer(selects, counts) {
  for (const select of selects) {
    const { name, value } = select;
    const entries = Object.entries(counts[name] ?? {}).filter(([one, n]) => n > 0 || one === value);
    entries.sort(([a], [b]) => (name === "year" ? Number(b) - Number(a) : a.localeCompare(b)));
    const options = entries.map(([one, n]) => new Option(Number.isFinite(n) ? `${one} (${n})` : one, one));
    if (value && !entries.some(([one]) => one === value)) options.push(new Option(`${value} (0)`, value));
    const shown = [...select.options].slice(1);
    if (shown.length === options.length && options.every(({ text }, n) => text === shown[n].text)) continue;
    select.replaceChildren(select.options[0], ...options);
    select.value = value;
  }
}
