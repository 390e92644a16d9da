import { votesOf, type Ballot } from './ballot';
import type { Condition } from './condition';
import { consensusConditions, type ConsensusConditionId } from './consensus-conditions';
import type { ConsensusRule } from './consensus-rule';
import { explainIndices } from './explain-indices';
import { explainVerdict } from './explain-verdict';
import type { Outcome, Verdict } from './judgement';
import { median } from './median';
import { stabilityConditions, type RoundHistory, type StabilityConditionId } from './stability-conditions';

/**
 * Judges the ballots of one statement's latest round by a rule (DOMAIN.md section 5).
 * Too few votes are never agreed and never stable; a condition that is not whole (without its threshold, of an unknown kind) never holds,
 * and a rule that requires nothing never agrees. The order of the ballots has no influence.
 * RangeError when a level, now or in the history, is not a whole number 0..7.
 */
export function verdict(ballots: readonly Ballot[], rule: ConsensusRule, history: RoundHistory): Verdict {
  const votes = votesOf(ballots);
  const levels = votes.map((vote) => vote.level);
  const measured = consensusConditions(votes, rule, history.rounds);
  const stability = stabilityConditions(levels, rule.stableDissent, history);
  const outcome = decide(measured, stability);
  const enough = outcome !== 'too-few';
  const middle = enough ? median(levels) : null;
  const settled = outcome === 'consensus' || outcome === 'stable-dissent' ? middle : null;
  const between = settled !== null && !Number.isInteger(settled);
  const judgement = {
    outcome,
    median: middle,
    settledLevel: settled === null ? null : Math.floor(settled),
    upperLevel: between ? Math.ceil(settled) : null,
    votes: votes.length,
    cannotJudge: ballots.length - votes.length,
  };
  const sentences = explainVerdict({ ...judgement, conditions: measured, rounds: history.rounds }, votes, rule);
  const conditions = measured.map(({ telling: _, ...condition }) => condition);
  return { ...judgement, conditions, stability, sentences, notes: enough ? explainIndices(levels, rule.quantileType) : [] };
}

function decide(
  conditions: readonly Condition<ConsensusConditionId>[],
  stability: readonly Condition<StabilityConditionId>[],
): Outcome {
  const [enough, ...required] = conditions;
  if (enough?.held !== true) return 'too-few';
  if (required.length > 0 && required.every((part) => part.held)) return 'consensus';
  return stability.every((part) => part.held) ? 'stable-dissent' : 'open';
}
