/** ms after which waiting is a failure. */
const LIMIT = 10_000;

/**
 * Waits until something holds, looked at in each frame; fails with a sentence when it does not within `limit` ms.
 * @param condition its first answer that is not falsy is given
 * @param what "the chart to be drawn", as in "waited 10 s for the chart to be drawn"
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  limit = LIMIT,
): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${limit / 1000} s for ${what}`);
    // A page in the background has no frames.
    await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 50))]);
  }
}
