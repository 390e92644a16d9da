import { LEVEL_COUNT } from './structure';

/** The figures of a sub-domain, an area, or the whole. */
export interface Score {
  /** Mean level 0..7, unrounded; null whenever `complete` is false. */
  readonly mean: number | null;
  /** True only if a figure may be shown. A node that is wholly not applicable is not complete: it has nothing to show. */
  readonly complete: boolean;
  readonly settled: number;
  /** `total` without the not applicable statements. */
  readonly applicable: number;
  readonly notApplicable: number;
  readonly total: number;
  /** settled / applicable, 0..1; null when nothing is applicable. */
  readonly settledShare: number | null;
  /** Number of settled statements at each level 0..7; always eight entries. */
  readonly distribution: readonly number[];
  /** Ids of the direct children that are wholly not applicable and therefore have no part in the mean. */
  readonly leftOut: readonly string[];
  /** Ids of the direct children that still lack a figure although some of their statements apply. */
  readonly incomplete: readonly string[];
  /** What a reader must know next to the figure: why there is none, and what was left out. */
  readonly sentences: readonly string[];
}

/** The countable part of a score, before the question whether there is a mean. */
export interface Counts {
  readonly settled: number;
  readonly notApplicable: number;
  readonly total: number;
  readonly distribution: readonly number[];
}

/** Adds the counts of several nodes. */
export function addCounts(parts: readonly Counts[]): Counts {
  const sum = (pick: (part: Counts) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  return {
    settled: sum((part) => part.settled),
    notApplicable: sum((part) => part.notApplicable),
    total: sum((part) => part.total),
    distribution: Array.from({ length: LEVEL_COUNT }, (_, level) => sum((part) => part.distribution[level] ?? 0)),
  };
}

/** The share settled of what applies; null when nothing applies. */
export function settledShareOf(counts: Counts): number | null {
  const applicable = counts.total - counts.notApplicable;
  return applicable > 0 ? counts.settled / applicable : null;
}

/** True when not one statement of the node applies. */
export function isWhollyNotApplicable(counts: Counts): boolean {
  return counts.notApplicable === counts.total;
}

/** Arithmetic mean with weights; the weights need not add up to 1. Null for an empty list. */
export function weightedMean(parts: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight > 0 ? parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight : null;
}
