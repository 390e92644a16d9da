import { planDates } from '@citymark/scoring';
import { planPosition } from './plan-position';

/** 2 + 5 + 6 + 2 working days from Monday 1 March 2027: preparing 1-2, collecting 3-9, voting 10-17, targets 18-19. */
const plan = planDates({ start: '2027-03-01' }).phases.map(({ phase, start, end, workingDays }) => ({ phase, from: start, to: end, workingDays }));
const words = (phase: Parameters<typeof planPosition>[1], today: string) => planPosition(plan, phase, today)?.words;

test.each([
  ['collecting', '2027-03-08', 'Day 6 of 15, on time'],
  ['preparing', '2027-03-03', 'Day 3 of 15, 1 day behind'],
  ['collecting', '2027-03-12', 'Day 10 of 15, 3 days behind'],
  ['voting', '2027-03-08', 'Day 6 of 15, 2 days ahead'],
  ['targeting', '2027-03-24', 'The 15 planned days are over, 3 days behind'],
  ['preparing', '2027-02-20', 'The plan begins on Mon, 1 Mar 2027'],
  ['published', '2027-03-24', 'Published'],
] as const)('in the phase %s on %s it says "%s"', (phase, today, sentence) => {
  expect(words(phase, today)).toBe(sentence);
});

test('a weekend adds no day, and makes nobody later', () => {
  const friday = planPosition(plan, 'preparing', '2027-03-05');
  expect(planPosition(plan, 'preparing', '2027-03-06')).toEqual(friday);
  expect(planPosition(plan, 'preparing', '2027-03-07')).toEqual(friday);
  expect(friday).toMatchObject({ day: 5, behind: 3 });
});

test('the mark of today lies within its day, after a phase at its end, and nowhere before the plan', () => {
  const mark = (today: string) => planPosition(plan, 'voting', today)?.mark;
  expect(mark('2027-02-28')).toBeNull();
  expect(mark('2027-03-01')).toEqual({ phase: 'preparing', share: 0.25 });
  expect(mark('2027-03-04')).toEqual({ phase: 'collecting', share: 1.5 / 5 });
  // Saturday and Sunday in the middle of collecting.
  expect(mark('2027-03-06')).toEqual({ phase: 'collecting', share: 2.5 / 5 });
  expect(mark('2027-03-20')).toEqual({ phase: 'targeting', share: 1 });
});

test('without a plan there is no position', () => {
  expect(planPosition([], 'voting', '2027-03-01')).toBeNull();
});
