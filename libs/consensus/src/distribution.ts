import { checkLevels } from './check-input';
import { LEVELS } from './level';

/**
 * How many votes each level 0..7 received: always eight counts, zeros included.
 * No votes give eight zeros. RangeError when an entry is not a whole level 0..7.
 */
export function distribution(levels: readonly number[]): number[] {
  checkLevels(levels);
  return LEVELS.map((level) => levels.filter((vote) => vote === level).length);
}
