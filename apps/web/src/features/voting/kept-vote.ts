import type { Confidence } from '../../gql/graphql';

/** A vote as a person gave it: a level, or null for "cannot judge". */
export interface VoteChoice {
  level: number | null;
  confidence: Confidence;
  reason: string;
}

/** A vote that waits on this device until the server has acknowledged it. */
export interface KeptVote extends VoteChoice {
  /** One row a person, round and statement: a later vote replaces an earlier one. */
  key: string;
  personId: string;
  cityId: string;
  assessmentId: string;
  roundId: string;
  statementId: string;
  /** Stays the same however often the vote is sent, so that it counts once. */
  requestId: string;
  keptAt: number;
}

export type VotePlace = Pick<KeptVote, 'personId' | 'cityId' | 'assessmentId' | 'roundId' | 'statementId'>;

export function keyOfVote({ personId, roundId, statementId }: VotePlace): string {
  return [personId, roundId, statementId].join('/');
}
