import { checkLevels } from './check-input';

/** How sure a voter is. */
export type Confidence = 'low' | 'medium' | 'high';

/** One person's vote on one statement in one round, without the person. */
export interface Ballot {
  /** 0..7, or null for "cannot judge". */
  readonly level: number | null;
  readonly group: string;
  readonly confidence: Confidence;
  readonly hasReason: boolean;
}

/** A ballot that carries a level. */
export type Vote = Ballot & { readonly level: number };

/** The ballots that carry a level; "cannot judge" takes no part in any statistic. RangeError when a level is not a whole number 0..7. */
export function votesOf(ballots: readonly Ballot[]): Vote[] {
  const votes = ballots.filter((ballot): ballot is Vote => ballot.level !== null);
  checkLevels(votes.map((vote) => vote.level));
  return votes;
}

/** Share of votes with a level that were given with low confidence, 0..1; null when there are none. RangeError as `votesOf`. */
export function lowConfidenceShare(ballots: readonly Ballot[]): number | null {
  const votes = votesOf(ballots);
  return votes.length > 0 ? votes.filter((vote) => vote.confidence === 'low').length / votes.length : null;
}
