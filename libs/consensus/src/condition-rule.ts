/** A share 0..1 that is asked for in every round, or one share for each round of the statement: the last one goes on. */
export type Bar = number | readonly number[];

/** A number of votes that grows with the panel: `votes` up to `upTo` votes in all, and one more for each further `every`. */
export interface Steps {
  readonly upTo: number;
  readonly votes: number;
  readonly every: number;
}

/** Levels from the first to the second, both included. */
export type LevelRange = readonly [lowest: number, highest: number];

/**
 * One part of a rule, as data: which measure of the votes is held against which threshold. A rule is a list of these,
 * so that a rule is JSON, can be hashed, and can be read by anybody without this library.
 */
export type ConditionRule =
  /** Share of votes at most `distance` levels from the median. */
  | { readonly kind: 'share-near-median'; readonly distance: number; readonly atLeast: Bar }
  /** Share of votes within a range of levels, wherever the median lies. */
  | { readonly kind: 'share-in-range'; readonly range: LevelRange; readonly atLeast: Bar }
  | { readonly kind: 'few-in-range'; readonly range: LevelRange; readonly below: number }
  /** First quartile, median and third quartile are the same whole level. */
  | { readonly kind: 'same-quartiles' }
  /** Van der Eijk's A on all eight levels. */
  | { readonly kind: 'agreement'; readonly atLeast: number }
  /** RAND/UCLA disagreement index IPR / IPRAS, rescaled to 0..7. */
  | { readonly kind: 'disagreement-index'; readonly atMost: number }
  /** Distance of the median of each group with `minimumVotes` votes or more from the overall median. */
  | { readonly kind: 'group-gap'; readonly atMost: number; readonly minimumVotes: number }
  /** No vote `from` levels or more from the median is without a reason. */
  | { readonly kind: 'unexplained-votes'; readonly from: number }
  /** Votes outside the most frequent level. */
  | { readonly kind: 'outside-mode'; readonly atMost: Steps }
  /** Votes outside the region that holds the median; a median between two regions belongs to the higher one. */
  | { readonly kind: 'outside-region'; readonly regions: readonly LevelRange[]; readonly atMost: Steps }
  /** Votes in the lowest and in the highest region: the smaller of the two numbers. */
  | { readonly kind: 'both-extremes'; readonly low: LevelRange; readonly high: LevelRange; readonly below: Steps }
  | { readonly kind: 'any-of' | 'all-of'; readonly conditions: readonly ConditionRule[] }
  /** The conditions hold among the votes of each group with `minimumVotes` votes or more, and there is such a group. */
  | { readonly kind: 'in-every-group'; readonly minimumVotes: number; readonly conditions: readonly ConditionRule[] };

export type ConditionKind = ConditionRule['kind'];

/** The part of a rule with this kind. */
export type ConditionOf<K extends ConditionKind> = Extract<ConditionRule, { readonly kind: K }>;
