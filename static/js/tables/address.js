// What is chosen of a table stands in the address, so that a link shows the same.

/** @param {string} name @returns {string} empty if the address says nothing */
export const chosen = (name) => new URLSearchParams(location.search).get(name) ?? "";

/** @param {string} name @param {string | null} value nothing to take it out */
export function choose(name, value) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}
