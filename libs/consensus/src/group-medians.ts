import type { Vote } from './ballot';
import { median } from './median';

/** Smaller groups are never named with a level: their members could be told. */
export const SMALLEST_NAMED_GROUP = 3;

/** One group's votes in a word. */
export interface GroupMedian {
  readonly group: string;
  readonly votes: number;
  /** Median level of the group (quantile type 7). */
  readonly median: number;
}

/** Medians of the groups with at least `minimumVotes` votes, lowest first, then by name. RangeError when a level is not one. */
export function groupMedians(votes: readonly Vote[], minimumVotes: number): GroupMedian[] {
  const levels = new Map<string, number[]>();
  for (const vote of votes) levels.set(vote.group, [...(levels.get(vote.group) ?? []), vote.level]);
  return [...levels]
    .filter(([, given]) => given.length >= minimumVotes)
    .map(([group, given]) => ({ group, votes: given.length, median: median(given) }))
    .sort((left, right) => left.median - right.median || (left.group < right.group ? -1 : 1));
}
