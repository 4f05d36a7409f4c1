// Answers of a large survey: those of a smaller one, worked out anew whenever a piece has come that was not there.
import { answered } from "../answer.js";
import { offer } from "../state.js";
import { ahead, identified } from "./ahead.js";
import { cutIndex } from "./index.js";
import { settled } from "./shelves.js";

/** @typedef {import("../items.js").Answer} Answer */
/** @typedef {import("../items.js").Item} Item */
/** @typedef {import("../items.js").Part} Part */
/** @typedef {import("../state.js").State} State */
/** @typedef {import("./index.js").CutIndex} CutIndex */

/**
 * Returns what answers queries out of the pieces, and counts in a filter of the page once a reader looks at it.
 * @param {import("./index.js").Head} head @param {URL} folder where the pieces are
 */
export function cutAnswers(head, folder) {
  const index = cutIndex(head, folder);
  const shown = { ...index, read: quieted(index) };
  /** Filters that a reader has looked at. @type {Set<string>} */
  const opened = new Set();
  /** @type {State} */
  let last = { query: "", chosen: {}, sort: "" };

  /** @param {State} state @param {string[]} filters @returns {Promise<Answer>} */
  async function whole(state, filters) {
    await settled(() => ahead(index, state.query));
    const named = await settled(() => identified(index, state.query));
    // Without Pagefind, which loads a list of all pages first.
    return settled(() => answered(index, state, filters, named).whole());
  }

  /**
   * @param {State} state @param {string[]} filters
   * @returns {Promise<{ index: import("../index.js").Index, answer: Answer }>}
   */
  async function ask(state, filters) {
    last = state;
    const looked = filters.filter((name) => opened.has(name) || name in state.chosen);
    const answer = await whole(state, looked);
    const others = filters.filter((name) => !looked.includes(name)).map((name) => [name, values(head, name)]);
    const counts = { ...Object.fromEntries(others), ...answer.counts };
    return { index: shown, answer: { ...answer, counts, parts: answer.parts.map((part) => lazily(index, part)) } };
  }

  /** Counts what each value of a filter would leave. @param {HTMLSelectElement} select */
  async function look(select) {
    if (opened.has(select.name)) return;
    opened.add(select.name);
    const state = last;
    const { counts } = await whole(state, [select.name]);
    if (state === last) offer([select], counts);
  }

  /** @type {NodeListOf<HTMLSelectElement>} */
  const selects = document.querySelectorAll("#filters select");
  for (const select of selects)
    for (const sign of ["pointerenter", "focus"])
      select.addEventListener(sign, () => look(select).catch((error) => void console.warn(error)));
  return ask;
}

/**
 * The values of a filter as far as they are known before it is looked at; nobody has counted what they would leave.
 * @param {import("./index.js").Head} head @param {string} name
 */
function values({ topics, years, facets }, name) {
  const facet = facets.find(([id]) => id === name)?.[2] ?? [];
  const some = name === "topic" ? topics.titles : name === "year" ? years.map(String) : facet;
  return Object.fromEntries(some.map((value) => [value, Infinity]));
}

/** A part whose papers are fetched when they are shown. @param {CutIndex} index @param {Part} part @returns {Part} */
function lazily({ quietly, columns, shelves }, part) {
  /** @param {Item} item @returns {Item} */
  const ready = (item) => {
    const reason = item.why();
    return { ...item, why: () => reason };
  };
  /** @param {number} from @param {number} to */
  async function items(from, to) {
    const papers = part.papers?.(from, to) ?? [];
    await Promise.all([...new Set(papers.map(columns.shownAt))].map(shelves.ahead));
    return settled(() => quietly(() => /** @type {Item[]} */ (part.items(from, to)).map(ready)));
  }
  return { ...part, items };
}

/**
 * What reads words that are shown, without a wish for those that are not there.
 * @param {CutIndex} index @returns {CutIndex["read"]}
 */
function quieted({ read, quietly }) {
  return {
    ...read,
    words: (text) => quietly(() => read.words(text)),
    stem: (word) => quietly(() => read.stem(word)),
  };
}
