import type { Vote } from './ballot';
import type { Condition } from './condition';
import type { ConsensusConditionId } from './consensus-conditions';
import type { ConsensusRule } from './consensus-rule';
import { explainGroups } from './explain-groups';
import { explainOutliers } from './explain-outliers';
import type { Judgement } from './judgement';
import { counted, percent, readable } from './wording';

/** People before figures: what a reader can talk about comes first. */
const TELLING_ORDER: readonly ConsensusConditionId[] = [
  'minimum-votes',
  'unexplained-votes',
  'group-gap',
  'share-within-one',
  'agreement',
  'disagreement-index',
];

/** Why a statement is where it is, in plain sentences, the most telling first. */
export function explainVerdict(judgement: Judgement, votes: readonly Vote[], rule: ConsensusRule): string[] {
  return [
    ...explainOutcome(judgement, votes, rule),
    ...explainReasons(judgement, votes, rule),
    ...explainBetween(judgement),
    ...(judgement.cannotJudge > 0 ? [`${judgement.cannotJudge} cannot judge.`] : []),
  ];
}

function explainOutcome(judgement: Judgement, votes: readonly Vote[], rule: ConsensusRule): string[] {
  if (judgement.outcome === 'consensus')
    return judgement.conditions.filter((part) => part.id === 'share-within-one').map((part) => part.sentence);
  const failed = TELLING_ORDER.flatMap((id) => judgement.conditions.filter((part) => part.id === id && !part.held));
  if (judgement.outcome === 'too-few') return failed.slice(0, 1).map((part) => part.sentence);
  const reasons = failed.flatMap((part) => explainFailure(part, judgement.median, votes, rule));
  return judgement.outcome === 'stable-dissent' ? [...reasons, explainStability(judgement, rule)] : reasons;
}

function explainFailure(
  failed: Condition<ConsensusConditionId>,
  median: number | null,
  votes: readonly Vote[],
  rule: ConsensusRule,
): string[] {
  if (median === null) return [failed.sentence];
  const told = tellingSentences(failed.id, median, votes, rule);
  return told.length > 0 ? told : [failed.sentence];
}

function tellingSentences(
  id: ConsensusConditionId,
  median: number,
  votes: readonly Vote[],
  rule: ConsensusRule,
): string[] {
  if (id === 'unexplained-votes') return explainOutliers(votes, median, rule.unexplainedDistance, false);
  if (id === 'group-gap') return explainGroups(votes, median, rule);
  return [];
}

/** A dissent with a reason belongs in the minority report, whatever the outcome. */
function explainReasons(judgement: Judgement, votes: readonly Vote[], rule: ConsensusRule): string[] {
  return judgement.median === null ? [] : explainOutliers(votes, judgement.median, rule.unexplainedDistance, true);
}

function explainStability(judgement: Judgement, rule: ConsensusRule): string {
  const rounds = judgement.stability.find((part) => part.id === 'minimum-rounds')?.measured ?? 0;
  return `After ${counted(rounds, 'round')} fewer than ${percent(rule.maximumNetChange)} of the votes changed: the difference is stable.`;
}

function explainBetween(judgement: Judgement): string[] {
  const { median, settledLevel, upperLevel } = judgement;
  if (median === null || settledLevel === null || upperLevel === null) return [];
  return [
    `The median ${readable(median)} lies between ${settledLevel} and ${upperLevel}: ${settledLevel} is settled unless the leader gives a reason for ${upperLevel}.`,
  ];
}
