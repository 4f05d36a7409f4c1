// The keys of papers that an address names: `?p=lora,bitfit`.

/** @param {string} [search] the part of an address after its path */
export const keysIn = (search = location.search) => [
  ...new Set((new URLSearchParams(search).get("p") ?? "").split(/[\s,]+/).filter(Boolean)),
];

/** @param {string[]} keys */
export const addressOf = (keys) => `?p=${keys.join(",")}`;
