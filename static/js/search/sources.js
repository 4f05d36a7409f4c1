// Where answers come from: the survey's own index, and Pagefind's. Each is fetched once, when the first question is
// asked.
import { answered } from "./answer.js";
import { byTitle } from "./early.js";
import { identified } from "./identified.js";
import { unpacked } from "./index.js";
import { joined, pagefind } from "./pagefind.js";
import { plain } from "./plain-answer.js";
import { prepared } from "./used.js";

/** @typedef {import("./items.js").Answer} Answer */
/** @typedef {import("./state.js").State} State */
/** @typedef {{ index: import("./index.js").Index | undefined, answer: Answer }} Found */

/**
 * What has been asked for once; what failed is asked for again.
 * @template T
 * @param {() => Promise<T>} get
 * @returns {() => Promise<T>}
 */
function once(get) {
  /** @type {Promise<T> | undefined} */
  let asked;
  return () =>
    (asked ??= get().catch((error) => {
      asked = undefined;
      throw error;
    }));
}

/** Milliseconds that the index has, once the titles are there, before these answer first. */
const SOON = 150;

/** @param {string} address @param {RequestCache} [cache] @returns {Promise<unknown>} */
async function json(address, cache) {
  const reply = await fetch(new URL(address, location.href), { cache });
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return reply.json();
}

/**
 * Whether something ends, well or badly, within so many milliseconds.
 * @param {Promise<unknown>} work @param {number} time
 */
const ends = (work, time) =>
  Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    new Promise((done) => setTimeout(done, time, false)),
  ]);

/**
 * Returns what answers a query: on a slow line by titles and names, which come first; then from our index; and then
 * whole, with what Pagefind adds. Either index can be missing: then the other answers alone.
 * Addresses are relative to the page.
 * @param {{ index: string, titles: string, names: string, pagefind: string, root: string }} places
 * @returns {(state: State, filters: string[]) => AsyncGenerator<Found>}
 */
export function sources(places) {
  const first = async (/** @type {RequestCache} */ cache = "default") =>
    /** @type {import("./early.js").Titles} */ (await json(places.titles, cache));
  const titles = once(first);
  const names = async (/** @type {RequestCache} */ cache = "default") =>
    /** @type {import("./used.js").Names} */ (await json(places.names, cache));
  const ours = once(async () => {
    // One after the other: side by side the small piece would come as late as half of the large one.
    const early = await titles();
    const rest = /** @type {import("./packed.js").PackedFile} */ (await json(places.index));
    // A browser may have kept the small piece of an older build.
    return unpacked(rest, early.version === rest.version ? early : await first("reload"));
  });
  // A survey without a piece of titles is large: its index comes in many pieces, and Pagefind only where that fails.
  const cut = once(async () => {
    const [{ cutAnswers }, head] = await Promise.all([import("./cut/answers.js"), json(places.index)]);
    const folder = new URL("search/", new URL(places.index, location.href));
    return cutAnswers(/** @type {import("./cut/index.js").Head} */ (head), folder);
  });
  const engine = once(() => pagefind(places.pagefind, places.root));
  const base = once(() => joined(places.pagefind, engine));
  const without = async (/** @type {State} */ state) => ({
    index: undefined,
    answer: await plain(await base(), state),
  });

  return async function* answers(state, filters) {
    if (!places.titles) {
      const ask = await cut().catch((error) => void console.warn(error));
      return yield ask ? await ask(state, filters) : await without(state);
    }
    // Its part of the index is fetched while ours is still coming.
    engine()
      .then((found) => (state.query ? found.preload(state.query) : undefined))
      .catch(() => {});
    const coming = ours().catch((error) => void console.warn(error));
    if (state.query && !state.sort && !Object.keys(state.chosen).length) {
      const some = await titles().catch(() => undefined);
      const answer = some && !(await ends(coming, SOON)) ? byTitle(some, state.query) : undefined;
      if (answer?.total) yield { index: undefined, answer };
    }
    const index = await coming;
    if (!index) return yield await without(state);
    await prepared(index, (await titles()).version, state.query, names).catch((error) => void console.warn(error));
    const named = await identified(state.query).catch(() => undefined);
    const { first, whole } = answered(index, state, filters, named);
    // In an order by year what Pagefind adds would come in between.
    if (first?.total && !(state.query && state.sort)) yield { index, answer: first };
    yield { index, answer: await whole(base) };
  };
}
