// Words that can be compared: the rules come with the index, so this side reads text exactly as the build did.
// @ts-check

/**
 * @typedef {{ word: string, dense: string, greek: Record<string, string>, joined: [string, string][],
 *   endings: [string, string, number][][], stop: string }} Rules
 * @typedef {ReturnType<typeof reader>} Reader
 */

/**
 * Returns what reads text by some rules.
 * @param {Rules} rules
 */
export function reader(rules) {
  const word = new RegExp(rules.word, "g");
  const runs = new RegExp(`[${rules.dense}]+|[^${rules.dense}]+`, "g");
  const dense = new RegExp(`^[${rules.dense}]`);
  const joined = rules.joined.map(([pattern, put]) => /** @type {[RegExp, string]} */ ([new RegExp(pattern, "g"), put]));
  // Rules by the last letter of their ending, as one of other words cannot fit.
  const endings = rules.endings.map((group) => {
    /** @type {Map<string, [string, string, number][]>} */
    const last = new Map();
    for (const rule of group) last.set(rule[0].slice(-1), [...(last.get(rule[0].slice(-1)) ?? []), rule]);
    return last;
  });
  const stopped = new Set(rules.stop.split(" "));
  /** @type {Map<string, string>} */
  const known = new Map();

  /** @param {string} text */
  function folded(text) {
    let plain = text.toLowerCase();
    if (/[^\x00-\x7f]/.test(text)) plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().normalize("NFC").replace(/(?<![\u0370-\u03ff])[α-ω](?![\u0370-\u03ff])/g, (letter) => (rules.greek[letter] ? ` ${rules.greek[letter]} ` : letter));
    for (const [pattern, put] of joined) plain = plain.replace(pattern, put);
    return plain;
  }

  /** @param {string} plain folded text @returns {string[]} */
  function split(plain) {
    if (!/[^\x00-\x7f]|\d,\d/.test(plain)) return plain.match(word) ?? [];
    return (plain.match(word) ?? []).flatMap((found) => {
      const whole = found.includes(",") ? found.replaceAll(",", "") : found;
      if (!/[^\x00-\x7f]/.test(whole)) return whole;
      return (whole.match(runs) ?? []).flatMap((part) =>
        dense.test(part) && part.length > 1 ? Array.from({ length: part.length - 1 }, (_, n) => part.slice(n, n + 2)) : part,
      );
    });
  }

  /** @param {string} text */
  const words = (text) => split(folded(text));

  /** The words of each of many short texts, folded in one go. @param {string[]} texts */
  function lines(texts) {
    const found = folded(texts.join("\n")).split("\n");
    return found.length === texts.length ? found.map(split) : texts.map(words);
  }

  /** @param {string} full */
  function stem(full) {
    const before = known.get(full);
    if (before !== undefined) return before;
    let short = full;
    if (/^[a-z]+$/.test(full)) {
      for (const group of endings) {
        for (const [end, put, least] of group.get(short[short.length - 1]) ?? []) {
          const kept = short.length - end.length;
          if (kept < least || !short.endsWith(end) || (put !== end && !/[aeiouy]/.test(short.slice(0, kept)))) continue;
          if (put !== end) short = short.slice(0, kept) + put;
          break;
        }
      }
      const last = short[short.length - 1];
      if (short.length > 3 && last === short[short.length - 2] && !"aeious".includes(last)) short = short.slice(0, -1);
    }
    known.set(full, short);
    return short;
  }

  /** @param {string} full */
  const says = (full) => !stopped.has(full);

  return { folded, words, lines, stem, says };
}
