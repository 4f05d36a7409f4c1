// Where answers come from: the survey's own index, and Pagefind's. Each is fetched once, when the first question is asked.
// @ts-check
import { answered } from "./search-answer.js";
import { unpacked } from "./search-index.js";
import { keysOf, pagefind, plain } from "./search-pagefind.js";

/** @typedef {import("./search-items.js").Answer} Answer */
/** @typedef {import("./search-state.js").State} State */
/** @typedef {{ index: import("./search-index.js").Index | undefined, answer: Answer }} Found */

/** What has been asked for once; what failed is asked for again. @template T @param {() => Promise<T>} get @returns {() => Promise<T>} */
function once(get) {
  /** @type {Promise<T> | undefined} */
  let asked;
  return () => (asked ??= get().catch((error) => {
    asked = undefined;
    throw error;
  }));
}

/**
 * Returns what answers a query: first at once, from our index, and then whole, with what Pagefind adds. Either index can be
 * missing: then the other answers alone.
 * @param {{ index: string, pagefind: string, root: string }} places addresses, relative to the page
 * @returns {(state: State, filters: string[]) => AsyncGenerator<Found>}
 */
export function sources(places) {
  const ours = once(async () => {
    const reply = await fetch(new URL(places.index, location.href));
    if (!reply.ok) throw new Error(`${places.index}: ${reply.status}`);
    return unpacked(await reply.json());
  });
  const engine = once(() => pagefind(places.pagefind, places.root));
  const base = once(async () => {
    const [found, keys] = await Promise.all([engine(), keysOf(places.pagefind)]);
    return { engine: found, keys };
  });

  return async function* answers(state, filters) {
    // Its part of the index is fetched while ours is still coming.
    engine().then((found) => (state.query ? found.preload(state.query) : undefined)).catch(() => {});
    const index = await ours().catch((error) => void console.warn(error));
    if (!index) return yield { index, answer: await plain(await engine(), state) };
    const { first, whole } = answered(index, state, filters);
    // In an order by year what Pagefind adds would come in between.
    if (first.total && !(state.query && state.sort)) yield { index, answer: first };
    yield { index, answer: await whole(base).catch((error) => (console.warn(error), first)) };
  };
}
