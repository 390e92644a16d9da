import type { ConditionRule } from './condition-rule';
import type { QuantileType } from './quantile';

/** When dissent that does not move any more is accepted as such. */
export interface StableDissentRule {
  /** Fewest rounds on the statement. */
  readonly minimumRounds: number;
  /** Stable only below this net share of changed votes, 0..1. */
  readonly maximumNetChange: number;
}

/** When a statement counts as agreed. Chosen and hashed before round 1, printed in the report. Data only: a rule is JSON. */
export interface ConsensusRule {
  /** Stable kebab-case id. */
  readonly id: string;
  readonly name: string;
  /** Fewest votes with a level; below it the rule says too few. */
  readonly minimumVotes: number;
  /** What consensus asks: all of it, and at least one condition. */
  readonly requires: readonly ConditionRule[];
  readonly stableDissent: StableDissentRule;
  /** Quantile estimator by its Hyndman-Fan number, for every quartile and percentile in the conditions. */
  readonly quantileType: QuantileType;
}

/** From this many levels from the median on a vote is a dissent, which is told, and asked for a reason. */
export const DISSENT_DISTANCE = 3;

/** Fewer than 15 % net change over two rounds: Scheibe, Skutsch and Schofer 1975. */
export const STABLE_DISSENT: StableDissentRule = Object.freeze({ minimumRounds: 2, maximumNetChange: 0.15 });

/** The product's rule. Its thresholds are a judgement of Citymark's makers, not a published rule; each measure in it is published. */
export const DEFAULT_RULE: ConsensusRule = {
  id: 'default',
  name: 'Default',
  minimumVotes: 5,
  requires: [
    { kind: 'share-near-median', distance: 1, atLeast: 0.7 },
    { kind: 'agreement', atLeast: 0.6 },
    { kind: 'disagreement-index', atMost: 1 },
    { kind: 'group-gap', atMost: 1, minimumVotes: 3 },
    { kind: 'unexplained-votes', from: DISSENT_DISTANCE },
  ],
  stableDissent: STABLE_DISSENT,
  quantileType: 7,
};
