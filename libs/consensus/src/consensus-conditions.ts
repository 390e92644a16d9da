import { agreementA } from './agreement-a';
import type { Vote } from './ballot';
import { holds, type Comparison, type Condition } from './condition';
import type { ConsensusRule } from './consensus-rule';
import { disagreementIndex } from './disagreement-index';
import { groupMedians } from './group-medians';
import { median } from './median';
import { shareWithinOne, votesWithinOne } from './share-within-one';
import { counted, percent, readable } from './wording';

/** The conditions that must all hold for consensus. */
export type ConsensusConditionId =
  | 'minimum-votes'
  | 'share-within-one'
  | 'agreement'
  | 'disagreement-index'
  | 'group-gap'
  | 'unexplained-votes';

/** The six conditions of consensus. Below the rule's minimum of votes only the first is measured; the others do not hold. */
export function consensusConditions(votes: readonly Vote[], rule: ConsensusRule): Condition<ConsensusConditionId>[] {
  const enough = enoughVotes(votes, rule);
  return [enough, ...(enough.held ? measuredConditions(votes, rule) : unmeasuredConditions(rule))];
}

function enoughVotes(votes: readonly Vote[], rule: ConsensusRule): Condition<ConsensusConditionId> {
  const count = votes.length;
  // A threshold of 0 would let an empty ballot box agree.
  const held = rule.minimumVotes >= 1 && holds(count, 'at least', rule.minimumVotes);
  const sentence = `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'vote')}; the rule asks for at least ${rule.minimumVotes}.`;
  return { id: 'minimum-votes', held, measured: count, threshold: rule.minimumVotes, sentence };
}

function measuredConditions(votes: readonly Vote[], rule: ConsensusRule): Condition<ConsensusConditionId>[] {
  const levels = votes.map((vote) => vote.level);
  const middle = median(levels);
  const share = shareWithinOne(levels);
  const agreement = agreementA(levels);
  const index = disagreementIndex(levels, rule.quantileType);
  return [
    condition(
      'share-within-one',
      share,
      'at least',
      rule.shareWithinOne,
      `${votesWithinOne(levels)} of ${levels.length} votes are within 1 of the median ${readable(middle)}; the rule asks for ${percent(rule.shareWithinOne)}.`,
    ),
    condition(
      'agreement',
      agreement,
      'at least',
      rule.minimumAgreement,
      `The agreement (A) is ${readable(agreement, rule.minimumAgreement)}; the rule asks for at least ${rule.minimumAgreement}.`,
    ),
    condition(
      'disagreement-index',
      index,
      'at most',
      rule.maximumDisagreementIndex,
      `The disagreement index is ${readable(index, rule.maximumDisagreementIndex)}; the rule allows at most ${rule.maximumDisagreementIndex}.`,
    ),
    groupGap(votes, middle, rule),
    unexplained(votes, middle, rule),
  ];
}

function groupGap(votes: readonly Vote[], middle: number, rule: ConsensusRule): Condition<ConsensusConditionId> {
  const { maximumGroupGap: threshold, minimumGroupVotes } = rule;
  // A broken minimum selects no group, which must not pass for "no group differs".
  const comparable = Number.isFinite(minimumGroupVotes) && minimumGroupVotes >= 1 && Number.isFinite(threshold);
  const groups = groupMedians(votes, minimumGroupVotes);
  if (groups.length === 0) {
    const sentence = `No group has ${minimumGroupVotes} votes or more, so no group is compared.`;
    return { id: 'group-gap', held: comparable, measured: null, threshold, sentence };
  }
  const gap = Math.max(...groups.map((group) => Math.abs(group.median - middle)));
  const sentence = `The group furthest from the overall median ${readable(middle)} is ${readable(gap)} away; the rule allows at most ${threshold}.`;
  const compared = condition('group-gap', gap, 'at most', threshold, sentence);
  return { ...compared, held: comparable && compared.held };
}

function unexplained(votes: readonly Vote[], middle: number, rule: ConsensusRule): Condition<ConsensusConditionId> {
  const distances = votes.filter((vote) => !vote.hasReason).map((vote) => Math.abs(vote.level - middle));
  const furthest = Math.max(0, ...distances);
  return condition(
    'unexplained-votes',
    furthest,
    'below',
    rule.unexplainedDistance,
    `The furthest vote without a reason is ${readable(furthest)} from the median ${readable(middle)}; from ${rule.unexplainedDistance} on a reason is needed.`,
  );
}

function unmeasuredConditions(rule: ConsensusRule): Condition<ConsensusConditionId>[] {
  const thresholds: [ConsensusConditionId, number][] = [
    ['share-within-one', rule.shareWithinOne],
    ['agreement', rule.minimumAgreement],
    ['disagreement-index', rule.maximumDisagreementIndex],
    ['group-gap', rule.maximumGroupGap],
    ['unexplained-votes', rule.unexplainedDistance],
  ];
  const sentence = `Not measured below ${rule.minimumVotes} votes.`;
  return thresholds.map(([id, threshold]) => ({ id, held: false, measured: null, threshold, sentence }));
}

function condition(
  id: ConsensusConditionId,
  measured: number,
  comparison: Comparison,
  threshold: number,
  sentence: string,
): Condition<ConsensusConditionId> {
  return { id, held: holds(measured, comparison, threshold), measured, threshold, sentence };
}
