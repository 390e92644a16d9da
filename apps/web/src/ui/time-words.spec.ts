import { duration, today, weekday } from './time-words';

test('a day has its weekday and no comma', () => {
  expect(weekday('2026-12-04')).toBe('Friday 4 December');
});

test.each([
  [1, 'about 1 minute'],
  [36, 'about 36 minutes'],
  [89, 'about 89 minutes'],
  [90, 'about 1½ hours'],
  [180, 'about 3 hours'],
  [294, 'about 5 hours'],
])('%d minutes are %s', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});

test('today is the day on the wall, not the one in London', () => {
  expect(today(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
});
