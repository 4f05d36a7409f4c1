// Fields that follow from links between entries: what papers are sorted under, who cites them, by whom they are.
import { BREAK, GIVEN, pieces } from "./encoded-text.js";
import { CITING, FIELDS, TITLE, TLDR } from "./fields.js";

/** @typedef {import("./packed.js").Packed} Packed */
/** @typedef {import("./encoded-text.js").EncodedText} EncodedText */

/**
 * The text of papers with the fields that follow from links: what they are sorted under, who cites them, by whom they
 * are.
 * @param {Packed} packed @param {EncodedText[]} texts @param {(words: string[]) => number[]} numbered
 * @param {import("./words.js").Reader} read
 * @returns {EncodedText}
 */
export function textsWithLinks(packed, texts, numbered, read) {
  const [own, topics] = texts;
  const { papers } = packed;
  const facets = packed.facets.map(([id, , values]) => ({ id, values: read.lines(values).map(numbered) }));
  const titles = packed.topics.ids.map((_, topic) => pieces(topics, topic, TITLE)[0] ?? []);
  const cited = citing(packed.cites, texts);
  const facts = read.lines(
    papers.keys.map((_, n) => {
      // Years of other calendars are found as they are written.
      const written = /\d{3}/.test(papers.when[n]) ? "" : papers.when[n];
      const stated = `${written.replace("*", "")}; ${papers.stated[n] ?? ""}`;
      return `${papers.authors[n]}; ${papers.venues[n]}; ${papers.years[n] || ""}; ${stated}`;
    }),
  );
  // What the build wrote as it is shown is read here.
  const shown = new Map([
    [TITLE, read.lines(papers.titles)],
    [TLDR, read.lines(papers.tldrs)],
  ]);
  /** @type {EncodedText} */
  const whole = { words: [], starts: [0], fields: FIELDS.length };
  const { words, starts } = whole;
  const add = (/** @type {number[][]} */ found) => {
    found.forEach((piece, n) => {
      if (n) words.push(BREAK);
      for (const word of piece) words.push(word);
    });
    starts.push(words.length);
  };
  papers.keys.forEach((_, n) => {
    for (let field = 0; field < GIVEN; field++) {
      for (const word of numbered(shown.get(field)?.[n] ?? [])) words.push(word);
      const end = own.starts[n * GIVEN + field + 1];
      for (let at = own.starts[n * GIVEN + field]; at < end; at++) words.push(own.words[at]);
      starts.push(words.length);
    }
    const leaves = papers.topics[n];
    const above = new Set(leaves);
    for (const leaf of leaves)
      for (let up = packed.topics.parents[leaf]; up >= 0; up = packed.topics.parents[up]) above.add(up);
    add([
      ...[...above].map((topic) => titles[topic]),
      ...facets.flatMap(({ id, values }) => papers.facets[id][n].map((value) => values[value])),
    ]);
    add(cited[n]);
    add([numbered(facts[n])]);
  });
  return whole;
}

/** For each paper the sentences of others that cite it. @param {number[][][][]} cites @param {EncodedText[]} texts */
function citing(cites, texts) {
  /** @type {number[][][]} */
  const cited = cites[0].map(() => []);
  cites.forEach((entries, g) =>
    entries.forEach((keys, n) => {
      if (!keys.length) return;
      const sentences = pieces(texts[g], n, CITING);
      keys.forEach((cites, piece) => {
        for (const paper of cites) if (g > 0 || paper !== n) cited[paper].push(sentences[piece] ?? []);
      });
    }),
  );
  return cited;
}
