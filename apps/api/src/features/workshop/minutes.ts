import type { VotingView } from '../voting/voting-view';
import type { WorkshopRow } from './workshop.store';

export interface Minute {
  readonly at: Date;
  readonly kind: 'opened' | 'revealed' | 'settled' | 'note';
  readonly statementId: string | null;
  readonly sentence: string;
}

const HOW = { consensus: 'by consensus', 'stable-dissent': 'with stable dissent', leader: 'by the leader’s decision' } as const;

/**
 * What happened in a workshop, in the order of time: rounds, results and settlements from where they are kept, and what was noted.
 * Nothing is written twice, so the minutes cannot say anything else than the report.
 */
export function minutesOf({ startedAt, endedAt, notes }: WorkshopRow, voting: VotingView): Minute[] {
  const [from, to] = [new Date(startedAt), endedAt === null ? null : new Date(endedAt)];
  const within = (at: string | null): at is string => at !== null && new Date(at) >= from && (to === null || new Date(at) <= to);
  const ofRounds = voting.rounds.flatMap(({ number, openedAt, closedAt, statements }) => [
    ...(within(openedAt) ? [{ at: openedAt, kind: 'opened' as const, statementId: only(statements), sentence: `Round ${number} was opened on ${count(statements.length)}.` }] : []),
    ...(within(closedAt) ? statements.map(({ statementId, result }) => ({ at: closedAt, kind: 'revealed' as const, statementId, sentence: revealed(number, result) })) : []),
  ]);
  const ofSettlements = voting.settled.flatMap(({ at, statementId, level, kind, reason }) =>
    within(at) ? [{ at, kind: 'settled' as const, statementId, sentence: `Settled at level ${level} ${HOW[kind]}${reason === '' ? '' : `: ${reason}`}${reason === '' || !/[.!?]$/.test(reason) ? '.' : ''}` }] : [],
  );
  const ofNotes = notes.map(({ at, statementId, note }) => ({ at, kind: 'note' as const, statementId, sentence: note }));
  return [...ofRounds, ...ofSettlements, ...ofNotes].map((minute) => ({ ...minute, at: new Date(minute.at) })).sort((a, b) => a.at.getTime() - b.at.getTime());
}

const only = (statements: readonly { statementId: string }[]): string | null => (statements.length === 1 ? (statements[0]?.statementId ?? null) : null);
const count = (statements: number) => (statements === 1 ? 'this statement' : `${statements} statements`);

function revealed(number: number, result: { votes: number; median: number | null; sentences: readonly string[] } | null): string {
  if (!result) return `Round ${number} was revealed.`;
  const { votes, median, sentences } = result;
  const said = [`Round ${number}: ${votes} ${votes === 1 ? 'vote' : 'votes'}${median === null ? '' : `, median ${median}`}.`, ...sentences.map(capitalised)];
  return said.join(' ');
}

/** "citizens say 2, ..." begins with the name of a group, which is no proper name. */
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
