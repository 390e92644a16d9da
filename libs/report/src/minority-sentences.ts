import type { RevealedResult } from './report-input';
import type { StatementEntry } from './snapshot';
import { counted, levelText } from './wording';

/**
 * What speaks against the level of a statement, or keeps it open, in plain sentences: the rule's own where there was no
 * consensus; after a consensus the votes that lie `distance` or more from the median; and a leader's level beside the
 * panel's median. Nothing for a statement that is not applicable or was never voted on.
 */
export function minoritySentences(entry: StatementEntry, result: RevealedResult, distance: number): string[] {
  if (entry.state === 'not-applicable' || entry.roundNumber === null) return [];
  const fromVotes = result.outcome === 'consensus' ? farVotes(entry, distance) : [...result.sentences];
  return [...againstMedian(entry), ...fromVotes];
}

/** Why the leader settled a statement all the same; nothing where the leader did not. */
export function leadersReason({ settledBy, reason }: StatementEntry): string[] {
  return settledBy === 'leader' && reason !== '' ? [`The leader's reason: ${reason}`] : [];
}

function againstMedian({ settledBy, level, median }: StatementEntry): string[] {
  if (settledBy !== 'leader' || level === null || median === null || Math.abs(level - median) < 1) return [];
  return [`The leader settled ${level}, the panel's median was ${levelText(median)}.`];
}

function farVotes({ distribution, median, votes }: StatementEntry, distance: number): string[] {
  if (distribution === null || median === null) return [];
  return distribution.flatMap((count, level) =>
    count > 0 && Math.abs(level - median) >= distance
      ? [`${count} of ${counted(votes, 'vote')} ${count === 1 ? 'says' : 'say'} ${level}, the median is ${levelText(median)}.`]
      : [],
  );
}
