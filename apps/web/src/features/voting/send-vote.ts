import { request } from '../../app/client';
import { CastVoteMutation } from './ballot.documents';
import { deviceName } from './device';
import type { SendVote } from './vote-outbox';

/** Casts one kept vote. */
export const sendVote: SendVote = async ({ requestId, cityId, assessmentId, roundId, statementId, level, confidence, reason, keptAt }) => {
  const sent = { device: deviceName(), order: keptAt };
  const { castVote } = await request(CastVoteMutation, { input: { requestId, cityId, assessmentId, roundId, statementId, level, confidence, reason: reason === '' ? null : reason, sent } });
  return castVote.__typename === 'Refusal' ? { counted: false, sentence: castVote.sentence } : { counted: true, castAt: castVote.myVote?.castAt ?? '' };
};
