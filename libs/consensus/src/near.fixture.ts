/** Fails unless a statistic is a number within the tolerance of the published one. */
export function expectNear(actual: number | null, expected: number | undefined, tolerance = 5e-5): void {
  expect(Number.isFinite(actual)).toBe(true);
  expect(Number.isFinite(expected)).toBe(true);
  expect(Math.abs((actual ?? NaN) - (expected ?? NaN))).toBeLessThanOrEqual(tolerance);
}
