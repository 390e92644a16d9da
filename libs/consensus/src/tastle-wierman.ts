import { checkFrequencies, checkVotes } from './check-input';
import { distribution } from './distribution';

/** Tastle-Wierman consensus of levels on eight categories, 0 two poles .. 1 unanimous. RangeError when empty or not levels. */
export function tastleWierman(levels: readonly number[]): number {
  checkVotes(levels);
  return tastleWiermanOfFrequencies(distribution(levels));
}

/**
 * Tastle-Wierman consensus 1 + sum p log2(1 - |k - mean|/(K - 1)) of counts per ordered category, 0..1.
 * Source: Tastle and Wierman 2007. RangeError below 3 categories, when all are empty, or when one is negative.
 */
export function tastleWiermanOfFrequencies(frequencies: readonly number[]): number {
  checkFrequencies(frequencies);
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  const mean = frequencies.reduce((sum, count, category) => sum + count * category, 0) / total;
  const width = frequencies.length - 1;
  return frequencies.reduce((consensus, count, category) => {
    // An empty category adds nothing, and its logarithm may be infinite.
    if (count === 0) return consensus;
    return consensus + (count / total) * Math.log2(1 - Math.abs(category - mean) / width);
  }, 1);
}
