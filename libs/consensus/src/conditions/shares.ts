import type { ConditionOf } from '../condition-rule';
import { quantile } from '../quantile';
import { votesNearMedian } from '../share-near-median';
import { barInRound } from '../steps';
import { votesInRange } from '../votes-in-range';
import { percent, rangeWords, readable } from '../wording';
import { measured, type Judged, type Measured } from './measured';

const are = (votes: number) => (votes === 1 ? 'is' : 'are');

export function shareNearMedian(part: ConditionOf<'share-near-median'>, { levels, median, round }: Judged): Measured {
  const near = votesNearMedian(levels, part.distance);
  const bar = barInRound(part.atLeast, round);
  const sentence = `${near} of ${levels.length} votes ${are(near)} within ${readable(part.distance)} of the median ${readable(median)}; the rule asks for ${percent(bar)}.`;
  return measured(near / levels.length, 'at least', bar, sentence);
}

export function shareInRange(part: ConditionOf<'share-in-range'>, { levels, round }: Judged): Measured {
  const inside = votesInRange(levels, part.range);
  const bar = barInRound(part.atLeast, round);
  return measured(inside / levels.length, 'at least', bar, `${inside} of ${levels.length} votes ${are(inside)} ${rangeWords(part.range)}; the rule asks for ${percent(bar)}.`);
}

export function fewInRange(part: ConditionOf<'few-in-range'>, { levels }: Judged): Measured {
  const inside = votesInRange(levels, part.range);
  const sentence = `${inside} of ${levels.length} votes ${are(inside)} ${rangeWords(part.range)}; the rule asks for fewer than ${percent(part.below)}.`;
  return measured(inside / levels.length, 'below', part.below, sentence);
}

/** Measured is the distance of the quartiles; 0 alone is not enough, they must lie on a whole level. */
export function sameQuartiles(_: ConditionOf<'same-quartiles'>, { levels, median, quantileType }: Judged): Measured {
  const [first, third] = [quantile(levels, 0.25, quantileType), quantile(levels, 0.75, quantileType)];
  const sentence = `The quartiles are ${readable(first)} and ${readable(third)}, the median is ${readable(median)}; the rule asks for one and the same level.`;
  const same = measured(third - first, 'at most', 0, sentence);
  return { ...same, held: same.held && Number.isInteger(median) };
}
