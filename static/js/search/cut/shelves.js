// The pieces of the index of a large survey: each is fetched when a search first needs it.

/** @typedef {ReturnType<typeof shelvesOf>} Shelves */

/** What is thrown where work needs a piece that is not there yet: it is done again when that has come. */
export class Missing extends Error {
  /** @param {Promise<unknown>} coming */
  constructor(coming) {
    super("a piece of the index is still to come");
    this.coming = coming;
  }
}

/**
 * What some work returns once all pieces that it needs are there.
 * @template T @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export async function settled(work) {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      await error.coming;
    }
  }
}

/**
 * The number of the piece, of so many, in which a key stands, as surveypress/searchindex/shelves.py has it.
 * @param {string} key @param {number} count
 */
export function shelfOf(key, count) {
  let number = 0;
  for (const sign of key) number = (Math.imul(number, 31) + /** @type {number} */ (sign.codePointAt(0))) >>> 0;
  return number % count;
}

/** @param {import("./index.js").Head} head @param {URL} folder where the pieces are */
export function shelvesOf({ version, cut }, folder) {
  /** @type {Map<string, unknown>} */
  const there = new Map();
  /** @type {Map<string, Promise<void>>} */
  const coming = new Map();

  /** @param {string} name @param {RequestCache} [cache] @returns {Promise<void>} */
  async function fetched(name, cache) {
    const reply = await fetch(new URL(`${name}.json`, folder), { cache });
    if (!reply.ok) throw new Error(`${name}: ${reply.status}`);
    const [own, piece] = await reply.json();
    // A browser may have kept the piece of an older build.
    if (own !== version && !cache) return fetched(name, "reload");
    if (own !== version) throw new Error("the pieces of the search index are of different builds");
    there.set(name, piece);
  }

  /** Fetches a piece, once; what failed is asked for again. @param {string} name */
  function ahead(name) {
    const before = coming.get(name);
    if (before) return before;
    const piece = fetched(name).finally(() => there.has(name) || coming.delete(name));
    coming.set(name, piece);
    return piece;
  }

  /** A piece. Throws Missing where it is still to come. @param {string} name */
  function piece(name) {
    if (!there.has(name)) throw new Missing(ahead(name));
    return there.get(name);
  }

  /** The name of the piece that has the rows of a key. @param {string} kind @param {string} key */
  const nameOf = (kind, key) => `${kind}-${shelfOf(key, cut.shelves[kind])}`;

  /** The rows that stand where those of a key do. @param {string} kind @param {string} key @returns {unknown[][]} */
  const rows = (kind, key) => /** @type {unknown[][]} */ (piece(nameOf(kind, key)));
  return { piece, rows, ahead, nameOf, has: (/** @type {string} */ name) => there.has(name) };
}
