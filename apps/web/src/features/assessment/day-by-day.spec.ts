import { planDates } from '@citymark/scoring';
import { dayByDay } from './day-by-day';

/** Preparing Mon 1 and Tue 2 March, collecting 3-9, voting 10-17, targets 18-19. */
const plan = planDates({ start: '2027-03-01' }).phases.map(({ phase, start, end, workingDays }) => ({ phase, from: start, to: end, workingDays }));
const done = (day: string, changes: { proposed?: number; settled?: number; votes?: number; proofs?: number }) => ({ day, proposed: 0, settled: 0, votes: 0, proofs: 0, ...changes });
const at = (points: ReturnType<typeof dayByDay>, day: string) => points.find((point) => point.day === day);

test('what was reached adds up from day to day, and ends with the last known day', () => {
  const progress = [done('2027-03-03', { proposed: 40 }), done('2027-03-05', { proposed: 10, proofs: 3 })];
  const points = dayByDay({ progress, plan, applicable: 100, until: '2027-03-08' });
  expect(points.slice(0, 7).map(({ day, proposed }) => [day, proposed])).toEqual([
    ['2027-03-01', 0],
    ['2027-03-02', 0],
    ['2027-03-03', 40],
    ['2027-03-04', 40],
    ['2027-03-05', 50],
    ['2027-03-08', 50],
    ['2027-03-09', null],
  ]);
  expect(at(points, '2027-03-05')?.proofs).toBe(3);
  expect(points).toHaveLength(15);
});

test('the plan grows over the working days of its phase', () => {
  const points = dayByDay({ progress: [], plan, applicable: 100, until: '2027-03-01' });
  expect(['2027-03-02', '2027-03-03', '2027-03-05', '2027-03-09', '2027-03-19'].map((day) => at(points, day)?.proposedPlan)).toEqual([0, 20, 60, 100, 100]);
  expect(['2027-03-09', '2027-03-10', '2027-03-17'].map((day) => at(points, day)?.settledPlan)).toEqual([0, 17, 100]);
});

test('a weekend is shown only if somebody worked on it', () => {
  const points = dayByDay({ progress: [done('2027-03-06', { votes: 12 })], plan, applicable: 100, until: '2027-03-08' });
  expect(at(points, '2027-03-06')).toMatchObject({ votes: 12, proposedPlan: 60 });
  expect(at(points, '2027-03-07')).toBeUndefined();
});

test('work before and after the plan has its days too', () => {
  const points = dayByDay({ progress: [done('2027-02-26', { proposed: 1 }), done('2027-03-24', { settled: 2 })], plan, applicable: 10, until: '2027-03-24' });
  expect([points[0]?.day, points.at(-1)?.day, points.at(-1)?.settled]).toEqual(['2027-02-26', '2027-03-24', 2]);
});

test('without plan and work there are no days', () => {
  expect(dayByDay({ progress: [], plan: [], applicable: 10, until: '2027-03-24' })).toEqual([]);
});
