import { planProblems } from './plan-fields';
import { weekendSentence } from './planned-dates';

const right = { startDate: '2026-05-04', workingDays: '15', minutesPerStatement: '3' };

test('a right plan has no problems', () => {
  expect(planProblems(right)).toEqual({});
});

test.each([
  ['startDate', ''],
  ['startDate', 'tomorrow'],
  ['workingDays', ''],
  ['workingDays', '4'],
  ['workingDays', '61'],
  ['workingDays', '7.5'],
  ['minutesPerStatement', '0'],
  ['minutesPerStatement', '61'],
  ['minutesPerStatement', 'three'],
])('%s "%s" has a sentence beside its field', (field, text) => {
  expect(planProblems({ ...right, [field]: text })).toEqual({ [field]: expect.stringMatching(/^Please .*\.$/) });
});

test('a start on a weekend is told, with the day on which the plan begins instead', () => {
  expect(weekendSentence('2026-05-03')).toBe('Sunday 3 May is not a working day: the plan begins on Monday 4 May.');
  expect(weekendSentence('2026-05-04')).toBeNull();
});
