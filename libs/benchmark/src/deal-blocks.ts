import { groupSizes, meetsBlockRule, type Candidate, type SizeRule } from './block-rule';

export interface Dealt<T extends Candidate> {
  readonly blocks: T[][];
  readonly left: T[];
}

/** First members of every group, then second members, and so on, so that linked members end up as far apart as possible. */
function spreadGroups<T extends Candidate>(candidates: readonly T[]): T[] {
  const seen = new Map<string, number>();
  const ranked = candidates.map((candidate) => {
    const rank = seen.get(candidate.group) ?? 0;
    seen.set(candidate.group, rank + 1);
    return { candidate, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

function dealInto<T extends Candidate>(candidates: readonly T[], count: number): T[][] {
  const blocks = Array.from({ length: count }, () => ({ members: [] as T[], groups: new Map<string, number>() }));
  for (const candidate of spreadGroups(candidates)) {
    const [best] = [...blocks].sort(
      (a, b) =>
        (a.groups.get(candidate.group) ?? 0) - (b.groups.get(candidate.group) ?? 0) || a.members.length - b.members.length,
    );
    best?.members.push(candidate);
    best?.groups.set(candidate.group, (best.groups.get(candidate.group) ?? 0) + 1);
  }
  return blocks.map(({ members }) => members);
}

/** Takes members of the largest linked group out until the rule holds or k is reached. */
function trimLinked<T extends Candidate>(members: readonly T[], rule: SizeRule): T[] {
  const kept = [...members];
  while (!meetsBlockRule(kept, rule) && kept.length > rule.k) {
    const [largest] = [...groupSizes(kept)].sort((a, b) => b[1] - a[1]);
    if (largest === undefined || largest[1] < 2) break;
    kept.splice(kept.findLastIndex(({ group }) => group === largest[0]), 1);
  }
  return kept;
}

/**
 * Deals the candidates of one cell, in the order given, into as many blocks as the rule allows: sizes from k to below 2k
 * and as equal as possible. Linked members are spread over the blocks; those the rule has no room for are left.
 */
export function dealBlocks<T extends Candidate>(candidates: readonly T[], rule: SizeRule): Dealt<T> {
  for (let count = Math.floor(candidates.length / rule.k); count >= 1; count -= 1) {
    const blocks = dealInto(candidates, count).map((members) => trimLinked(members, rule));
    if (blocks.every((members) => meetsBlockRule(members, rule))) {
      const used = new Set(blocks.flat());
      return { blocks, left: candidates.filter((candidate) => !used.has(candidate)) };
    }
  }
  return { blocks: [], left: [...candidates] };
}
