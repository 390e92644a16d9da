/** One part of a rule, measured on one statement. */
export interface Condition<Id extends string = string> {
  readonly id: Id;
  /** True only if both numbers are finite and the comparison is true. */
  readonly held: boolean;
  /** Null when there was nothing to measure. */
  readonly measured: number | null;
  readonly threshold: number;
  /** What was measured and what the rule asks, in plain words; names no group. */
  readonly sentence: string;
}

/** How a measurement is held against its threshold. */
export type Comparison = 'at least' | 'at most' | 'below';

/** Rounding of the last bits must not decide a verdict: 0.6 reached by another sum is still 0.6. */
const DECIMALS_THAT_COUNT = 12;

/** Whether a measurement passes. Anything missing, NaN or infinite does not. */
export function holds(measured: number | null, comparison: Comparison, threshold: number): boolean {
  if (measured === null || !Number.isFinite(measured) || !Number.isFinite(threshold)) return false;
  const value = Number(measured.toFixed(DECIMALS_THAT_COUNT));
  if (comparison === 'at least') return value >= threshold;
  if (comparison === 'at most') return value <= threshold;
  return value < threshold;
}
