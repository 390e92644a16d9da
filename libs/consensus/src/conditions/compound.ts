import type { ConditionOf, ConditionRule } from '../condition-rule';
import { counted } from '../wording';
import { judgedVotes, measured, type Judged, type Measured } from './measured';

type Measure = (part: ConditionRule, judged: Judged) => Measured;

/** Measured is how many of the conditions hold. */
export function anyOf({ conditions }: ConditionOf<'any-of' | 'all-of'>, judged: Judged, measure: Measure): Measured {
  const parts = conditions.map((part) => measure(part, judged));
  const held = parts.filter((part) => part.held);
  const sentence = held[0]?.sentence ?? `None of these holds: ${parts.map((part) => part.sentence).join(' Or: ')}`;
  return measured(held.length, 'at least', 1, sentence);
}

export function allOf({ conditions }: ConditionOf<'any-of' | 'all-of'>, judged: Judged, measure: Measure): Measured {
  const parts = conditions.map((part) => measure(part, judged));
  const result = measured(parts.filter((part) => part.held).length, 'at least', parts.length, parts.map((part) => part.sentence).join(' '));
  return { ...result, held: result.held && parts.length > 0 };
}

/** Measured is in how many groups all the conditions hold. No group that is large enough: it does not hold. */
export function inEveryGroup({ minimumVotes, conditions }: ConditionOf<'in-every-group'>, judged: Judged, measure: Measure): Measured {
  const large = [...groupsOf(judged).values()].filter((votes) => votes.length >= minimumVotes);
  if (large.length === 0) {
    return { held: false, measured: 0, threshold: 1, sentence: `No group has ${counted(minimumVotes, 'vote')} or more, so it cannot hold in every group.` };
  }
  const agreeing = large.filter((votes) => allOf({ kind: 'all-of', conditions }, judgedVotes(votes, judged), measure).held).length;
  const sentence = `It holds in ${agreeing} of ${counted(large.length, 'group')} with ${minimumVotes} votes or more; the rule asks for every one.`;
  return measured(agreeing, 'at least', large.length, sentence);
}

function groupsOf({ votes }: Judged): Map<string, Judged['votes'][number][]> {
  const groups = new Map<string, Judged['votes'][number][]>();
  for (const vote of votes) groups.set(vote.group, [...(groups.get(vote.group) ?? []), vote]);
  return groups;
}
