import { checkValues } from './check-input';

/** Estimators offered, by their number in Hyndman and Fan 1996. */
export type QuantileType = 6 | 7;

/**
 * Quantile by Hyndman-Fan type 7 (R and numpy default, Excel QUARTILE.INC): position (n - 1)p from 0, linear between neighbours.
 * `values` in any order, `p` from 0 to 1. RangeError when empty, not finite, or p outside 0..1.
 */
export function quantileType7(values: readonly number[], p: number): number {
  return interpolate(values, p, (values.length - 1) * p);
}

/**
 * Quantile by Hyndman-Fan type 6 (many textbooks, Excel QUARTILE.EXC): position (n + 1)p from 1, held inside the data.
 * `values` in any order, `p` from 0 to 1. RangeError when empty, not finite, or p outside 0..1.
 */
export function quantileType6(values: readonly number[], p: number): number {
  return interpolate(values, p, (values.length + 1) * p - 1);
}

/** Quantile by the estimator of that number. RangeError for any other number than 6 or 7, and as the estimators do. */
export function quantile(values: readonly number[], p: number, type: QuantileType): number {
  if (type === 7) return quantileType7(values, p);
  if (type === 6) return quantileType6(values, p);
  throw new RangeError(`Quantile type ${String(type)} is not offered; use 6 or 7.`);
}

function interpolate(values: readonly number[], p: number, position: number): number {
  checkValues(values);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`The quantile asked for is ${p}, but it must lie from 0 to 1.`);
  const sorted = [...values].sort((left, right) => left - right);
  const inside = Math.min(Math.max(position, 0), sorted.length - 1);
  const index = Math.floor(inside);
  const lower = sorted[index] ?? NaN;
  const upper = sorted[index + 1] ?? lower;
  return lower + (inside - index) * (upper - lower);
}
