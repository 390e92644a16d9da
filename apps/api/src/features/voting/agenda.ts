import { agendaRank } from '@citymark/consensus';
import type { StoredResult } from './stored-result';

/** Too few votes tell nothing of agreement: neither for (1) nor against (-1). */
const UNKNOWN_AGREEMENT = 0;

export interface AgendaEntry {
  readonly statementId: string;
  readonly rank: number;
  readonly sentence: string;
  readonly outcome: string;
  readonly median: number | null;
  readonly counts: readonly number[] | null;
}

/** The revealed, unsettled statements, those that most need talking about first; equal ones stay in their order. */
export function agendaOf(revealed: readonly { statementId: string; result: StoredResult; weight: number }[], withProof: ReadonlySet<string>): AgendaEntry[] {
  return revealed
    .map(({ statementId, result, weight }) => ({
      statementId,
      rank: agendaRank({
        agreementA: result.agreement ?? UNKNOWN_AGREEMENT,
        weight,
        evidenceGap: withProof.has(statementId) ? 0 : 1,
        lowConfidenceShare: result.lowConfidenceShare ?? 0,
      }),
      sentence: result.sentences[0] ?? 'This statement is not settled yet.',
      outcome: result.outcome,
      median: result.median,
      counts: result.counts,
    }))
    .sort((a, b) => b.rank - a.rank);
}
