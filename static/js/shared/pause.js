// Long work in parts, so that the browser can answer the reader in between.

/** Milliseconds after which the browser is let do something else. */
const PART = 40;

/** Lets the browser answer the reader. @returns {Promise<void>} */
export const pause = () => new Promise((done) => setTimeout(done));

/**
 * The results of some work on each item, in order.
 * @template T, U
 * @param {T[]} items @param {(item: T) => U} work
 * @returns {Promise<U[]>}
 */
export async function inParts(items, work) {
  /** @type {U[]} */
  const results = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < PART) continue;
    await pause();
    since = performance.now();
  }
  return results;
}
