import { checkValues } from './check-input';

/** Ranks with ties at their mean. */
export interface Midranks {
  /** Rank from 1 of each value, in the order the values came. */
  readonly ranks: readonly number[];
  /** The distinct values in ascending order: their shared rank and how many share it. */
  readonly ties: readonly { readonly rank: number; readonly size: number }[];
}

/** Midranks of finite numbers. RangeError when empty or not finite. */
export function midranks(values: readonly number[]): Midranks {
  checkValues(values);
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const rankOf = new Map<number, number>();
  const ties: { rank: number; size: number }[] = [];
  let before = 0;
  for (const [value, size] of [...sizes].sort(([left], [right]) => left - right)) {
    const rank = before + (size + 1) / 2;
    rankOf.set(value, rank);
    ties.push({ rank, size });
    before += size;
  }
  return { ranks: values.map((value) => rankOf.get(value) ?? NaN), ties };
}

/** The tie term sum(t^3 - t) of the usual corrections; 0 without ties. */
export function tieTerm(ties: Midranks['ties']): number {
  return ties.reduce((sum, { size }) => sum + (size ** 3 - size), 0);
}
