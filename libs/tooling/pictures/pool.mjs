/**
 * Does all the work, so many at a time.
 * @template T
 * @param {readonly (() => Promise<T>)[]} work
 * @param {number} atOnce
 * @returns {Promise<T[]>}
 */
export async function inPool(work, atOnce) {
  /** @type {T[]} */
  const results = [];
  const waiting = work.entries();
  const worker = async () => {
    for (const [index, one] of waiting) results[index] = await one();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
