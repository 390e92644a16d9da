import { onClock, secondsLeft } from './timer-words';

test('a timer counts down to zero and stays there', () => {
  const ends = '2026-11-27T10:00:00.000Z';
  const at = (iso: string) => secondsLeft(ends, new Date(iso).getTime());
  expect([at('2026-11-27T09:58:00.000Z'), at('2026-11-27T09:59:59.001Z'), at('2026-11-27T10:00:00.000Z'), at('2026-11-27T10:05:00.000Z')]).toEqual([120, 1, 0, 0]);
});

test('seconds read as on a clock', () => {
  expect([onClock(0), onClock(5), onClock(65), onClock(600)]).toEqual(['0:00', '0:05', '1:05', '10:00']);
});
