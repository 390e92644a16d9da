import { chiSquaredTail } from './chi-squared-tail';
import { checkValues } from './check-input';
import { midranks, tieTerm } from './midranks';

/** The Kruskal-Wallis test of several independent groups. */
export interface KruskalWallis {
  /** H with tie correction, 0 or more. */
  readonly h: number;
  readonly degreesOfFreedom: number;
  /** Probability by the chi-squared approximation, 0..1. */
  readonly p: number;
}

/**
 * Kruskal-Wallis H of two or more groups, tie-corrected, with its chi-squared p. Null when all values are equal.
 * RangeError when there are fewer than two groups, or one is empty or not finite.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | null {
  if (!(groups.length >= 2)) throw new RangeError('Groups are compared, so there must be at least two of them.');
  groups.forEach(checkValues);
  const { ranks, ties } = midranks(groups.flat());
  const total = ranks.length;
  const correction = 1 - tieTerm(ties) / (total ** 3 - total);
  if (!(correction > 0)) return null;
  let start = 0;
  let between = 0;
  for (const group of groups) {
    const rankSum = ranks.slice(start, start + group.length).reduce((sum, rank) => sum + rank, 0);
    between += rankSum ** 2 / group.length;
    start += group.length;
  }
  const uncorrected = (12 / (total * (total + 1))) * between - 3 * (total + 1);
  // Equal rank sums can round a hair below 0.
  const h = Math.max(0, uncorrected / correction);
  const degreesOfFreedom = groups.length - 1;
  return { h, degreesOfFreedom, p: chiSquaredTail(h, degreesOfFreedom) };
}
