import type { StoredResult } from '../voting/stored-result';

export interface Settlement {
  readonly kind: 'consensus' | 'stable-dissent' | 'leader';
  readonly level: number;
  readonly median: number | null;
  readonly reason: string;
}

/** Where one statement ended: its settlement, and what its last revealed round showed. */
export interface Outcome {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly applicable: boolean;
  readonly notApplicableReason: string | null;
  readonly settlement: Settlement | null;
  /** As voting stored it when it closed the round; null when no round of the statement is closed. */
  readonly result: StoredResult | null;
  readonly roundNumber: number | null;
}
