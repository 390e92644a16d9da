import type { Vote } from './ballot';
import type { ConsensusConditionId, TellingCondition } from './consensus-conditions';
import type { ConsensusRule } from './consensus-rule';
import { dissentDistance } from './dissent-distance';
import { explainOutliers } from './explain-outliers';
import type { Outcome } from './judgement';
import { counted, percent, readable } from './wording';

/** People before figures: what a reader can talk about comes first. */
const PEOPLE_FIRST: readonly ConsensusConditionId[] = ['minimum-votes', 'unexplained-votes', 'group-gap'];

/** What a verdict explains itself with. */
export interface Explained {
  readonly outcome: Outcome;
  readonly median: number | null;
  readonly settledLevel: number | null;
  readonly upperLevel: number | null;
  readonly cannotJudge: number;
  readonly conditions: readonly TellingCondition[];
  readonly rounds: number;
}

/** Why a statement is where it is, in plain sentences, the most telling first. */
export function explainVerdict(judgement: Explained, votes: readonly Vote[], rule: ConsensusRule): string[] {
  return [
    ...explainOutcome(judgement, rule),
    ...explainReasons(judgement, votes, rule),
    ...explainBetween(judgement),
    ...(judgement.cannotJudge > 0 ? [`${judgement.cannotJudge} cannot judge.`] : []),
  ];
}

function explainOutcome({ outcome, conditions, rounds }: Explained, rule: ConsensusRule): string[] {
  // The first thing that the rule requires is what it is about; that enough have voted goes without saying.
  if (outcome === 'consensus') return conditions.slice(1, 2).map((part) => part.sentence);
  const failed = conditions.filter((part) => !part.held);
  if (outcome === 'too-few') return failed.slice(0, 1).map((part) => part.sentence);
  const ordered = [...PEOPLE_FIRST.flatMap((id) => failed.filter((part) => part.id === id)), ...failed.filter(({ id }) => !PEOPLE_FIRST.includes(id))];
  const reasons = ordered.flatMap(({ telling = [], sentence }) => (telling.length > 0 ? telling : [sentence]));
  return outcome === 'stable-dissent' ? [...reasons, explainStability(rounds, rule)] : reasons;
}

/** A dissent with a reason belongs in the minority report, whatever the outcome. */
function explainReasons({ median }: Explained, votes: readonly Vote[], rule: ConsensusRule): string[] {
  return median === null ? [] : explainOutliers(votes, median, dissentDistance(rule), true);
}

function explainStability(rounds: number, { stableDissent }: ConsensusRule): string {
  return `After ${counted(rounds, 'round')} fewer than ${percent(stableDissent.maximumNetChange)} of the votes changed: the difference is stable.`;
}

function explainBetween({ median, settledLevel, upperLevel }: Explained): string[] {
  if (median === null || settledLevel === null || upperLevel === null) return [];
  return [
    `The median ${readable(median)} lies between ${settledLevel} and ${upperLevel}: ${settledLevel} is settled unless the leader gives a reason for ${upperLevel}.`,
  ];
}
