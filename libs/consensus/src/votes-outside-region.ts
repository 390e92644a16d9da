import type { LevelRange } from './condition-rule';
import { median } from './median';
import { votesInRange } from './votes-in-range';

/**
 * How many votes lie outside the region of the scale that holds the median (RAND/UCLA, classic definition; BMC 1472-6947-12-93 table 7).
 * A median between two regions belongs to the higher one, as in the RAND/UCLA manual. RangeError when empty or not levels, or
 * when no region holds the median or the level above it.
 */
export function votesOutsideRegion(levels: readonly number[], regions: readonly LevelRange[]): number {
  const middle = median(levels);
  const place = regions.some(([lowest, highest]) => middle >= lowest && middle <= highest) ? middle : Math.ceil(middle);
  const region = regions.find(([lowest, highest]) => place >= lowest && place <= highest);
  if (!region) throw new RangeError(`No region of the scale holds the median ${middle}.`);
  return levels.length - votesInRange(levels, region);
}
