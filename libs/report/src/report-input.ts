import type { Pack } from '@citymark/model';
import type { Action } from '@citymark/roadmap';
import type { PriorityLevel, Weights } from '@citymark/scoring';
import type { FactorEntry, PublicProof, ReportSnapshot, SettledBy } from './snapshot';

/** The last revealed round of a statement, as far as it may be shown. */
export interface RevealedResult {
  readonly roundNumber: number;
  readonly outcome: string;
  readonly votes: number;
  readonly cannotJudge: number;
  /** Votes at each level 0..7; null while they may not be shown. */
  readonly counts: readonly number[] | null;
  readonly median: number | null;
  /** Van der Eijk's A, -1..1. */
  readonly agreement: number | null;
  readonly sentences: readonly string[];
}

export interface StatementInput {
  readonly statementId: string;
  readonly applicable: boolean;
  readonly notApplicableReason: string | null;
  readonly settlement: { readonly kind: SettledBy; readonly level: number; readonly median: number | null; readonly reason: string } | null;
  /** Null when no round of it was revealed. */
  readonly result: RevealedResult | null;
  readonly proposal: number | null;
  readonly proofCount: number;
  readonly publicProofs: readonly PublicProof[];
}

export interface TargetDecision {
  readonly priority: PriorityLevel;
  readonly level: number;
  readonly due: string;
  readonly reason: string;
}

export interface TargetInputOfReport {
  readonly subDomainId: string;
  readonly importance: number;
  readonly proposedPriority: PriorityLevel;
  readonly factors: readonly FactorEntry[];
  readonly decision: TargetDecision | null;
}

/** What a report is made of. No person appears in it but by their group. */
export interface ReportInput {
  /** The day of publication, or of the draft, yyyy-mm-dd. */
  readonly day: string;
  readonly city: ReportSnapshot['city'];
  readonly assessment: ReportSnapshot['assessment'];
  readonly pack: Pack;
  readonly packHash: string;
  readonly rule: ReportSnapshot['rule'] & { readonly unexplainedDistance: number };
  readonly weights?: Weights;
  /** The group of each participant. */
  readonly panel: readonly string[];
  readonly plan: ReportSnapshot['plan'];
  /** A statement of the pack that is missing here counts as open. */
  readonly statements: readonly StatementInput[];
  /** A sub-domain that is missing here has no target. */
  readonly targets: readonly TargetInputOfReport[];
  readonly actions: readonly Action[];
}
