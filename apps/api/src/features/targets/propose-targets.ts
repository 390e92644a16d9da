import type { Pack } from '@citymark/model';
import { ASSUMED_TARGET, gap, priority, type Importance } from '@citymark/scoring';
import { dissentOf, figuresOf, resultsOf } from './as-is';
import type { Outcome } from './outcome';
import type { TargetView } from './target-view';
import type { TargetRow } from './target.store';

/** What a leader has not judged yet counts as ordinary. */
const ORDINARY: Importance = 3;
/** The mean of a sub-domain is of its statements alone: weights come in above it. */
const NO_WEIGHTS = {};
const IMPORTANCES: readonly Importance[] = [1, 2, 3, 4, 5];

/**
 * One target for each sub-domain, in the model's order, with the proposal for its priority. Comparable cities are known
 * only to contributors of the benchmark, and later: their factor counts as neutral here and says so.
 */
export function targetsOf(pack: Pack, outcomes: readonly Outcome[], rows: readonly TargetRow[]): TargetView[] {
  const figures = new Map(figuresOf(pack, resultsOf(outcomes), NO_WEIGHTS).subDomains.map(({ id, mean }) => [id, mean]));
  return pack.areas.flatMap((area) => area.subDomains).map((subDomain) => {
    const row = rows.find(({ subDomainId }) => subDomainId === subDomain.id) ?? null;
    const dissent = dissentOf(outcomes, new Set(subDomain.statements.map(({ id }) => id)));
    return targetOf(subDomain.id, figures.get(subDomain.id) ?? null, dissent, row);
  });
}

function targetOf(subDomainId: string, asIs: number | null, dissent: number | null, row: TargetRow | null): TargetView {
  const importance = IMPORTANCES.find((known) => known === row?.importance) ?? ORDINARY;
  const assumed = row === null ? { assumedTarget: ASSUMED_TARGET } : {};
  const proposal = priority({ gap: gap(asIs, row?.level ?? ASSUMED_TARGET), ...assumed, importance, peerGap: null, dissent });
  return {
    subDomainId,
    asIs,
    proposedPriority: proposal.level,
    because: proposal.because,
    factors: proposal.factors,
    set: row !== null,
    priority: row?.priority ?? null,
    importance,
    level: row?.level ?? null,
    due: row?.due ?? null,
    reason: row?.reason ?? '',
    gap: gap(asIs, row?.level ?? null),
  };
}
