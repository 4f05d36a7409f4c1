// The forms of each word, as the index carries them: so no stemmer is needed here.

/** Letters that a word keeps when its ending is taken off. */
const BASE = 3;
/** So many words must have an ending before it is taken for one. */
const OFTEN = 3;

/**
 * Unpacks the lines of surveypress/searchindex/word_forms.py: how each word is shown, and the number of each form.
 * @param {string} lines @param {(word: string) => string} fold
 */
export function unpackedForms(lines, fold) {
  /** @type {string[]} */
  const shown = [];
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const line of lines === "" ? [] : lines.split("\n")) {
    const [written, ...others] = line.split(" ");
    const plain = fold(written);
    numbers.set(plain, shown.length);
    for (const other of others) numbers.set(plain.slice(0, parseInt(other[0], 36)) + other.slice(1), shown.length);
    shown.push(written);
  }
  return { shown, numbers };
}

/**
 * Endings that words of a survey take.
 * @param {Map<string, number>} numbers of forms
 */
export function endingsOf(numbers) {
  /** @type {Map<number, string[]>} */
  const groups = new Map();
  for (const [form, number] of numbers) {
    const group = groups.get(number);
    if (group) group.push(form);
    else groups.set(number, [form]);
  }
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const forms of groups.values()) {
    const size = shared(forms);
    if (forms.length < 2 || size < BASE) continue;
    for (const form of forms) often.set(form.slice(size), (often.get(form.slice(size)) ?? 0) + 1);
  }
  return new Set([...often].filter(([, count]) => count >= OFTEN).map(([ending]) => ending));
}

/**
 * Returns what gives the number of a form that no text has, from how the forms of other words differ: who knows
 * `prune`, `pruning` and `trained` knows `pruned`.
 * @param {Map<string, number>} numbers @param {Set<string>} endings
 * @returns {(word: string) => number | undefined}
 */
export function byAnalogy(numbers, endings) {
  /** @type {Map<string, number>} */
  const bases = new Map();
  // A word that is more used has the lower number; it keeps a base that two could have.
  for (const [form, number] of [...numbers].sort((a, b) => a[1] - b[1]))
    for (let cut = form.length; cut >= BASE; cut--)
      if ((cut === form.length || endings.has(form.slice(cut))) && !bases.has(form.slice(0, cut)))
        bases.set(form.slice(0, cut), number);
  return (word) => {
    for (let cut = word.length; cut >= BASE; cut--) {
      const number = cut === word.length || endings.has(word.slice(cut)) ? bases.get(word.slice(0, cut)) : undefined;
      if (number !== undefined) return number;
    }
    return undefined;
  };
}

/** How many letters some words begin with in common. @param {string[]} forms */
function shared([first, ...others]) {
  let size = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, size))) size--;
  return size;
}

/** A word with umlauts that are spelled out (`groesse`) as it is without them (`grosse`). @param {string} word */
export const withoutDigraphs = (word) => word.replace(/([aou])e/g, "$1");

/**
 * Returns what gives the number of a word that is spelled with or without `ae`, `oe`, `ue` where no text has it so.
 * @param {Map<string, number>} numbers
 * @returns {(word: string) => number | undefined}
 */
export function byDigraphs(numbers) {
  const plain = new Map([...numbers].reverse().map(([form, number]) => [withoutDigraphs(form), number]));
  return (word) => plain.get(withoutDigraphs(word));
}

/** What is made when it is first asked for. @template T @param {() => T} make @returns {() => T} */
export function lazily(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}
