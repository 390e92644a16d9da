import type { ConditionOf } from '../condition-rule';
import { votesAtSize } from '../steps';
import { votesInRange } from '../votes-in-range';
import { votesOutsideMode } from '../votes-outside-mode';
import { votesOutsideRegion } from '../votes-outside-region';
import { rangeWords } from '../wording';
import { measured, type Judged, type Measured } from './measured';

export function outsideMode({ atMost }: ConditionOf<'outside-mode'>, { levels }: Judged): Measured {
  const [outside, allowed] = [votesOutsideMode(levels), votesAtSize(atMost, levels.length)];
  return measured(outside, 'at most', allowed, `${outside} of ${levels.length} votes differ from the most frequent level; the rule allows ${allowed}.`);
}

export function outsideRegion({ regions, atMost }: ConditionOf<'outside-region'>, { levels }: Judged): Measured {
  const [outside, allowed] = [votesOutsideRegion(levels, regions), votesAtSize(atMost, levels.length)];
  const sentence = `${outside} of ${levels.length} votes lie outside the third of the scale that holds the median; the rule allows ${allowed}.`;
  return measured(outside, 'at most', allowed, sentence);
}

export function bothExtremes({ low, high, below }: ConditionOf<'both-extremes'>, { levels }: Judged): Measured {
  const [atLow, atHigh, many] = [votesInRange(levels, low), votesInRange(levels, high), votesAtSize(below, levels.length)];
  const sentence = `${atLow} of ${levels.length} votes are ${rangeWords(low)} and ${atHigh} are ${rangeWords(high)}; ${many} or more in both would be disagreement.`;
  return measured(Math.min(atLow, atHigh), 'below', many, sentence);
}
