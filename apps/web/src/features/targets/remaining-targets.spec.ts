import { latestDue, levelAbove, planRemaining } from './remaining-targets';
import type { TargetOnScreen } from './target-on-screen';

const target = (subDomainId: string, asIs: number | null, set = false) =>
  ({ subDomainId, asIs, set, proposedPriority: 'high', importance: 3, factors: [], priority: null, level: null, due: null, reason: '', gap: null }) as TargetOnScreen;

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

test('only sub-domains with a level and without a target are planned, with their proposed priority', () => {
  const planned = planRemaining([target('a', 2.8), target('b', 3, true), target('c', null)], 1, '2028-11-21');
  expect(planned).toEqual([{ subDomainId: 'a', priority: 'high', importance: 3, level: 4, due: '2028-11-21', reason: null }]);
});

test.each([
  ['2026-11-22', '2028-11-21'],
  ['2026-01-01', '2027-12-31'],
  ['2028-02-29', '2030-02-27'],
])('24 months from %s, less a day, is %s', (today, due) => {
  expect(latestDue(today)).toBe(due);
});
