import type { BallotQuery } from '../../gql/graphql';
import type { KeptVote } from './kept-vote';

/** The ballot with a vote that the server has acknowledged. */
export function withCountedVote(known: BallotQuery, vote: KeptVote, castAt: string): BallotQuery {
  const { assessment } = known;
  if (!assessment || assessment.openRound?.id !== vote.roundId) return known;
  const { level, confidence, reason, statementId } = vote;
  const myVote = { level, cannotJudge: level === null, confidence, reason, castAt };
  return { ...known, assessment: { ...assessment, statements: assessment.statements.map((one) => (one.statementId === statementId ? { ...one, myVote } : one)) } };
}
