import { compareQuarters, isQuarter, quarterOf, quartersBetween } from './quarter';

it.each([['2027-01-01', '2027-Q1'], ['2027-03-31', '2027-Q1'], ['2027-04-01', '2027-Q2'], ['2028-02-29', '2028-Q1'], ['2027-12-31', '2027-Q4']])(
  'puts %s into %s',
  (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  },
);

it.each(['2027-02-29', '2027-13-01', '2027-00-10', 'spring', ''])('refuses the date "%s"', (date) => {
  expect(() => quarterOf(date)).toThrow(`"${date}" is not a day`);
});

it('orders quarters across years', () => {
  expect(compareQuarters('2027-Q4', '2028-Q1')).toBe(-1);
  expect(compareQuarters('2028-Q1', '2027-Q1')).toBe(4);
  expect(compareQuarters('2027-Q2', '2027-Q2')).toBe(0);
});

it('lists the quarters from the first to the last', () => {
  expect(quartersBetween('2027-Q3', '2028-Q2')).toEqual(['2027-Q3', '2027-Q4', '2028-Q1', '2028-Q2']);
  expect(quartersBetween('2027-Q3', '2027-Q3')).toEqual(['2027-Q3']);
  expect(quartersBetween('2027-Q3', '2027-Q2')).toEqual([]);
});

it.each(['2027-Q5', '2027-Q0', '2027Q1', '27-Q1', '2027-q1', ''])('refuses the quarter "%s"', (quarter) => {
  expect(isQuarter(quarter)).toBe(false);
  expect(() => compareQuarters(quarter, '2027-Q1')).toThrow(`"${quarter}" is not a quarter`);
  expect(() => quartersBetween('2027-Q1', quarter)).toThrow(`"${quarter}" is not a quarter`);
});
