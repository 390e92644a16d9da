import { DEFAULT_RULE } from '@citymark/consensus';
import type { StakeholderGroup } from '@citymark/access';
import * as fc from 'fast-check';
import { groupResults, type GroupVote } from './group-results';
import { roundResult } from './round-result';

const GROUPS: readonly StakeholderGroup[] = ['council', 'administration', 'business', 'academia', 'citizens'];
const votes = (counts: Partial<Record<StakeholderGroup, number[]>>): GroupVote[] =>
  Object.entries(counts).flatMap(([group, levels]) => levels.map((level) => ({ group: group as StakeholderGroup, level })));
const shown = (given: GroupVote[]) => groupResults(given).filter((one) => one.votes !== null).map(({ group }) => group);

describe('the split by group', () => {
  test('shows groups of three and more, with their median and counts', () => {
    expect(groupResults(votes({ citizens: [2, 2, 3], business: [5, 6, 6, 7] }))).toEqual([
      { group: 'business', votes: 4, median: 6, counts: [0, 0, 0, 0, 0, 1, 2, 1] },
      { group: 'citizens', votes: 3, median: 2, counts: [0, 0, 2, 1, 0, 0, 0, 0] },
    ]);
  });

  test('hides the next smallest group beside a single small one, which the total would give away', () => {
    expect(shown(votes({ council: [1], citizens: [2, 2, 3], business: [5, 6, 6, 7] }))).toEqual(['business']);
  });

  test('hides no more than the small ones when these are three together', () => {
    expect(shown(votes({ council: [1, 1], academia: [4], citizens: [2, 2, 3] }))).toEqual(['citizens']);
  });

  test('what is not shown is always of nobody or of at least three', () => {
    const vote = fc.record({ group: fc.constantFrom(...GROUPS), level: fc.option(fc.integer({ min: 0, max: 7 })) });
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 25 }), (given) => {
        const total = given.filter(({ level }) => level !== null).length;
        const results = groupResults(given);
        const visible = results.reduce((sum, { votes: count }) => sum + (count ?? 0), 0);
        const everyShownIsLarge = results.every(({ votes: count }) => count === null || count >= 3);
        return everyShownIsLarge && (total - visible === 0 || total - visible >= 3 || visible === 0);
      }),
    );
  });
});

describe('the result of a statement', () => {
  const cast = (group: StakeholderGroup, ...levels: number[]) => levels.map((level) => ({ group, level, confidence: 'high' as const, reason: '' }));
  const first = { previousLevels: null, rounds: 1 };

  test('names a large group with its level, but not one that is hidden for the sake of another', () => {
    const apart = [...cast('citizens', 2, 2, 2), ...cast('business', 6, 6, 6, 6)];
    expect(roundResult(apart, DEFAULT_RULE, first, 1).sentences.join(' ')).toMatch(/citizens say 2/);
    const withOne = roundResult([...apart, ...cast('council', 6)], DEFAULT_RULE, first, 1);
    expect(withOne.groups.find(({ group }) => group === 'citizens')).toEqual({ group: 'citizens', votes: null, median: null, counts: null });
    expect(withOne.sentences.join(' ')).not.toMatch(/citizens|council/);
  });

  test('beside hidden groups it still names those that are shown, in words that depend on these alone', () => {
    const seen = [...cast('citizens', 2, 2, 2, 2), ...cast('business', 5, 5, 5, 5), ...cast('academia', 5, 5, 5)];
    const said = (hidden: typeof seen) => roundResult([...seen, ...hidden], DEFAULT_RULE, first, 1).sentences.filter((sentence) => sentence.includes('citizens'));
    // Council is hidden for the sake of utilities: once at the middle, once on the other side of it.
    const [near, apart] = [said([...cast('council', 5, 5, 5), ...cast('utilities', 5)]), said([...cast('council', 7, 7, 7), ...cast('utilities', 5)])];
    expect(apart).toEqual(['citizens say 2, the median of all is 5.']);
    expect(apart).toEqual(near);
  });

  test('shows no statistic of fewer than five votes, even under a rule that asks for three', () => {
    const result = roundResult(cast('citizens', 4, 4, 4, 4), { ...DEFAULT_RULE, minimumVotes: 3 }, first, 1);
    expect(result).toMatchObject({ outcome: 'too-few', median: null, counts: null, settledLevel: null, lowConfidenceShare: null });
    expect(JSON.stringify(result.sentences)).not.toMatch(/level|median/);
  });

  test('lists reasons by level and text, whoever gave them and whenever', () => {
    const given = [...cast('citizens', 4, 4, 3), ...cast('business', 5, 4)].map((vote, index) => ({ ...vote, reason: ['b', 'a', '', ' c ', 'b'][index] ?? '' }));
    const reasons = roundResult(given, DEFAULT_RULE, first, 1).reasons;
    expect(reasons).toEqual([{ level: 4, reason: 'a' }, { level: 4, reason: 'b' }, { level: 4, reason: 'b' }, { level: 5, reason: 'c' }]);
    expect(roundResult([...given].reverse(), DEFAULT_RULE, first, 1).reasons).toEqual(reasons);
  });
});
