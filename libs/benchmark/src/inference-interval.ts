/** What can be concluded about one member, both ends included, in the unit of the sum. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The values that any single one of `members` can have when their sum is known and each lies in 0..top:
 * from max(0, sum - top x (members - 1)) to min(top, sum). An insider with value v asks with sum - v and members - 1.
 */
export function inferenceInterval(sum: number, members: number, top: number): Interval {
  return { lower: Math.max(0, sum - top * (members - 1)), upper: Math.min(top, sum) };
}

function widthOf({ lower, upper }: Interval): number {
  return upper - lower;
}

/** The sum of the `count` smallest values (bins read upwards) or largest values (bins read downwards). */
function sumOfExtremes(bins: readonly number[], count: number, fromTop: boolean): number {
  const order = fromTop ? [...bins.keys()].reverse() : [...bins.keys()];
  let [left, sum] = [count, 0];
  for (const value of order) {
    const taken = Math.min(left, bins[value] ?? 0);
    sum += taken * value;
    left -= taken;
  }
  return sum;
}

/**
 * True only if what the exact sum tells about any member stays at least `minimumWidth` wide (in the unit of the bins) for an
 * outsider, for every insider, and for every group of up to `colluders` insiders who subtract their own values.
 * The width depends on the rest's sum alone and shrinks towards both ends of the scale, so it is enough to test the groups
 * that hold the largest and those that hold the smallest values. The published figures are rounded, which only widens the interval.
 */
export function intervalsAreWide(bins: readonly number[], colluders: number, minimumWidth: number): boolean {
  const top = bins.length - 1;
  const members = bins.reduce((total, count) => total + count, 0);
  const sum = bins.reduce((total, count, value) => total + count * value, 0);
  const counts = Array.from({ length: colluders + 1 }, (_, count) => count);
  if (!(counts.length > 0 && members - colluders >= 2)) return false;
  return counts.every((count) =>
    [true, false].every((fromTop) => {
      const rest = sum - sumOfExtremes(bins, count, fromTop);
      return widthOf(inferenceInterval(rest, members - count, top)) >= minimumWidth;
    }),
  );
}
