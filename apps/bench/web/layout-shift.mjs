/** @typedef {{ value: number, startTime: number, moved: string[] }} Shift */

const GAP_MS = 1000;
const WINDOW_MS = 5000;

/**
 * The cumulative layout shift as browsers define it: the worst window of shifts that lie less than a second apart, of at most five seconds.
 * @param {readonly Shift[]} shifts in order of time
 */
export function cumulativeShift(shifts) {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { value, startTime } of shifts) {
    const goesOn = startTime - last < GAP_MS && startTime - first < WINDOW_MS;
    sum = goesOn ? sum + value : value;
    first = goesOn ? first : startTime;
    last = startTime;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Shift[]>}
 */
export const shiftsOf = (page) => page.evaluate('window.citymarkShifts');

/** What moved most, for whoever mends it. */
export function worstOf(/** @type {readonly Shift[]} */ shifts) {
  const [worst] = [...shifts].sort((one, other) => other.value - one.value);
  return worst ? `${worst.value.toFixed(3)} at ${Math.round(worst.startTime)} ms: ${worst.moved.join(', ')}` : '';
}
