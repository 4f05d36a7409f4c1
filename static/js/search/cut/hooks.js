// What the index of a large survey does in its own way; where a hook is missing, the whole index is looked through.

/** @typedef {import("../name-tables.js").Tables} Tables */
/**
 * @typedef {object} Hooks
 * @property {(phrase: number[], fields?: number[]) => Set<number>} beside papers that say words one after the other
 * @property {(number: string, unit: string) => number | undefined} together as units.js has it
 * @property {(name: string) => Map<number, [number, number]>} papersNamed as names.js has it
 * @property {Tables} tables as name-tables.js has them
 * @property {(words: string[]) => import("../persons.js").Person[]} people authors by words of their names
 * @property {(field: string, name: string, resembles: (text: string) => boolean) => Set<number>} users
 * @property {(value: string) => (paper: number) => boolean} having what tells whether a paper has what `has:` asks for
 * @property {(field: string, met: (paper: number) => boolean, words: string[]) => (paper: number) => boolean} classed
 *   what tells whether a paper meets a condition on a field
 */

export {};
