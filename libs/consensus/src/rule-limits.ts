import type { ConditionKind, ConditionOf } from './condition-rule';

/** What one number of a rule may be. */
export interface NumberLimit {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

/** What one field of a rule may be: a number, a bar (one number, or one a round), or one of the forms of condition-rule.ts. */
export type FieldLimit = NumberLimit | (NumberLimit & { readonly perRound: true }) | 'range' | 'regions' | 'steps' | 'conditions';

const number = (lowest: number, highest: number): NumberLimit => ({ lowest, highest, whole: false });
const whole = (lowest: number, highest: number): NumberLimit => ({ lowest, highest, whole: true });

/**
 * Limits within which a rule still says something (ours): no threshold can be set so that its condition always holds,
 * and no group small enough to give its members away is compared.
 */
export const RULE_LIMITS = {
  minimumVotes: whole(3, 1000),
  quantileType: whole(6, 7),
} as const satisfies Readonly<Record<string, NumberLimit>>;

export const STABLE_DISSENT_LIMITS = {
  minimumRounds: whole(2, 20),
  maximumNetChange: number(0.01, 0.5),
} as const satisfies Readonly<Record<string, NumberLimit>>;

/** Fields of a table of panel sizes. */
export const STEPS_LIMITS = { upTo: whole(3, 1000), votes: whole(0, 100), every: whole(2, 100) } as const satisfies Readonly<Record<string, NumberLimit>>;

/** Most conditions in one list, and how deep lists lie in each other. */
export const MOST_CONDITIONS = 12;
export const DEEPEST_CONDITIONS = 3;

type Fields<K extends ConditionKind> = Readonly<Record<Exclude<keyof ConditionOf<K>, 'kind'>, FieldLimit>>;

const LEAST_SHARE = { ...number(0.5, 1), perRound: true } as const;
const GROUP = whole(3, 1000);

/** The fields of each kind of condition. */
export const CONDITION_LIMITS: { readonly [K in ConditionKind]: Fields<K> } = {
  'share-near-median': { distance: number(0, 3), atLeast: LEAST_SHARE },
  'share-in-range': { range: 'range', atLeast: LEAST_SHARE },
  'few-in-range': { range: 'range', below: number(0.01, 0.5) },
  'same-quartiles': {},
  agreement: { atLeast: number(0, 1) },
  'disagreement-index': { atMost: number(0, 3) },
  'group-gap': { atMost: number(0, 6), minimumVotes: GROUP },
  'unexplained-votes': { from: number(1, 7) },
  'outside-mode': { atMost: 'steps' },
  'outside-region': { regions: 'regions', atMost: 'steps' },
  'both-extremes': { low: 'range', high: 'range', below: 'steps' },
  'any-of': { conditions: 'conditions' },
  'all-of': { conditions: 'conditions' },
  'in-every-group': { minimumVotes: GROUP, conditions: 'conditions' },
};
