import { holds } from './condition';

test('rounding of the last bits does not decide', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(holds(0.1 + 0.2, 'at most', 0.3)).toBe(true);
  expect(holds(0.1 + 0.2, 'below', 0.3)).toBe(false);
  expect(holds(0.7 - 0.1, 'at least', 0.6)).toBe(true);
});

test('a real difference decides, however small', () => {
  expect(holds(0.3 + 1e-9, 'at most', 0.3)).toBe(false);
  expect(holds(0.6 - 1e-9, 'at least', 0.6)).toBe(false);
});

test('nothing missing, NaN or infinite holds', () => {
  for (const comparison of ['at least', 'at most', 'below'] as const) {
    for (const measured of [null, NaN, Infinity, -Infinity]) expect(holds(measured, comparison, 1)).toBe(false);
    for (const threshold of [NaN, Infinity, -Infinity]) expect(holds(1, comparison, threshold)).toBe(false);
  }
});
