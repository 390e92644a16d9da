import type { ConsensusRule } from './consensus-rule';

/** What one threshold of a rule may be. */
export interface RuleLimit {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

/** The numeric fields of a rule. */
export type RuleThreshold = Exclude<keyof ConsensusRule, 'id' | 'name'>;

/**
 * Limits within which a rule still says something (ours): no threshold can be set so that its condition always holds,
 * and no group small enough to give its members away is compared.
 */
export const RULE_LIMITS: Readonly<Record<RuleThreshold, RuleLimit>> = Object.freeze({
  minimumVotes: { lowest: 3, highest: 1000, whole: true },
  shareWithinOne: { lowest: 0.5, highest: 1, whole: false },
  minimumAgreement: { lowest: 0, highest: 1, whole: false },
  maximumDisagreementIndex: { lowest: 0, highest: 3, whole: false },
  maximumGroupGap: { lowest: 0, highest: 6, whole: false },
  minimumGroupVotes: { lowest: 3, highest: 1000, whole: true },
  unexplainedDistance: { lowest: 1, highest: 7, whole: false },
  minimumRounds: { lowest: 2, highest: 20, whole: true },
  maximumNetChange: { lowest: 0.01, highest: 0.5, whole: false },
  quantileType: { lowest: 6, highest: 7, whole: true },
});
