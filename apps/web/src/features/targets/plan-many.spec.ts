import { levelAbove, planMany, withoutTarget } from './plan-many';
import { asInput, latestDue, type TargetOnScreen } from './target-on-screen';

const target = (subDomainId: string, asIs: number | null, more: Partial<TargetOnScreen> = {}): TargetOnScreen => ({
  subDomainId, asIs, set: false, proposedPriority: 'high', because: '', importance: 3, factors: [], priority: null, level: null, due: null, reason: '', gap: null, ...more,
});
const DUE = '2028-11-21';

test.each([
  [2.8, 0.5, 3.5],
  [3, 1, 4],
  [2.9999999999999996, 1, 4],
  [2.2, 1.5, 4],
  [6.4, 2, 7],
  [0, 0.5, 0.5],
])('from %d, %d above is %d', (asIs, step, level) => {
  expect(levelAbove(asIs, step)).toBe(level);
});

test('a step above the as-is, with the proposed priority', () => {
  expect(planMany([target('a', 2.8)], { aim: { above: 1 }, priority: null, due: DUE })).toEqual([
    { subDomainId: 'a', priority: 'high', importance: 3, level: 4, due: DUE, reason: '' },
  ]);
});

test('one level for all leaves out who stands above it and who has no figure, and keeps importance and reason', () => {
  const set = target('b', 3, { set: true, priority: 'low', level: 4, due: DUE, importance: 5, reason: 'Promised' });
  const planned = planMany([target('a', 5.2), set, target('c', null)], { aim: { at: 5 }, priority: 'critical', due: DUE });
  expect(planned).toEqual([{ subDomainId: 'b', priority: 'critical', importance: 5, level: 5, due: DUE, reason: 'Promised' }]);
});

test('what would not change is not sent', () => {
  expect(planMany([target('a', 3, { set: true, priority: 'high', level: 4, due: DUE })], { aim: { above: 1 }, priority: null, due: DUE })).toEqual([]);
});

test('only sub-domains with a level and without a target count as without one', () => {
  expect(withoutTarget([target('a', 2.8), target('b', 3, { set: true }), target('c', null)]).map(({ subDomainId }) => subDomainId)).toEqual(['a']);
});

test('a target that is set can be sent again as it was; one that is not cannot', () => {
  expect(asInput(target('a', 3, { set: true, priority: 'low', level: 4, due: DUE }))).toEqual({ subDomainId: 'a', priority: 'low', importance: 3, level: 4, due: DUE, reason: '' });
  expect(asInput(target('a', 3))).toBeNull();
});

test.each([
  ['2026-11-22', '2028-11-21'],
  ['2026-01-01', '2027-12-31'],
  ['2028-02-29', '2030-02-27'],
])('24 months from %s, less a day, is %s', (today, due) => {
  expect(latestDue(today)).toBe(due);
});
