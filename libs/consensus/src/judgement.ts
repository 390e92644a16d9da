import type { Condition } from './condition';
import type { ConsensusConditionId } from './consensus-conditions';
import type { StabilityConditionId } from './stability-conditions';

/** Where a statement stands after a round. */
export type Outcome = 'consensus' | 'stable-dissent' | 'open' | 'too-few';

/** What a rule says about one statement's ballots of one round, and why. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Median level (quantile type 7); null when there are too few votes for any statistic. */
  readonly median: number | null;
  /** The level settled on: the median, between two levels the lower; null unless consensus or stable dissent. */
  readonly settledLevel: number | null;
  /** The upper of the two levels when the median lies between them and a level is settled, else null. */
  readonly upperLevel: number | null;
  /** Ballots with a level. */
  readonly votes: number;
  readonly cannotJudge: number;
  /** What consensus asks: enough votes first, then the rule's conditions in its order; all must hold. */
  readonly conditions: readonly Condition<ConsensusConditionId>[];
  /** What stable dissent asks; both must hold. */
  readonly stability: readonly Condition<StabilityConditionId>[];
  /** Why it is where it is, the most telling sentence first. */
  readonly sentences: readonly string[];
  /** Where indices of the same votes disagree with each other; empty with too few votes. */
  readonly notes: readonly string[];
}
