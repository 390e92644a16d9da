import type { Vote } from './ballot';
import { holds, type Condition } from './condition';
import type { ConditionKind, ConditionRule } from './condition-rule';
import { judgedVotes, type Measured } from './conditions/measured';
import { measure } from './conditions/measure';
import type { ConsensusRule } from './consensus-rule';
import { conditionListProblems } from './validate-conditions';
import { counted } from './wording';

/** The conditions that must all hold for consensus: enough votes, and what the rule requires. */
export type ConsensusConditionId = 'minimum-votes' | ConditionKind;

/** A condition with the sentences that tell who says what; those never leave this library but through a verdict. */
export type TellingCondition = Condition<ConsensusConditionId> & Pick<Measured, 'telling'>;

/**
 * The conditions of consensus: the minimum of votes first, then those of the rule in its order. Below the minimum only the first is
 * measured; the others do not hold. `round`: how many rounds there were on the statement, this one included.
 */
export function consensusConditions(votes: readonly Vote[], rule: ConsensusRule, round: number): TellingCondition[] {
  const enough = enoughVotes(votes, rule);
  if (!enough.held) return [enough, ...unmeasured(rule)];
  const judged = judgedVotes(votes, { round, quantileType: rule.quantileType });
  return [enough, ...rule.requires.map((part) => ({ id: part.kind, ...(isWhole(part) ? measure(part, judged) : NOT_WHOLE) }))];
}

/** A condition that is not whole, such as one without its threshold, never holds, whatever would come of measuring it. */
const NOT_WHOLE: Measured = { held: false, measured: null, threshold: 1, sentence: 'This condition of the rule cannot be understood, so it does not hold.' };
const isWhole = (part: ConditionRule) => conditionListProblems('requires', [part], 1).length === 0;

function enoughVotes(votes: readonly Vote[], rule: ConsensusRule): Condition<ConsensusConditionId> {
  const count = votes.length;
  // A threshold of 0 would let an empty ballot box agree.
  const held = rule.minimumVotes >= 1 && holds(count, 'at least', rule.minimumVotes);
  const sentence = `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'vote')}; the rule asks for at least ${rule.minimumVotes}.`;
  return { id: 'minimum-votes', held, measured: count, threshold: rule.minimumVotes, sentence };
}

function unmeasured({ requires, minimumVotes }: ConsensusRule): Condition<ConsensusConditionId>[] {
  return requires.map((part) => ({ id: part.kind, held: false, measured: null, threshold: plainThreshold(part), sentence: `What else the rule asks for is not measured below ${minimumVotes} votes.` }));
}

/** The number that a condition names, or 1 where it depends on the votes. */
function plainThreshold(part: ConditionRule): number {
  const named = Object.entries(part).find(([field, value]) => ['atLeast', 'atMost', 'below', 'from'].includes(field) && typeof value === 'number');
  return Number(named?.[1] ?? 1);
}
