import { shareNearMedian } from './share-near-median';

/** Share of votes at most 1 level from the median, 0..1: the measure that everybody understands. RangeError when empty or not levels. */
export function shareWithinOne(levels: readonly number[]): number {
  return shareNearMedian(levels, 1);
}
