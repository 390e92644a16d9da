import { LEVEL_COUNT } from './level';
import { sampleVariance } from './standard-deviation';

/** Variance of votes spread evenly over K categories, (K^2 - 1)/12: 5.25 for eight levels. */
const EVEN_VARIANCE = (LEVEL_COUNT ** 2 - 1) / 12;

/**
 * Within-group agreement rWG = 1 - s^2 / 5.25 of levels (James, Demaree and Wolf 1984; s^2 with divisor n - 1), at most 1.
 * Negative when votes are more apart than an even spread: shown as it is, never clipped. Null for a single vote.
 * RangeError when empty or not levels.
 */
export function rwg(levels: readonly number[]): number | null {
  const variance = sampleVariance(levels);
  return variance === null ? null : 1 - variance / EVEN_VARIANCE;
}
