import type { ConditionOf } from '../condition-rule';
import { explainGroups } from '../explain-groups';
import { explainOutliers } from '../explain-outliers';
import { groupMedians } from '../group-medians';
import { readable } from '../wording';
import { measured, type Judged, type Measured } from './measured';

export function groupGap(part: ConditionOf<'group-gap'>, { votes, median }: Judged): Measured {
  const { atMost: threshold, minimumVotes } = part;
  // A broken minimum selects no group, which must not pass for "no group differs".
  const comparable = Number.isFinite(minimumVotes) && minimumVotes >= 1 && Number.isFinite(threshold);
  const groups = groupMedians(votes, minimumVotes);
  if (groups.length === 0) {
    return { held: comparable, measured: null, threshold, sentence: `No group has ${minimumVotes} votes or more, so no group is compared.` };
  }
  const gap = Math.max(...groups.map((group) => Math.abs(group.median - median)));
  const sentence = `The group that differs most is ${readable(gap)} from the median of all, which is ${readable(median)}; the rule allows at most ${threshold}.`;
  const compared = measured(gap, 'at most', threshold, sentence);
  return { ...compared, held: comparable && compared.held, telling: explainGroups(votes, median, part) };
}

export function unexplainedVotes({ from }: ConditionOf<'unexplained-votes'>, { votes, median }: Judged): Measured {
  const distances = votes.filter((vote) => !vote.hasReason).map((vote) => Math.abs(vote.level - median));
  const furthest = Math.max(0, ...distances);
  const sentence =
    furthest === 0
      ? `Every vote that is away from the median ${readable(median)} has a reason.`
      : `The furthest vote without a reason is ${readable(furthest)} from the median ${readable(median)}; from ${from} on a reason is needed.`;
  return { ...measured(furthest, 'below', from, sentence), telling: explainOutliers(votes, median, from, false) };
}
