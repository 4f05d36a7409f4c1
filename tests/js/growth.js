// Whether the time of some work grows no faster than its text: the text is made longer, and no clock of the day is read.
import assert from "node:assert/strict";

const SHORT = 4_000;
const TIMES = 8;
/** Eight times the text may take so many times the time; work whose time grows with the square takes 64 times. */
const MOST = 32;
/** Milliseconds below which a measurement says nothing. */
const FLOOR = 2;

/** @param {() => unknown} work milliseconds of processor time, the least of some tries */
async function cost(work) {
  let least = Infinity;
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least < FLOOR) break;
  }
  return Math.max(FLOOR, least);
}

/**
 * @param {string} name
 * @param {(length: number) => string} text
 * @param {(text: string) => unknown} work
 */
export async function growsWithItsText(name, text, work) {
  await work(text(SHORT / 4));
  const short = await cost(() => work(text(SHORT)));
  const long = await cost(() => work(text(SHORT * TIMES)));
  assert.ok(long / short < MOST, `${name}: ${short} ms for ${SHORT} signs, ${long} ms for ${TIMES} times as many`);
}
