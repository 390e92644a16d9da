import { DEFAULT_RULE } from '@citymark/consensus';
import { measureParticipants } from './own-gates';
import { ruleSentences } from './rule-sentences';

describe('the rule in words', () => {
  test('every threshold of the default rule is in a sentence', () => {
    expect(ruleSentences(DEFAULT_RULE)).toEqual([
      'At least 5 people have voted with a level; with fewer the verdict is "too few", never "agreed".',
      'At least 70 % of the votes lie within 1 level of the median.',
      "Van der Eijk's agreement A, over all eight levels, is at least 0.6.",
      'The RAND/UCLA disagreement index, rescaled to levels 0 to 7, is at most 1.',
      'No group with at least 3 votes has a median more than 1 level from the overall median.',
      'Every vote that is 3 levels or more from the median has a reason.',
      'Without consensus, dissent is stable after at least 2 rounds if fewer than 15 % of the votes changed.',
    ]);
  });

  test('another rule gives other sentences', () => {
    const strict = { ...DEFAULT_RULE, minimumVotes: 9, shareWithinOne: 0.825, maximumGroupGap: 2 };
    expect(ruleSentences(strict).join(' ')).toMatch(/At least 9 people.*At least 82\.5 %.*more than 2 levels/);
  });
});

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
