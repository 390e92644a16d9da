import { checkVotes } from './check-input';
import { distribution } from './distribution';

/** How much the histogram of a statement moved from one round to the next. */
export interface NetChange {
  /** The fewest single votes that must have changed to turn one histogram into the other. */
  readonly votes: number;
  /** The same as a share of the panel (the larger of the two rounds), 0..1. */
  readonly share: number;
}

/**
 * Net change between two rounds (Scheibe, Skutsch and Schofer 1975): sum of absolute differences of the two histograms / 2.
 * Where the rounds differ in size, a vote that came or went counts as one whole change, so a changing panel never looks stable.
 * RangeError when a round is empty or holds something that is not a level.
 */
export function netChange(before: readonly number[], after: readonly number[]): NetChange {
  checkVotes(before);
  checkVotes(after);
  const earlier = distribution(before);
  const moved = distribution(after).reduce((sum, count, level) => sum + Math.abs(count - (earlier[level] ?? 0)), 0);
  const votes = (moved + Math.abs(after.length - before.length)) / 2;
  return { votes, share: votes / Math.max(before.length, after.length) };
}
