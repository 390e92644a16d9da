import type { StakeholderGroup } from '@citymark/access';
import type { Condition, ConsensusConditionId, Outcome } from '@citymark/consensus';

/** One group's part of a result; all null where it would tell of fewer than 3 people. */
export interface StoredGroup {
  readonly group: StakeholderGroup;
  readonly votes: number | null;
  readonly median: number | null;
  readonly counts: readonly number[] | null;
}

/** What a closed round says of one statement: only what everybody in the city may see, for everybody can read the column. */
export interface StoredResult {
  readonly roundNumber: number;
  readonly votes: number;
  readonly cannotJudge: number;
  readonly counts: readonly number[] | null;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly shareWithinOne: number | null;
  readonly disagreementIndex: number | null;
  readonly outcome: Outcome;
  readonly sentences: readonly string[];
  /** Where indices disagree; results of earlier versions have none. */
  readonly notes?: readonly string[];
  readonly conditions: readonly Condition<ConsensusConditionId>[];
  readonly groups: readonly StoredGroup[];
  readonly reasons: readonly { readonly level: number; readonly reason: string }[];
  readonly upperLevel: number | null;
  readonly settledLevel: number | null;
  /** Share of votes with low confidence, for the agenda. */
  readonly lowConfidenceShare: number | null;
}
