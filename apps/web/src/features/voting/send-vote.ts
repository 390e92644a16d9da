import { request } from '../../app/client';
import { CastVoteMutation } from './ballot.documents';
import type { SendVote } from './vote-outbox';

/** Casts one kept vote. */
export const sendVote: SendVote = async ({ requestId, cityId, assessmentId, roundId, statementId, level, confidence, reason }) => {
  const { castVote } = await request(CastVoteMutation, { input: { requestId, cityId, assessmentId, roundId, statementId, level, confidence, reason: reason === '' ? null : reason } });
  return castVote.__typename === 'Refusal' ? { counted: false, sentence: castVote.sentence } : { counted: true, castAt: castVote.myVote?.castAt ?? '' };
};
