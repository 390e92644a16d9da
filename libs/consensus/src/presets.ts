import type { ConditionRule, LevelRange, Steps } from './condition-rule';
import { DEFAULT_RULE, STABLE_DISSENT, type ConsensusRule } from './consensus-rule';

/** A rule that a leader can choose, with where it comes from and what to know before choosing it. */
export interface Preset {
  readonly rule: ConsensusRule;
  readonly source: string;
  readonly note: string;
}

/**
 * Published rules speak of scores 1..9 in three regions, 1-3, 4-6 and 7-9. A level x stands for the score 1 + 8x/7, rounded: levels
 * 0, 1 and 2 are scores 1 to 3; 3 and 4 are scores 4 and 6; 5, 6 and 7 are scores 7 to 9. Eight levels do not divide by three: the
 * middle has two.
 */
const LOW: LevelRange = [0, 2];
const MIDDLE: LevelRange = [3, 4];
const HIGH: LevelRange = [5, 7];
const RESCALED = 'Published for scores 1 to 9: here levels 0 to 2 stand for scores 1 to 3, and levels 5 to 7 for scores 7 to 9.';

/** 2 votes up to a panel of 10, 3 up to 13, 4 up to 16: the published tables, which go on in the same step beyond their end. */
const TWO_OF_TEN: Steps = { upTo: 10, votes: 2, every: 3 };
const THREE_OF_TEN: Steps = { upTo: 10, votes: 3, every: 3 };

const mostly = (range: LevelRange, few: LevelRange, atLeast: number | readonly number[]): ConditionRule[] => [
  { kind: 'share-in-range', range, atLeast },
  { kind: 'few-in-range', range: few, below: 0.15 },
];
/** Most are high and few are low, or most are low and few are high. */
const oneSided = (atLeast: number | readonly number[]): ConditionRule => ({
  kind: 'any-of',
  conditions: [
    { kind: 'all-of', conditions: mostly(HIGH, LOW, atLeast) },
    { kind: 'all-of', conditions: mostly(LOW, HIGH, atLeast) },
  ],
});
const inEveryGroup = (conditions: ConditionRule[]): ConditionRule => ({ kind: 'in-every-group', minimumVotes: 3, conditions });

const preset = (id: string, name: string, minimumVotes: number, requires: ConditionRule[], source: string, note: string): Preset => ({
  rule: { id, name, minimumVotes, requires, stableDissent: STABLE_DISSENT, quantileType: 7 },
  source,
  note,
});

const ALL: readonly Preset[] = [
  {
    rule: DEFAULT_RULE,
    source: "Thresholds: Citymark's makers. Measures: van der Eijk 2001; Fitch et al. 2001; Scheibe, Skutsch and Schofer 1975.",
    note: 'Most people are close together, no group stands apart, and nobody is far off without saying why. A good choice unless you have a reason for another.',
  },
  preset(
    'integer-iqr',
    'Integer IQR',
    5,
    [{ kind: 'any-of', conditions: [{ kind: 'same-quartiles' }, { kind: 'share-near-median', distance: 1, atLeast: 0.8 }] }],
    'PMC9790819, table 2: "very good consistency". Its weaker grades, "good" and "some", are not consensus here.',
    'The middle half of the votes is at one level, or four of five votes are within one level of the median. It does not look at groups, and a lone far vote does not stop it.',
  ),
  preset(
    'mode-rule',
    'Mode rule',
    8,
    [{ kind: 'outside-mode', atMost: TWO_OF_TEN }],
    'PMC5966219, table 4, for panels of 8 to 25. Above 25 votes the table goes on in its own step, one more for each three votes.',
    'Strict: nearly everybody chose the very same level, and the one beside it counts as different. Of ten people two may differ. It needs at least 8 votes.',
  ),
  preset(
    'comet-70-15',
    'COMET 70/15',
    5,
    [oneSided(0.7)],
    `Trials 2015, s13063-015-1011-8, table 1. ${RESCALED}`,
    'At least 70 % are at one end of the scale, levels 0 to 2 or 5 to 7, and fewer than 15 % at the other. It never calls a level in the middle agreed.',
  ),
  preset(
    'comet-per-group',
    'COMET per group',
    5,
    [{ kind: 'any-of', conditions: [inEveryGroup(mostly(HIGH, LOW, 0.7)), inEveryGroup(mostly(LOW, HIGH, 0.7))] }],
    `PMC10860107, table 2: "consensus in". ${RESCALED} Its rule for dropping an outcome (at most half high in each group) says nothing of a level and is left out.`,
    'As COMET 70/15, but asked of every group with at least 3 votes, so that no group is outvoted by a larger one.',
  ),
  preset(
    'rising-bar',
    'Rising bar',
    5,
    [oneSided([0.5, 0.7])],
    `PMC8024512, table 1: 50 % in round 1, 70 % from round 2 on. ${RESCALED}`,
    'As COMET 70/15, but in round 1 half of the votes at one end are enough. What is judged again needs 70 %.',
  ),
  preset(
    'rand-classic',
    'RAND classic',
    8,
    [
      { kind: 'outside-region', regions: [LOW, MIDDLE, HIGH], atMost: TWO_OF_TEN },
      { kind: 'both-extremes', low: LOW, high: HIGH, below: THREE_OF_TEN },
    ],
    `BMC Med Inform Decis Mak 12:93, table 7, for panels of 8 to 16. ${RESCALED} Above 16 votes the table goes on in its own step, one more for each three votes.`,
    'Nearly all votes are in one part of the scale, low (0 to 2), middle (3 and 4) or high (5 to 7): of ten people two may be outside it. It needs at least 8 votes.',
  ),
  preset(
    'ipras',
    'IPRAS',
    5,
    [{ kind: 'disagreement-index', atMost: 1 }],
    'PMC3467596, table 1; Fitch et al. 2001. The published rule on scores 1 to 9, rescaled exactly to levels 0 to 7.',
    'One figure says how far the votes are spread over the scale. It does not see two groups that are apart, nor a lone far vote.',
  ),
];

/** Frozen to the last number: a rule that was hashed must not be another one later. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** The rules that a leader can choose from; the default is the first. */
export const PRESETS: readonly Preset[] = frozen(ALL);
