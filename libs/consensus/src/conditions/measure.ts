import type { ConditionRule } from '../condition-rule';
import { allOf, anyOf, inEveryGroup } from './compound';
import { bothExtremes, outsideMode, outsideRegion } from './counts';
import { groupGap, unexplainedVotes } from './dissent';
import { agreement, disagreement } from './indices';
import type { Judged, Measured } from './measured';
import { fewInRange, sameQuartiles, shareInRange, shareNearMedian } from './shares';

/** Holds one condition of a rule against votes. RangeError for a kind that is not known: a rule is never half applied. */
export function measure(part: ConditionRule, judged: Judged): Measured {
  switch (part.kind) {
    case 'share-near-median':
      return shareNearMedian(part, judged);
    case 'share-in-range':
      return shareInRange(part, judged);
    case 'few-in-range':
      return fewInRange(part, judged);
    case 'same-quartiles':
      return sameQuartiles(part, judged);
    case 'agreement':
      return agreement(part, judged);
    case 'disagreement-index':
      return disagreement(part, judged);
    case 'group-gap':
      return groupGap(part, judged);
    case 'unexplained-votes':
      return unexplainedVotes(part, judged);
    case 'outside-mode':
      return outsideMode(part, judged);
    case 'outside-region':
      return outsideRegion(part, judged);
    case 'both-extremes':
      return bothExtremes(part, judged);
    case 'any-of':
      return anyOf(part, judged, measure);
    case 'all-of':
      return allOf(part, judged, measure);
    case 'in-every-group':
      return inEveryGroup(part, judged, measure);
    default:
      throw new RangeError(`A rule has a condition of a kind that is not known: ${String(Reflect.get(Object(part), 'kind'))}.`);
  }
}
