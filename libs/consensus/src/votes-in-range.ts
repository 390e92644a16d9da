import { checkVotes } from './check-input';
import type { LevelRange } from './condition-rule';

/** How many votes lie within a range of levels, both ends included. RangeError when empty or not levels. */
export function votesInRange(levels: readonly number[], [lowest, highest]: LevelRange): number {
  checkVotes(levels);
  return levels.filter((level) => level >= lowest && level <= highest).length;
}
