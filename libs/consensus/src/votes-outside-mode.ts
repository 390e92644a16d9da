import { checkVotes } from './check-input';
import { distribution } from './distribution';

/** How many votes are not the most frequent level (PMC5966219 table 4); of equally frequent levels one counts. RangeError when empty or not levels. */
export function votesOutsideMode(levels: readonly number[]): number {
  checkVotes(levels);
  return levels.length - Math.max(...distribution(levels));
}
