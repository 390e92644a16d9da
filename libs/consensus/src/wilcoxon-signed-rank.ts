import { normalTwoSidedTail } from './chi-squared-tail';
import { checkValues } from './check-input';
import { EXACT_RANK_TEST_LIMIT } from './mann-whitney-u';
import { midranks, tieTerm, type Midranks } from './midranks';

/** The Wilcoxon signed-rank test of paired values. */
export interface WilcoxonSignedRank {
  /** Rank sum of the pairs that rose from `before` to `after`. */
  readonly rose: number;
  /** Rank sum of the pairs that fell. */
  readonly fell: number;
  /** Pairs that changed; unchanged pairs are left out. */
  readonly pairs: number;
  /** Two-sided probability, 0..1; 1 when no pair changed. */
  readonly p: number;
}

/**
 * Wilcoxon signed-rank test of the same people's values in two rounds, in the same order, with midranks and unchanged pairs left out.
 * p is exact over all signs up to 50 changed pairs, else the normal approximation with tie and continuity correction.
 * RangeError when empty, not finite, or of different length.
 */
export function wilcoxonSignedRank(before: readonly number[], after: readonly number[]): WilcoxonSignedRank {
  checkValues(before);
  checkValues(after);
  if (before.length !== after.length) {
    throw new RangeError(
      `Values are paired by person, but there are ${before.length} before and ${after.length} after.`,
    );
  }
  const changes = after.map((value, person) => value - (before[person] ?? NaN)).filter((change) => change !== 0);
  if (changes.length === 0) return { rose: 0, fell: 0, pairs: 0, p: 1 };
  const { ranks, ties } = midranks(changes.map(Math.abs));
  const rose = ranks.reduce((sum, rank, pair) => sum + ((changes[pair] ?? 0) > 0 ? rank : 0), 0);
  const all = (changes.length * (changes.length + 1)) / 2;
  const p =
    changes.length <= EXACT_RANK_TEST_LIMIT ? exactP(ranks, rose, all) : normalP(ties, changes.length, rose, all);
  return { rose, fell: all - rose, pairs: changes.length, p };
}

function exactP(ranks: readonly number[], rose: number, all: number): number {
  // Doubled ranks are whole; ways[s] is the number of sign choices whose doubled positive rank sum is s.
  let ways: number[] = [1];
  for (const rank of ranks) {
    const next = Array.from({ length: ways.length + 2 * rank }, (_, sum) => ways[sum] ?? 0);
    ways.forEach((count, sum) => {
      next[sum + 2 * rank] = (next[sum + 2 * rank] ?? 0) + count;
    });
    ways = next;
  }
  const observed = Math.abs(2 * rose - all);
  const extreme = ways.reduce((sum, count, doubled) => sum + (Math.abs(doubled - all) >= observed ? count : 0), 0);
  return extreme / 2 ** ranks.length;
}

function normalP(ties: Midranks['ties'], pairs: number, rose: number, all: number): number {
  const variance = (pairs * (pairs + 1) * (2 * pairs + 1)) / 24 - tieTerm(ties) / 48;
  const distance = Math.max(0, Math.abs(rose - all / 2) - 0.5);
  return normalTwoSidedTail(distance / Math.sqrt(variance));
}
