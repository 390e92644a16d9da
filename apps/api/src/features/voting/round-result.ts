import type { StakeholderGroup } from '@citymark/access';
import { agreementA, disagreementIndex, distribution, lowConfidenceShare, shareWithinOne, verdict, type Confidence, type ConsensusRule, type RoundHistory, type Verdict } from '@citymark/consensus';
import { groupResults } from './group-results';
import type { StoredGroup, StoredResult } from './stored-result';

/** With fewer votes than this no statistic is shown (DOMAIN.md section 5), whatever a rule says. */
export const FEWEST_SHOWN_VOTES = 5;

export interface CastVote {
  readonly group: StakeholderGroup;
  readonly level: number | null;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** What a round says of one statement, cut down to what everybody may see. */
export function roundResult(votes: readonly CastVote[], rule: ConsensusRule, history: RoundHistory, roundNumber: number): StoredResult {
  // A rule that asks for fewer votes than may be shown would settle on what nobody may see.
  const strict = { ...rule, minimumVotes: Math.max(rule.minimumVotes, FEWEST_SHOWN_VOTES) };
  const ballots = votes.map(({ group, level, confidence, reason }) => ({ group, level, confidence, hasReason: reason.trim() !== '' }));
  const judged = verdict(ballots, strict, history);
  const levels = votes.flatMap(({ level }) => (level === null ? [] : [level]));
  const shown = levels.length >= FEWEST_SHOWN_VOTES;
  const groups = shown ? groupResults(votes) : unshownGroups(votes);
  return {
    roundNumber,
    votes: judged.votes,
    cannotJudge: judged.cannotJudge,
    counts: shown ? distribution(levels) : null,
    median: shown ? judged.median : null,
    agreement: shown ? agreementA(levels) : null,
    shareWithinOne: shown ? shareWithinOne(levels) : null,
    disagreementIndex: shown ? disagreementIndex(levels, rule.quantileType) : null,
    outcome: judged.outcome,
    sentences: sentencesWithout(groups, judged),
    notes: shown ? judged.notes : [],
    conditions: judged.conditions,
    groups,
    reasons: shown ? reasonsOf(votes) : [],
    upperLevel: judged.upperLevel,
    settledLevel: judged.settledLevel,
    lowConfidenceShare: shown ? lowConfidenceShare(ballots) : null,
  };
}

function unshownGroups(votes: readonly CastVote[]): StoredGroup[] {
  return groupResults(votes).map(({ group }) => ({ group, votes: null, median: null, counts: null }));
}

/** The sentences; one that names a hidden group with its level gives way to the condition's own words, which name no group. */
function sentencesWithout(groups: readonly StoredGroup[], { sentences, conditions }: Verdict): string[] {
  const hidden = groups.filter(({ votes }) => votes === null).map(({ group }) => group);
  const names = (sentence: string) => hidden.some((group) => new RegExp(`(?:^|, )${group} says? `).test(sentence));
  const unnamed = conditions.find(({ id }) => id === 'group-gap')?.sentence;
  return sentences.flatMap((sentence) => (names(sentence) ? (unnamed ? [unnamed] : []) : [sentence]));
}

/** By level, then by text: their order says nothing of who came first. */
function reasonsOf(votes: readonly CastVote[]): { level: number; reason: string }[] {
  return votes
    .flatMap(({ level, reason }) => (level === null || reason.trim() === '' ? [] : [{ level, reason: reason.trim() }]))
    .sort((a, b) => a.level - b.level || (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0));
}
