import { checkFrequencies, checkVotes } from './check-input';
import { distribution } from './distribution';

/** Leik's ordinal dispersion D of levels on eight categories: 0 consensus .. 1 two poles. RangeError when empty or not levels. */
export function leik(levels: readonly number[]): number {
  checkVotes(levels);
  return leikOfFrequencies(distribution(levels));
}

/**
 * Leik's D of counts per ordered category, 0..1: the distance of the cumulative shares from 0 or 1, whichever is nearer,
 * over its greatest possible value. Source: Leik 1966. RangeError below 3 categories, when all are empty, or when one is negative.
 */
export function leikOfFrequencies(frequencies: readonly number[]): number {
  checkFrequencies(frequencies);
  const total = frequencies.reduce((sum, count) => sum + count, 0);
  let cumulative = 0;
  let distance = 0;
  for (const count of frequencies) {
    cumulative += count;
    distance += Math.min(cumulative, total - cumulative) / total;
  }
  return distance / ((frequencies.length - 1) / 2);
}
