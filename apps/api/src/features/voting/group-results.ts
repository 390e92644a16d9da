import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '@citymark/access';
import { distribution, median, SMALLEST_NAMED_GROUP } from '@citymark/consensus';
import type { StoredGroup } from './stored-result';

export interface GroupVote {
  readonly group: StakeholderGroup;
  /** null: cannot judge. */
  readonly level: number | null;
}

/**
 * The votes split by group, in the fixed order of groups. A group of fewer than 3 votes shows nothing. The total minus the shown groups
 * tells the sum of the hidden ones: while that is of fewer than 3 votes, the next smallest group is hidden too.
 */
export function groupResults(votes: readonly GroupVote[], smallest: number = SMALLEST_NAMED_GROUP): StoredGroup[] {
  const levels = new Map<StakeholderGroup, number[]>();
  for (const { group, level } of votes) levels.set(group, [...(levels.get(group) ?? []), ...(level === null ? [] : [level])]);
  const bySize = [...levels].sort(([a, some], [b, others]) => some.length - others.length || STAKEHOLDER_GROUPS.indexOf(a) - STAKEHOLDER_GROUPS.indexOf(b));
  const hidden = new Set<StakeholderGroup>();
  let concealed = 0;
  for (const [group, given] of bySize) {
    const safe = given.length >= smallest && (concealed === 0 || concealed >= smallest);
    if (safe) continue;
    hidden.add(group);
    concealed += given.length;
  }
  return STAKEHOLDER_GROUPS.flatMap((group): StoredGroup[] => {
    const given = levels.get(group);
    if (!given) return [];
    if (hidden.has(group)) return [{ group, votes: null, median: null, counts: null }];
    return [{ group, votes: given.length, median: median(given), counts: distribution(given) }];
  });
}
