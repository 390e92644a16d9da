import { median } from './median';

/** How many votes lie at most 1 level from the median. RangeError when empty or not levels. */
export function votesWithinOne(levels: readonly number[]): number {
  const middle = median(levels);
  return levels.filter((level) => Math.abs(level - middle) <= 1).length;
}

/**
 * Share of votes at most 1 level from the median, 0..1. RangeError when empty or not levels.
 * Not monotone: moving a vote towards the median can lower it, because the median moves too.
 */
export function shareWithinOne(levels: readonly number[]): number {
  return votesWithinOne(levels) / levels.length;
}
