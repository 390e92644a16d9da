import { checkValues } from './check-input';

/** Arithmetic mean of finite numbers. RangeError when empty or not finite. */
export function arithmeticMean(values: readonly number[]): number {
  checkValues(values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
