import { arithmeticMean } from './arithmetic-mean';
import { checkVotes } from './check-input';

/** Sample variance of levels (divisor n - 1), or null for a single vote. RangeError when empty or not levels. */
export function sampleVariance(levels: readonly number[]): number | null {
  checkVotes(levels);
  if (levels.length < 2) return null;
  const mean = arithmeticMean(levels);
  return levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1);
}

/** Sample standard deviation of levels (divisor n - 1), or null for a single vote. RangeError when empty or not levels. */
export function standardDeviation(levels: readonly number[]): number | null {
  const variance = sampleVariance(levels);
  return variance === null ? null : Math.sqrt(variance);
}
