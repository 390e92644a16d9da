import type { QuantileType } from './quantile';

/** When a statement counts as agreed. Chosen and hashed before round 1, printed in the report. Data only. */
export interface ConsensusRule {
  /** Stable kebab-case id. */
  readonly id: string;
  readonly name: string;
  /** Fewest votes with a level; below it the rule says too few. */
  readonly minimumVotes: number;
  /** Least share of votes within 1 of the median, 0..1. */
  readonly shareWithinOne: number;
  /** Least van der Eijk A on all eight levels, -1..1. */
  readonly minimumAgreement: number;
  /** Greatest RAND/UCLA disagreement index, rescaled to 0..7. */
  readonly maximumDisagreementIndex: number;
  /** Greatest distance in levels of a group's median from the overall median. */
  readonly maximumGroupGap: number;
  /** Fewest votes for a group to be compared. */
  readonly minimumGroupVotes: number;
  /** A vote this many levels or more from the median needs a reason. */
  readonly unexplainedDistance: number;
  /** Fewest rounds before dissent can count as stable. */
  readonly minimumRounds: number;
  /** Dissent is stable only below this net share of changed votes, 0..1. */
  readonly maximumNetChange: number;
  /** Quantile estimator by its Hyndman-Fan number. */
  readonly quantileType: QuantileType;
}

/** The product's rule. Its thresholds are a judgement of Citymark's makers, not a published rule; each measure in it is published. */
export const DEFAULT_RULE: ConsensusRule = Object.freeze({
  id: 'default',
  name: 'Default',
  minimumVotes: 5,
  shareWithinOne: 0.7,
  minimumAgreement: 0.6,
  maximumDisagreementIndex: 1,
  maximumGroupGap: 1,
  minimumGroupVotes: 3,
  unexplainedDistance: 3,
  minimumRounds: 2,
  // Fewer than 15 % net change: Scheibe, Skutsch and Schofer 1975.
  maximumNetChange: 0.15,
  quantileType: 7,
});

/** The rules a leader can choose from. */
export const PRESETS: readonly ConsensusRule[] = Object.freeze([DEFAULT_RULE]);
