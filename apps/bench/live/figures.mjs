/** @param {readonly number[]} sorted @param {number} share */
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/**
 * Median, 99th percentile (nearest rank) and greatest of some waits in milliseconds; what never came counts as not reached.
 * @param {readonly number[]} waits
 */
export function figures(waits) {
  const came = waits.filter(Number.isFinite).sort((a, b) => a - b);
  return { median: at(came, 0.5), high: at(came, 0.99), slowest: at(came, 1), reached: came.length, all: waits.length };
}

/** @param {readonly (string | number)[]} cells */
export const row = (cells) => cells.map((cell, index) => (typeof cell === 'number' ? cell.toFixed(1) : cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 38 : 20)).join('');
