import { ganttLayout } from './gantt-layout';
import type { ActionOnScreen } from './roadmap-answer';

const action = (id: string, startQuarter: string, endQuarter: string, dependsOn: string[] = []): ActionOnScreen => ({
  id,
  name: id,
  owner: '',
  costLow: 0,
  costHigh: 0,
  effortDays: 0,
  startQuarter,
  endQuarter,
  status: 'agreed',
  investment: '',
  partners: '',
  uplifts: [],
  dependsOn,
});

test('bars stand on the quarters from the first start to the last end, under their years', () => {
  const { quarters, years, bars } = ganttLayout([action('a', '2026-Q4', '2027-Q1'), action('b', '2027-Q2', '2027-Q4')], '2026-11-15');
  expect(quarters).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
  expect(years).toEqual([
    { year: '2026', length: 1 },
    { year: '2027', length: 4 },
  ]);
  expect(bars.map(({ start, length }) => [start, length])).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test('a line turns a corner where there is room, and goes straight where one starts as the other ends', () => {
  const { links } = ganttLayout(
    [action('a', '2027-Q1', '2027-Q1'), action('b', '2027-Q3', '2027-Q3', ['a']), action('c', '2027-Q2', '2027-Q2', ['a'])],
    '2026-01-01',
  );
  expect(links.map(({ path }) => path)).toEqual(['M1 0.5H1.125V1.5H2', 'M1 0.77V2.23']);
});

test('today stands within its quarter, and nowhere when it lies outside', () => {
  const actions = [action('a', '2026-Q4', '2027-Q1')];
  expect(ganttLayout(actions, '2026-11-16').today).toBeCloseTo((1 + 16 / 31) / 3, 6);
  expect(ganttLayout(actions, '2026-09-30').today).toBeNull();
  expect(ganttLayout([], '2026-09-30')).toEqual({ quarters: [], years: [], bars: [], links: [], today: null });
});

test('a dependency that is not there draws no line', () => {
  expect(ganttLayout([action('a', '2027-Q1', '2027-Q1', ['gone'])], '2026-01-01').links).toEqual([]);
});
