import type { BlockPolicy } from './block-policy';

/** Somebody who may become a member: a contributor key and the label of its linked group. */
export interface Candidate {
  readonly key: string;
  readonly group: string;
}

export type SizeRule = Pick<BlockPolicy, 'k' | 'independent' | 'maximumControllerShare'>;

export function groupSizes(members: readonly Candidate[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of members) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/**
 * True only if the members are distinct and at least k, at least `independent` of them share a group with no other member,
 * and no linked group holds more than `maximumControllerShare` of them.
 */
export function meetsBlockRule(members: readonly Candidate[], rule: SizeRule): boolean {
  const distinct = new Set(members.map(({ key }) => key)).size;
  if (!(distinct === members.length && members.length >= rule.k)) return false;
  const sizes = [...groupSizes(members).values()];
  const alone = sizes.filter((size) => size === 1).length;
  const largest = Math.max(...sizes);
  return alone >= rule.independent && largest / members.length <= rule.maximumControllerShare;
}
