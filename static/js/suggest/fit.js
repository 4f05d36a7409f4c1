// Whether what one types is a name.

/**
 * How well a name fits some words: 0 not at all; better if it begins as they do, best if it is what they say.
 * @param {string[]} words those of the name @param {string[]} typed the last may be unfinished
 */
export function fit(words, typed) {
  const begins = typed.every((one, n) =>
    words.some((word) => (n + 1 < typed.length ? word === one : word.startsWith(one))),
  );
  if (!begins) return 0;
  if (words.length === typed.length) return 3;
  return words[0].startsWith(typed[0]) || words.at(-1) === typed[0] ? 2 : 1;
}
