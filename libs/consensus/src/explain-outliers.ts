import type { Vote } from './ballot';
import { LEVELS } from './level';

/**
 * One sentence per level that lies `distance` or more from the median and was given with (or without) a reason,
 * such as "1 of 8 says 0 and gives no reason." Levels ascend; no group is named.
 */
export function explainOutliers(
  votes: readonly Vote[],
  median: number,
  distance: number,
  hasReason: boolean,
): string[] {
  return LEVELS.filter((level) => Math.abs(level - median) >= distance).flatMap((level) => {
    const count = votes.filter((vote) => vote.level === level && vote.hasReason === hasReason).length;
    if (count === 0) return [];
    const [say, give] = count === 1 ? ['says', 'gives'] : ['say', 'give'];
    return [`${count} of ${votes.length} ${say} ${level} and ${give} ${hasReason ? 'a' : 'no'} reason.`];
  });
}
