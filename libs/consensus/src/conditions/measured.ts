import type { Vote } from '../ballot';
import { holds, type Comparison, type Condition } from '../condition';
import { median } from '../median';
import type { QuantileType } from '../quantile';

/** The votes that a condition is held against, with what every condition asks about them. */
export interface Judged {
  readonly votes: readonly Vote[];
  readonly levels: readonly number[];
  readonly median: number;
  /** Rounds held on the statement, this one included. */
  readonly round: number;
  readonly quantileType: QuantileType;
}

/** A condition as it was measured, before it is named. `telling`: who says what, in sentences; they may name groups of 3 votes and more. */
export interface Measured extends Omit<Condition, 'id'> {
  readonly telling?: readonly string[];
}

export function judgedVotes(votes: readonly Vote[], { round, quantileType }: Pick<Judged, 'round' | 'quantileType'>): Judged {
  const levels = votes.map((vote) => vote.level);
  return { votes, levels, median: median(levels), round, quantileType };
}

export function measured(value: number, comparison: Comparison, threshold: number, sentence: string): Measured {
  return { held: holds(value, comparison, threshold), measured: value, threshold, sentence };
}
