import type { Confidence } from '../../gql/graphql';
import type { VoteChoice } from './kept-vote';

/** What stands on the form: `answer` is null as long as nothing is chosen. */
export interface VoteDraft {
  answer: number | 'cannot-judge' | null;
  confidence: Confidence;
  reason: string;
}

const FRESH: VoteDraft = { answer: null, confidence: 'medium', reason: '' };

/** The form of a vote given before, or an empty one. */
export function draftOf(vote: VoteChoice | null | undefined): VoteDraft {
  return vote ? { answer: vote.level ?? 'cannot-judge', confidence: vote.confidence, reason: vote.reason } : FRESH;
}

/** The vote on the form; null as long as nothing is chosen. */
export function choiceOf({ answer, confidence, reason }: VoteDraft): VoteChoice | null {
  return answer === null ? null : { level: answer === 'cannot-judge' ? null : answer, confidence, reason: reason.trim() };
}

/** The vote that the server has, in the form of the outbox; a confidence not given counts as medium. */
export function savedChoice(vote: { level: number | null; confidence: Confidence | null; reason: string } | null): VoteChoice | null {
  return vote ? { level: vote.level, confidence: vote.confidence ?? 'medium', reason: vote.reason } : null;
}

export function sameChoice(one: VoteChoice, other: VoteChoice | null): boolean {
  return other !== null && one.level === other.level && one.confidence === other.confidence && one.reason === other.reason;
}
