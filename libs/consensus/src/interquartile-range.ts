import { checkVotes } from './check-input';
import { quantile, type QuantileType } from './quantile';

/**
 * Interquartile range Q3 - Q1 of levels, 0..7. A headline, not a gate: it calls seven 5s and one 0 perfect.
 * `type` names the quantile estimator. RangeError when empty or not levels.
 */
export function interquartileRange(levels: readonly number[], type: QuantileType = 7): number {
  checkVotes(levels);
  return quantile(levels, 0.75, type) - quantile(levels, 0.25, type);
}
