import { DEFAULT_RULE } from '@citymark/consensus';
import { measureParticipants } from './own-gates';

describe('the gate of participants', () => {
  const measured = (participantCount: number) => measureParticipants({ participantCount, consensusRule: DEFAULT_RULE });

  test.each([
    [0, { met: false }, /^Nobody takes part yet/],
    [Number.NaN, { met: false }, /^Nobody takes part yet/],
    [1, { met: true, warns: true }, /^1 person takes part: with fewer than 5 no statement can ever reach consensus\. Invite at least 4 more\.$/],
    [4, { met: true, warns: true }, /Invite at least 1 more/],
    [5, { met: true }, /^5 people take part\.$/],
  ])('with %p taking part it gives %p', (count, measurement, sentence) => {
    expect(measured(count)).toEqual({ ...measurement, sentence: expect.stringMatching(sentence) });
  });
});
