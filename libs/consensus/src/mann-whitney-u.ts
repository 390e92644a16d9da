import { normalTwoSidedTail } from './chi-squared-tail';
import { checkValues } from './check-input';
import { midranks, tieTerm, type Midranks } from './midranks';

/** Up to this many values in both groups together p is exact: every count stays a whole number a double can hold. */
export const EXACT_RANK_TEST_LIMIT = 50;

/** The Mann-Whitney test of two independent groups. */
export interface MannWhitney {
  /** U of the first group: pairs it wins, ties counting half. */
  readonly uFirst: number;
  readonly uSecond: number;
  /** Two-sided probability, 0..1. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/**
 * Mann-Whitney U with midranks. p is exact over all divisions of the values seen, ties included, up to
 * `EXACT_RANK_TEST_LIMIT` values; above it the normal approximation with tie and continuity correction.
 * RangeError when a group is empty or not finite.
 */
export function mannWhitneyU(first: readonly number[], second: readonly number[]): MannWhitney {
  checkValues(first);
  checkValues(second);
  const { ranks, ties } = midranks([...first, ...second]);
  const rankSum = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
  const uFirst = rankSum - (first.length * (first.length + 1)) / 2;
  const uSecond = first.length * second.length - uFirst;
  const exact = ranks.length <= EXACT_RANK_TEST_LIMIT;
  const p = exact ? exactP(ties, first.length, rankSum) : normalP(ties, first.length, second.length, uFirst);
  return { uFirst, uSecond, p, method: exact ? 'exact' : 'normal' };
}

function exactP(ties: Midranks['ties'], chosen: number, rankSum: number): number {
  const total = ties.reduce((sum, { size }) => sum + size, 0);
  // Ranks are doubled so that midranks are whole; ways[k] maps the doubled rank sum of k values to its number of choices.
  let ways: Map<number, number>[] = Array.from({ length: chosen + 1 }, () => new Map<number, number>());
  ways[0]?.set(0, 1);
  for (const { rank, size } of ties) ways = takeFromTie(ways, 2 * rank, size);
  const centre = chosen * (total + 1);
  const observed = Math.abs(2 * rankSum - centre);
  let all = 0;
  let extreme = 0;
  for (const [sum, count] of ways[chosen] ?? []) {
    all += count;
    if (Math.abs(sum - centre) >= observed) extreme += count;
  }
  return extreme / all;
}

function takeFromTie(ways: readonly Map<number, number>[], doubledRank: number, size: number): Map<number, number>[] {
  const next = ways.map(() => new Map<number, number>());
  ways.forEach((sums, taken) => {
    let choices = 1;
    for (let more = 0; more <= size && taken + more < ways.length; more += 1) {
      const target = next[taken + more];
      for (const [sum, count] of sums) {
        const reached = sum + more * doubledRank;
        target?.set(reached, (target.get(reached) ?? 0) + count * choices);
      }
      choices = (choices * (size - more)) / (more + 1);
    }
  });
  return next;
}

function normalP(ties: Midranks['ties'], firstSize: number, secondSize: number, u: number): number {
  const total = firstSize + secondSize;
  const pairs = firstSize * secondSize;
  const variance = (pairs / 12) * (total + 1 - tieTerm(ties) / (total * (total - 1)));
  const distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
  // All values equal: no division of them differs from another.
  return variance > 0 ? normalTwoSidedTail(distance / Math.sqrt(variance)) : 1;
}
