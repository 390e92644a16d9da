import { votesOf, type Ballot } from './ballot';
import type { Condition } from './condition';
import { consensusConditions, type ConsensusConditionId } from './consensus-conditions';
import type { ConsensusRule } from './consensus-rule';
import { explainVerdict } from './explain-verdict';
import type { Judgement, Outcome, Verdict } from './judgement';
import { median } from './median';
import { stabilityConditions, type RoundHistory, type StabilityConditionId } from './stability-conditions';

/**
 * Judges the ballots of one statement's latest round by a rule (DOMAIN.md section 5).
 * Too few votes are never agreed and never stable; a missing or NaN threshold never counts as held.
 * The order of the ballots has no influence. RangeError when a level, now or in the history, is not a whole number 0..7.
 */
export function verdict(ballots: readonly Ballot[], rule: ConsensusRule, history: RoundHistory): Verdict {
  const votes = votesOf(ballots);
  const conditions = consensusConditions(votes, rule);
  const stability = stabilityConditions(
    votes.map((vote) => vote.level),
    rule,
    history,
  );
  const outcome = decide(conditions, stability);
  const middle = outcome === 'too-few' ? null : median(votes.map((vote) => vote.level));
  const settled = outcome === 'consensus' || outcome === 'stable-dissent' ? middle : null;
  const between = settled !== null && !Number.isInteger(settled);
  const judgement: Judgement = {
    outcome,
    median: middle,
    settledLevel: settled === null ? null : Math.floor(settled),
    upperLevel: between ? Math.ceil(settled) : null,
    votes: votes.length,
    cannotJudge: ballots.length - votes.length,
    conditions,
    stability,
  };
  return { ...judgement, sentences: explainVerdict(judgement, votes, rule) };
}

function decide(
  conditions: readonly Condition<ConsensusConditionId>[],
  stability: readonly Condition<StabilityConditionId>[],
): Outcome {
  const enough = conditions.some((part) => part.id === 'minimum-votes' && part.held);
  if (!enough) return 'too-few';
  if (conditions.every((part) => part.held)) return 'consensus';
  return stability.every((part) => part.held) ? 'stable-dissent' : 'open';
}
