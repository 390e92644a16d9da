import { arithmeticMean } from './arithmetic-mean';
import { checkValues } from './check-input';

/**
 * Eta squared: the share of all variation that lies between groups, 0..1 (sum of squares between / total). Null when all values are equal.
 * RangeError when there are fewer than two groups, or one is empty or not finite.
 */
export function etaSquared(groups: readonly (readonly number[])[]): number | null {
  if (!(groups.length >= 2)) throw new RangeError('Groups are compared, so there must be at least two of them.');
  groups.forEach(checkValues);
  const values = groups.flat();
  const mean = arithmeticMean(values);
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const between = groups.reduce((sum, group) => sum + group.length * (arithmeticMean(group) - mean) ** 2, 0);
  return total > 0 ? between / total : null;
}
