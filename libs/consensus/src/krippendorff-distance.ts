/** How far apart two different values count: by kind, by rank, by difference, or by proportion. */
export type Measurement = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's squared distance between the values at two places of the sorted list `values`;
 * `totals` says how often each was given, which the ordinal distance needs.
 */
export function krippendorffDistance(
  values: readonly number[],
  totals: readonly number[],
  measurement: Measurement,
): (left: number, right: number) => number {
  const valueAt = (place: number): number => values[place] ?? NaN;
  const totalAt = (place: number): number => totals[place] ?? NaN;
  const differing: Record<Measurement, (low: number, high: number) => number> = {
    nominal: () => 1,
    ordinal: (low, high) => {
      const between = totals.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
      return (between - (totalAt(low) + totalAt(high)) / 2) ** 2;
    },
    interval: (low, high) => (valueAt(high) - valueAt(low)) ** 2,
    ratio: (low, high) => ((valueAt(high) - valueAt(low)) / (valueAt(high) + valueAt(low))) ** 2,
  };
  const distance = differing[measurement];
  return (left, right) => (left === right ? 0 : distance(Math.min(left, right), Math.max(left, right)));
}
