import { parsePolicy, type BlockPolicy } from './block-policy';
import type { Cell } from './cells';
import { cohortOf, type Measure } from './cohort';
import { TOP_LEVEL } from './contribution';
import { dominantBand, meanOf, quantileType7, roundToHalf, type LevelBand } from './distribution';
import { intervalsAreWide } from './inference-interval';
import type { PublishedBlock } from './published-block';

export interface AnswerRequest {
  /** The blocks of one period, one pack, and either real or synthetic; a mixture is not shown. */
  readonly blocks: readonly PublishedBlock[];
  readonly filter: Cell;
  readonly measure: Measure;
  readonly policy: BlockPolicy;
}

export type CountBand = '10+' | '20+' | '50+';

/** Figures are levels 0..7, rounded to 0.5; sub-domains and areas are given as means of their statements. */
export interface Published {
  readonly kind: 'published';
  /** Invented data; must be labelled so wherever it is shown. */
  readonly synthetic: boolean;
  readonly count: CountBand;
  readonly mean: number;
  readonly median: number;
  /** `null` for cohorts below the policy's `quantileCohort`. */
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
  /** 10th and 90th percentile, under the same rule. */
  readonly tails: { readonly p10: number; readonly p90: number } | null;
}

/** Nearly everybody is in one band: the band is all that is said. */
export interface Concentrated {
  readonly kind: 'concentrated';
  readonly synthetic: boolean;
  readonly count: CountBand;
  readonly band: LevelBand;
  readonly sentence: string;
}

export interface NotShown {
  readonly kind: 'not-shown';
}

export type Answer = Published | Concentrated | NotShown;

/** The one value for every cause: too few, none, damaged, unsafe, misconfigured. It carries no reason. */
export const NOT_SHOWN: NotShown = Object.freeze({ kind: 'not-shown' });

function countBand(members: number): CountBand {
  if (members >= 50) return '50+';
  return members >= 20 ? '20+' : '10+';
}

/**
 * Answers one question of the benchmark from whole blocks, the requester's own block included and unchanged.
 *
 * Quantiles are of type 7 on the summed histogram; minimum and maximum are never given. When more than `homogeneousShare` of the
 * cohort is in one band of levels, only that band is named. Otherwise the figures appear only if the exact sum behind the mean
 * leaves every member at least `minimumInterval` levels wide, from outside and from inside (`intervalsAreWide`). The rule is
 * applied to the whole answer, not to the mean alone, because so extreme a cohort would give its members away by its median too.
 */
export function answer({ blocks, filter, measure, policy }: AnswerRequest): Answer {
  const parsed = parsePolicy(policy);
  const cohort = cohortOf(blocks, filter, measure, policy);
  if (parsed.kind === 'refused' || cohort === null) return NOT_SHOWN;
  const { quantileCohort, homogeneousShare, colluders, minimumInterval } = parsed.policy;
  const { bins, members, synthetic } = cohort;
  const statements = (bins.length - 1) / TOP_LEVEL;
  const count = countBand(members);
  const band = dominantBand(bins, statements, homogeneousShare);
  if (band !== null) {
    const sentence = `At least ${Math.floor(homogeneousShare * 100)} % of peers are at level ${band}.`;
    return { kind: 'concentrated', synthetic, count, band, sentence };
  }
  if (!intervalsAreWide(bins, colluders, minimumInterval * statements)) return NOT_SHOWN;
  const level = (value: number) => roundToHalf(value / statements);
  const quantile = (probability: number) => level(quantileType7(bins, probability));
  const enough = members >= quantileCohort;
  return {
    kind: 'published',
    synthetic,
    count,
    mean: level(meanOf(bins)),
    median: quantile(0.5),
    quartiles: enough ? { lower: quantile(0.25), upper: quantile(0.75) } : null,
    tails: enough ? { p10: quantile(0.1), p90: quantile(0.9) } : null,
  };
}
