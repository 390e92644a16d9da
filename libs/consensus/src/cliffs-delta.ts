import { checkValues } from './check-input';

/**
 * Cliff's delta of two groups: (pairs with first > second - pairs with first < second) / all pairs, -1..1.
 * 1 means every value of the first group is above every value of the second. RangeError when a group is empty or not finite.
 */
export function cliffsDelta(first: readonly number[], second: readonly number[]): number {
  checkValues(first);
  checkValues(second);
  let dominance = 0;
  for (const left of first) for (const right of second) dominance += Math.sign(left - right);
  return dominance / (first.length * second.length);
}
