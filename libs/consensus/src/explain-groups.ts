import type { Vote } from './ballot';
import type { ConditionOf } from './condition-rule';
import { groupMedians, SMALLEST_NAMED_GROUP } from './group-medians';
import { readable, says } from './wording';

/**
 * One sentence on the groups whose median is further from the overall median than the rule allows, lowest first, such as
 * "citizens say 2, administration says 6."; empty when there is none. Never names a group of fewer than 3 votes.
 */
export function explainGroups(votes: readonly Vote[], median: number, { atMost, minimumVotes }: ConditionOf<'group-gap'>): string[] {
  const nameable = groupMedians(votes, Math.max(minimumVotes, SMALLEST_NAMED_GROUP));
  const apart = nameable.filter((group) => Math.abs(group.median - median) > atMost);
  if (apart.length === 0) return [];
  const parts = apart.map((group) => `${says(group.group)} ${readable(group.median)}`);
  const bothSides = apart.some((group) => group.median < median) && apart.some((group) => group.median > median);
  if (!bothSides) parts.push(`the median of all is ${readable(median)}`);
  return [`${parts.join(', ')}.`];
}
