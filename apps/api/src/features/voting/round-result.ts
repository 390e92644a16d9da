import type { StakeholderGroup } from '@citymark/access';
import { agreementA, disagreementIndex, distribution, explainGroups, lowConfidenceShare, shareWithinOne, verdict, votesOf } from '@citymark/consensus';
import type { Ballot, Confidence, ConsensusRule, RoundHistory, Verdict } from '@citymark/consensus';
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
    sentences: sentencesOf(groups, ballots, strict, judged),
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

/**
 * The sentences. One that names a hidden group is said anew of the shown groups alone, so that it tells nothing that their figures do not;
 * where none of them stands apart, the condition's own words name no group.
 */
function sentencesOf(groups: readonly StoredGroup[], ballots: readonly Ballot[], rule: ConsensusRule, { sentences, conditions, median }: Verdict): string[] {
  const hidden = groups.filter(({ votes }) => votes === null).map(({ group }) => group);
  const names = (sentence: string) => hidden.some((group) => new RegExp(`(?:^|, )${group} says? `).test(sentence));
  const gap = rule.requires.find((part) => part.kind === 'group-gap');
  const shown = votesOf(ballots).filter(({ group }) => !hidden.some((one) => one === group));
  const ofShown = gap && median !== null ? explainGroups(shown, median, gap) : [];
  const unnamed = conditions.find(({ id }) => id === 'group-gap')?.sentence;
  const instead = ofShown.length > 0 || unnamed === undefined ? ofShown : [unnamed];
  return sentences.flatMap((sentence) => (names(sentence) ? instead : [sentence]));
}

/** By level, then by text: their order says nothing of who came first. */
function reasonsOf(votes: readonly CastVote[]): { level: number; reason: string }[] {
  return votes
    .flatMap(({ level, reason }) => (level === null || reason.trim() === '' ? [] : [{ level, reason: reason.trim() }]))
    .sort((a, b) => a.level - b.level || (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0));
}
