import { DEFAULT_RULE, verdict, type Ballot, type ConsensusRule, type RoundHistory, type Verdict } from './index';
import { ballots } from './panel.fixture';

const FIRST_ROUND: RoundHistory = { previousLevels: null, rounds: 1 };
const judge = (panel: Ballot[], history = FIRST_ROUND, rule: ConsensusRule = DEFAULT_RULE): Verdict =>
  verdict(panel, rule, history);
const failed = (result: Verdict): string[] => result.conditions.filter((part) => !part.held).map((part) => part.id);
const groupSplit = [...ballots([6, 6, 6, 5], 'administration'), ...ballots([3, 2, 2, 3], 'citizens')];

describe('the V8 panels under the default rule', () => {
  test.each([
    ['unanimous', [5, 5, 5, 5, 5, 5, 5, 5], 5],
    ['tight', [5, 5, 5, 5, 6, 6, 5, 4], 5],
    ['adjacent', [3, 3, 3, 3, 4, 4, 4, 4], 3],
  ])('%s is consensus', (_, levels, settledLevel) => {
    expect(judge(ballots(levels))).toMatchObject({ outcome: 'consensus', settledLevel });
  });

  test('lone dissent fails only on the unexplained vote', () => {
    const result = judge(ballots([5, 5, 5, 5, 5, 5, 5, 0]));
    expect(result).toMatchObject({ outcome: 'open', median: 5, settledLevel: null, upperLevel: null });
    expect(failed(result)).toEqual(['unexplained-votes']);
    expect(result.sentences).toEqual(['1 of 8 says 0 and gives no reason.']);
  });

  test('lone dissent is consensus once the dissenter gives a reason, which is still told', () => {
    const result = judge([...ballots([5, 5, 5, 5, 5, 5, 5]), ...ballots([0], 'citizens', true)]);
    expect(result.outcome).toBe('consensus');
    expect(result.sentences).toEqual([
      '7 of 8 votes are within 1 of the median 5; the rule asks for 70 %.',
      '1 of 8 says 0 and gives a reason.',
    ]);
  });

  test('group split fails although the disagreement index holds, and names both groups', () => {
    const result = judge(groupSplit);
    expect(result.outcome).toBe('open');
    expect(failed(result)).toEqual(['share-near-median', 'agreement', 'group-gap']);
    expect(result.sentences).toEqual([
      'citizens say 2.5, administration says 6.',
      '3 of 8 votes are within 1 of the median 4; the rule asks for 70 %.',
      'The agreement (A) is 0.42; the rule asks for at least 0.6.',
    ]);
  });

  test.each([
    ['bimodal', [1, 1, 1, 1, 6, 6, 6, 6], ['share-near-median', 'agreement', 'disagreement-index']],
    ['polar', [0, 0, 0, 0, 7, 7, 7, 7], ['share-near-median', 'agreement', 'disagreement-index', 'unexplained-votes']],
  ])('%s is open', (_, levels, conditions) => {
    const result = judge(ballots(levels));
    expect(result.outcome).toBe('open');
    expect(failed(result)).toEqual(conditions);
  });

  test('polar tells both ends in one sentence each', () => {
    const [low, high] = judge(ballots([0, 0, 0, 0, 7, 7, 7, 7])).sentences;
    expect([low, high]).toEqual(['4 of 8 say 0 and give no reason.', '4 of 8 say 7 and give no reason.']);
  });

  test('n=3 is too few', () => {
    expect(judge(ballots([2, 4, 6])).outcome).toBe('too-few');
  });
});

describe('too few votes', () => {
  test('four equal votes are too few, never agreed, and show no statistic', () => {
    const result = judge(ballots([5, 5, 5, 5]));
    expect(result).toMatchObject({ outcome: 'too-few', median: null, settledLevel: null, upperLevel: null, votes: 4 });
    expect(result.sentences).toEqual(['There are 4 votes; the rule asks for at least 5.']);
    const [enough, ...others] = result.conditions;
    expect(enough).toMatchObject({ id: 'minimum-votes', held: false, measured: 4, threshold: 5 });
    expect(others).toHaveLength(5);
    expect(others.every((part) => !part.held && part.measured === null)).toBe(true);
  });

  test('cannot judge is not a vote', () => {
    const result = judge(ballots([5, 5, 5, 5, null, null]));
    expect(result).toMatchObject({ outcome: 'too-few', votes: 4, cannotJudge: 2 });
    expect(result.sentences).toEqual(['There are 4 votes; the rule asks for at least 5.', '2 cannot judge.']);
  });

  test('too few votes are not stable dissent however many rounds there were', () => {
    expect(judge(ballots([0, 0, 7, 7]), { previousLevels: [0, 0, 7, 7], rounds: 9 }).outcome).toBe('too-few');
  });

  test('nobody voting is too few, also under a rule that asks for no votes', () => {
    expect(judge([]).outcome).toBe('too-few');
    expect(judge([], FIRST_ROUND, { ...DEFAULT_RULE, minimumVotes: 0 }).outcome).toBe('too-few');
    expect(judge(ballots([4])).sentences).toEqual(['There is 1 vote; the rule asks for at least 5.']);
  });
});

describe('the settled level', () => {
  test('a median between two levels settles the lower and names the upper', () => {
    const result = judge(ballots([3, 3, 3, 4, 4, 4]));
    expect(result).toMatchObject({ outcome: 'consensus', median: 3.5, settledLevel: 3, upperLevel: 4 });
    expect(result.sentences).toContain(
      'The median 3.5 lies between 3 and 4: 3 is settled unless the leader gives a reason for 4.',
    );
  });

  test('a median on a level has no upper alternative', () => {
    expect(judge(ballots([3, 4, 4, 4, 5]))).toMatchObject({ settledLevel: 4, upperLevel: null });
  });
});

describe('thresholds at their edge', () => {
  test('seven of ten within one holds', () => {
    const share = judge(ballots([4, 4, 4, 4, 4, 4, 4, 6, 6, 6])).conditions.find(
      (part) => part.id === 'share-near-median',
    );
    expect(share).toMatchObject({ held: true, measured: 0.7 });
  });

  test('a group exactly 1 from the median holds, a group 1.5 away does not', () => {
    const administration = ballots([5, 5, 5, 5, 5]);
    expect(judge([...administration, ...ballots([4, 4, 4], 'citizens')]).outcome).toBe('consensus');
    const further = judge([...administration, ...ballots([4, 4, 3, 3], 'citizens')]);
    expect(failed(further)).toContain('group-gap');
    expect(further.sentences[0]).toBe('citizens say 3.5, the median of all is 5.');
  });

  test('a group of three is compared, a group of two is not', () => {
    const administration = ballots([5, 5, 5, 5, 5, 5, 5]);
    expect(failed(judge([...administration, ...ballots([3, 3, 3], 'citizens')]))).toEqual(['group-gap']);
    expect(failed(judge([...administration, ...ballots([3, 3], 'citizens')]))).toEqual([]);
  });

  test('only the groups further apart than the rule allows are named', () => {
    const panel = [
      ...ballots([5, 5, 5, 5, 5], 'administration'),
      ...ballots([4, 4, 4], 'business'),
      ...ballots([2, 2, 2], 'council'),
    ];
    expect(judge(panel)).toMatchObject({ median: 4 });
    expect(judge(panel).sentences[0]).toBe('council says 2, the median of all is 4.');
  });

  test('an unexplained vote exactly 3 away fails, 2 away does not', () => {
    expect(failed(judge(ballots([5, 5, 5, 5, 5, 5, 5, 2])))).toEqual(['unexplained-votes']);
    expect(failed(judge(ballots([5, 5, 5, 5, 5, 5, 5, 3])))).toEqual([]);
  });

  test('an agreement just under the threshold is written so that it differs from it', () => {
    const tight = ballots([5, 5, 5, 5, 6, 6, 5, 4]);
    const told = (minimumAgreement: number): string[] => [
      ...judge(tight, FIRST_ROUND, { ...DEFAULT_RULE, requires: [{ kind: 'agreement', atLeast: minimumAgreement }] }).sentences,
    ];
    expect(told(0.86)).toEqual(['The agreement (A) is 0.857; the rule asks for at least 0.86.']);
    expect(told(0.858)).toEqual(['The agreement (A) is 0.857; the rule asks for at least 0.858.']);
    expect(told(0.9)).toEqual(['The agreement (A) is 0.86; the rule asks for at least 0.9.']);
  });

  test('groups too small to compare do not stand in the way', () => {
    const panel = ['council', 'business', 'academia', 'citizens', 'other'].flatMap((group) => ballots([4], group));
    const gap = judge(panel).conditions.find((part) => part.id === 'group-gap');
    expect(gap).toMatchObject({ held: true, measured: null });
    expect(judge(panel).outcome).toBe('consensus');
  });
});

describe('stable dissent', () => {
  const split = ballots([1, 1, 1, 1, 6, 6, 6, 6]);

  test('a second round with the same split is stable dissent at the lower level', () => {
    const result = judge(split, { previousLevels: [6, 6, 6, 6, 1, 1, 1, 1], rounds: 2 });
    expect(result).toMatchObject({ outcome: 'stable-dissent', median: 3.5, settledLevel: 3, upperLevel: 4 });
    expect(result.sentences).toContain(
      'After 2 rounds fewer than 15 % of the votes changed: the difference is stable.',
    );
  });

  test('a first round is never stable', () => {
    expect(judge(split).outcome).toBe('open');
    expect(judge(split, { previousLevels: [1, 1, 1, 1, 6, 6, 6, 6], rounds: 1 }).outcome).toBe('open');
  });

  test('the V9 panel changed too much to be stable', () => {
    const result = judge(ballots([4, 4, 5, 5, 3, 4, 6, 0]), { previousLevels: [2, 3, 5, 6, 1, 4, 7, 2], rounds: 2 });
    expect(result.outcome).toBe('open');
    expect(result.stability.map((part) => part.held)).toEqual([true, false]);
  });

  test('exactly 15 % changed is not stable, less is', () => {
    const before = [...Array<number>(10).fill(1), ...Array<number>(10).fill(6)];
    const changed = (count: number): Ballot[] => ballots(before.map((level, index) => (index < count ? 2 : level)));
    expect(judge(changed(3), { previousLevels: before, rounds: 2 }).outcome).toBe('open');
    expect(judge(changed(2), { previousLevels: before, rounds: 2 }).outcome).toBe('stable-dissent');
  });

  test('an earlier round without a vote, or an unknown number of rounds, is not stable', () => {
    expect(judge(split, { previousLevels: [], rounds: 2 }).outcome).toBe('open');
    expect(judge(split, { previousLevels: [1, 1, 1, 1, 6, 6, 6, 6], rounds: NaN }).outcome).toBe('open');
  });

  test('consensus after stable rounds is consensus', () => {
    expect(judge(ballots([5, 5, 5, 5, 5]), { previousLevels: [5, 5, 5, 5, 5], rounds: 3 }).outcome).toBe('consensus');
  });
});

test('a level that is not one is refused, now and in the history', () => {
  for (const level of [8, -1, 2.5, NaN]) {
    expect(() => judge(ballots([5, 5, 5, 5, level]))).toThrow(RangeError);
    expect(() => judge(ballots([5, 5, 5, 5, 5]), { previousLevels: [level], rounds: 2 })).toThrow(RangeError);
  }
});
