import { checkValues, checkVotes } from './check-input';
import { LEVEL_COUNT, MAX_LEVEL, MIN_LEVEL } from './level';
import { quantile, type QuantileType } from './quantile';

/** The parts of the RAND/UCLA judgement, in units of the scale they were computed on. */
export interface Disagreement {
  readonly p30: number;
  readonly p70: number;
  /** IPR = P70 - P30. */
  readonly spread: number;
  /** IPRAS: the spread that is still no disagreement at this place of the scale. */
  readonly allowedSpread: number;
  /** DI = IPR / IPRAS; above 1 the panel disagrees. */
  readonly index: number;
}

/** Published constants (Fitch et al. 2001, RAND/UCLA manual; worked example in PMC3467596): 2.35 + 1.5 x asymmetry on 1..9. */
const SYMMETRIC_SPREAD_ON_NINE = 2.35;
const ASYMMETRY_FACTOR = 1.5;
const NINE = { lowest: 1, highest: 9, symmetricSpread: SYMMETRIC_SPREAD_ON_NINE };

/** One step on 0..7 is 8/7 steps on 1..9, so the constant shrinks to 2.05625; the factor has no unit and stays. */
const LEVEL_SCALE = {
  lowest: MIN_LEVEL,
  highest: MAX_LEVEL,
  symmetricSpread: (SYMMETRIC_SPREAD_ON_NINE * (LEVEL_COUNT - 1)) / (NINE.highest - NINE.lowest),
};

/** RAND/UCLA disagreement of levels, rescaled to 0..7 so that mapping y = 1 + 8x/7 gives the same index. RangeError when empty or not levels. */
export function disagreement(levels: readonly number[], type: QuantileType = 7): Disagreement {
  checkVotes(levels);
  return judge(levels, LEVEL_SCALE, type);
}

/** RAND/UCLA disagreement of scores on the published scale 1..9 (fractions allowed). RangeError when empty or outside 1..9. */
export function disagreementOnNine(scores: readonly number[], type: QuantileType = 7): Disagreement {
  checkValues(scores);
  if (!scores.every((score) => score >= NINE.lowest && score <= NINE.highest)) {
    throw new RangeError(`A score lies outside ${NINE.lowest} to ${NINE.highest}.`);
  }
  return judge(scores, NINE, type);
}

/** IPRAS of levels on 0..7: 2.05625 + 1.5 x |3.5 - centre of P30 and P70|. RangeError when empty or not levels. */
export function ipras(levels: readonly number[], type: QuantileType = 7): number {
  return disagreement(levels, type).allowedSpread;
}

/** RAND/UCLA disagreement index of levels on 0..7: 0 is none, above 1 is disagreement, at most 3.4043. RangeError when empty or not levels. */
export function disagreementIndex(levels: readonly number[], type: QuantileType = 7): number {
  return disagreement(levels, type).index;
}

function judge(values: readonly number[], scale: typeof NINE, type: QuantileType): Disagreement {
  const p30 = quantile(values, 0.3, type);
  const p70 = quantile(values, 0.7, type);
  const asymmetry = Math.abs((scale.lowest + scale.highest) / 2 - (p30 + p70) / 2);
  const allowedSpread = scale.symmetricSpread + ASYMMETRY_FACTOR * asymmetry;
  return { p30, p70, spread: p70 - p30, allowedSpread, index: (p70 - p30) / allowedSpread };
}
