import { median } from './median';

/** How many votes lie at most `distance` levels from the median. RangeError when empty or not levels. */
export function votesNearMedian(levels: readonly number[], distance: number): number {
  const middle = median(levels);
  return levels.filter((level) => Math.abs(level - middle) <= distance).length;
}

/**
 * Share of votes at most `distance` levels from the median (quantile type 7), 0..1. RangeError when empty or not levels.
 * Not monotone: moving a vote towards the median can lower it, because the median moves too.
 */
export function shareNearMedian(levels: readonly number[], distance: number): number {
  return votesNearMedian(levels, distance) / levels.length;
}
