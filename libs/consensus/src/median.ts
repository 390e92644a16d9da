import { checkVotes } from './check-input';
import { quantileType7 } from './quantile';

/** Median of levels 0..7 (quantile type 7; type 6 gives the same): a level or the middle of two. RangeError when empty or not levels. */
export function median(levels: readonly number[]): number {
  checkVotes(levels);
  return quantileType7(levels, 0.5);
}
