import fc from 'fast-check';
import { DEFAULT_RULE, RULE_LIMITS, verdict, type Ballot, type ConsensusRule } from './index';
import { ballots } from './panel.fixture';

const ballot: fc.Arbitrary<Ballot> = fc.record({
  level: fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
  group: fc.constantFrom('council', 'business', 'citizens', 'other'),
  confidence: fc.constantFrom('low', 'medium', 'high'),
  hasReason: fc.boolean(),
});
const history = fc.record({
  previousLevels: fc.option(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 20 }), { nil: null }),
  rounds: fc.integer({ min: 1, max: 4 }),
});
const panels = fc.array(ballot, { maxLength: 20 });

test('the order of the ballots changes nothing in a verdict', () => {
  const shuffled = panels.chain((panel) =>
    fc.tuple(fc.constant(panel), fc.shuffledSubarray(panel, { minLength: panel.length, maxLength: panel.length })),
  );
  fc.assert(
    fc.property(shuffled, history, ([panel, other], rounds) => {
      expect(verdict(other, DEFAULT_RULE, rounds)).toEqual(verdict(panel, DEFAULT_RULE, rounds));
    }),
  );
});

test('consensus is said exactly when every condition holds', () => {
  fc.assert(
    fc.property(panels, history, (panel, rounds) => {
      const result = verdict(panel, DEFAULT_RULE, rounds);
      expect(result.outcome === 'consensus').toBe(result.conditions.every((part) => part.held));
      expect(result.outcome === 'too-few').toBe(result.votes < 5);
      expect(result.votes + result.cannotJudge).toBe(panel.length);
      expect(result.sentences.length).toBeGreaterThan(0);
      expect(result.settledLevel !== null).toBe(result.outcome === 'consensus' || result.outcome === 'stable-dissent');
    }),
  );
});

test('no sentence names a group of fewer than three votes, even under a rule that compares them', () => {
  const rule = { ...DEFAULT_RULE, minimumGroupVotes: 1 };
  fc.assert(
    fc.property(panels, history, (panel, rounds) => {
      const result = verdict(panel, rule, rounds);
      const text = [
        ...result.sentences,
        ...[...result.conditions, ...result.stability].map((part) => part.sentence),
      ].join(' ');
      for (const group of ['council', 'business', 'citizens', 'other']) {
        const votes = panel.filter((given) => given.group === group && given.level !== null).length;
        if (votes < 3) expect(text).not.toContain(group);
      }
    }),
    { numRuns: 500 },
  );
});

test('two citizens far from everybody else are told by level, not by group', () => {
  const panel = [...ballots([6, 6, 6, 6, 6, 6], 'administration'), ...ballots([2, 2], 'citizens', true)];
  const { sentences } = verdict(panel, DEFAULT_RULE, { previousLevels: null, rounds: 1 });
  expect(sentences).toContain('2 of 8 say 2 and give a reason.');
  expect(sentences.join(' ')).not.toContain('citizens');
});

const consensusThresholds: (keyof ConsensusRule)[] = [
  'minimumVotes',
  'shareWithinOne',
  'minimumAgreement',
  'maximumDisagreementIndex',
  'maximumGroupGap',
  'minimumGroupVotes',
  'unexplainedDistance',
];

describe.each(consensusThresholds)('a broken %s', (field) => {
  test.each([[NaN], [Infinity], [undefined], [null], ['']])('of %p never lets a unanimous panel agree', (value) => {
    const rule = Object.assign({ ...DEFAULT_RULE }, { [field]: value });
    const panel = ballots([5, 5, 5, 5, 5, 5]);
    expect(verdict(panel, DEFAULT_RULE, { previousLevels: null, rounds: 1 }).outcome).toBe('consensus');
    expect(verdict(panel, rule, { previousLevels: null, rounds: 1 }).outcome).not.toBe('consensus');
  });
});

describe.each(['minimumRounds', 'maximumNetChange'])('a broken %s', (field) => {
  test.each([[NaN], [Infinity], [undefined], [null], ['']])('of %p never makes dissent stable', (value) => {
    const rule = Object.assign({ ...DEFAULT_RULE }, { [field]: value });
    const levels = [1, 1, 1, 6, 6, 6];
    expect(verdict(ballots(levels), DEFAULT_RULE, { previousLevels: levels, rounds: 2 }).outcome).toBe(
      'stable-dissent',
    );
    expect(verdict(ballots(levels), rule, { previousLevels: levels, rounds: 2 }).outcome).toBe('open');
  });
});

test('every threshold of a rule is covered by the two lists of broken thresholds', () => {
  const covered = [...consensusThresholds, 'minimumRounds', 'maximumNetChange', 'quantileType'];
  expect([...covered].sort()).toEqual(Object.keys(RULE_LIMITS).sort());
});
