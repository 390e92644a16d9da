import { canonicalHash } from '@citymark/model';
import { levelOf, statementsOf, TOP_LEVEL, type AreaStructure, type Contribution } from './contribution';

/** What is kept of a block: how many members fall into each bin. Bins of sub-domains and of the area are sums of levels. */
export interface BlockHistograms {
  readonly members: number;
  /** Bins 0..7 by statement id. */
  readonly statements: Readonly<Record<string, readonly number[]>>;
  /** Bins of the sum of the sub-domain's levels (0..35 for five statements) by sub-domain id. */
  readonly subDomains: Readonly<Record<string, readonly number[]>>;
  /** Bins of the sum of the area's levels (0..175 for 25 statements). */
  readonly area: readonly number[];
  /** SHA-256 (hex) of the canonical JSON of all of the above. For integrity inside the server; never part of an answer. */
  readonly digest: string;
}

function sumOf(member: Contribution, statementIds: readonly string[]): number | null {
  const levels = statementIds.map((id) => levelOf(member, id));
  return levels.reduce((sum: number | null, level) => (sum === null || level === null ? null : sum + level), 0);
}

/** All zero unless every member has every level asked for. */
function histogram(members: readonly Contribution[], statementIds: readonly string[]): number[] {
  const bins = new Array<number>(statementIds.length * TOP_LEVEL + 1).fill(0);
  const sums = members.map((member) => sumOf(member, statementIds));
  if (statementIds.length === 0 || sums.includes(null)) return bins;
  for (const sum of sums) bins[sum ?? 0] = (bins[sum ?? 0] ?? 0) + 1;
  return bins;
}

/** The digest of a block's histograms, for checking a stored block. */
export function digestOf(histograms: Omit<BlockHistograms, 'digest'>): string {
  const { members, statements, subDomains, area } = histograms;
  return canonicalHash({ members, statements, subDomains, area });
}

/**
 * Computes a block's histograms, once and for all, for the one area the block belongs to.
 * Every histogram covers **all** members or is all zero (then the block says nothing about that measure). Were a sub-domain
 * counted over its complete members only, statement sums minus sub-domain sums would give away the one member with a gap.
 */
export function blockHistograms(members: readonly Contribution[], area: AreaStructure): BlockHistograms {
  const all = statementsOf(area);
  const counted = {
    members: members.length,
    statements: Object.fromEntries(all.map((id) => [id, histogram(members, [id])])),
    subDomains: Object.fromEntries(area.subDomains.map(({ id, statementIds }) => [id, histogram(members, statementIds)])),
    area: histogram(members, all),
  };
  return { ...counted, digest: digestOf(counted) };
}
