// What a cell of a table says.

/** The text in one line. @param {Element | undefined} cell */
export const textOf = (cell) => (cell?.textContent ?? "").replace(/\s+/g, " ").trim();
