import { chiSquaredTail } from './chi-squared-tail';
import { midranks, tieTerm } from './midranks';

/** Kendall's coefficient of concordance: how alike several raters order the same items. */
export interface KendallW {
  /** Tie-corrected W, 0 none .. 1 the same order; null when every rater ties every item. */
  readonly w: number | null;
  /** W without correction for ties. */
  readonly uncorrectedW: number;
  /** m(n - 1)W of the corrected W, or null with it. */
  readonly chiSquared: number | null;
  readonly degreesOfFreedom: number;
  /** Probability by the chi-squared approximation, 0..1, or null with W. */
  readonly p: number | null;
}

/**
 * Kendall's W with midranks and tie correction. `ratings` has one row per item and one column per rater; ratings or ranks, any finite numbers.
 * RangeError with fewer than two items or raters, rows of different length, or a value that is not finite.
 */
export function kendallW(ratings: readonly (readonly number[])[]): KendallW {
  const items = ratings.length;
  const raters = ratings[0]?.length ?? 0;
  if (!(items >= 2 && raters >= 2))
    throw new RangeError(`There are ${items} items and ${raters} raters, but at least two of each are needed.`);
  if (!ratings.every((row) => row.length === raters))
    throw new RangeError('Every rater must rate every item, but some rows differ in length.');
  const columns = Array.from({ length: raters }, (_, rater) => midranks(ratings.map((row) => row[rater] ?? NaN)));
  const mean = (raters * (items + 1)) / 2;
  const squares = ratings.reduce((sum, _, item) => {
    const rankSum = columns.reduce((total, column) => total + (column.ranks[item] ?? NaN), 0);
    return sum + (rankSum - mean) ** 2;
  }, 0);
  const possible = raters ** 2 * (items ** 3 - items);
  const corrected = possible - raters * columns.reduce((sum, column) => sum + tieTerm(column.ties), 0);
  const w = corrected > 0 ? (12 * squares) / corrected : null;
  const degreesOfFreedom = items - 1;
  const chiSquared = w === null ? null : raters * degreesOfFreedom * w;
  const p = chiSquared === null ? null : chiSquaredTail(chiSquared, degreesOfFreedom);
  return { w, uncorrectedW: (12 * squares) / possible, chiSquared, degreesOfFreedom, p };
}
