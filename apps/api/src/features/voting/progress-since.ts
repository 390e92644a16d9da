import type { VoteCountRow } from './vote-count.store';

/** How many votes the open round has, and which statements' numbers are new. */
export interface Progress {
  readonly roundId: string;
  readonly votesCast: number;
  readonly statements: readonly { readonly statementId: string; readonly votesCast: number }[];
}

/** The numbers that were told last, by round and statement. */
export type Told = ReadonlyMap<string, number>;

const keyOf = ({ roundId, statementId }: VoteCountRow) => `${roundId} ${statementId}`;

/** What to tell: null when no number changed. A vote that replaces another changes none, so nobody learns that somebody changed their mind. */
export function progressSince(told: Told, rows: readonly VoteCountRow[]): { progress: Progress | null; told: Told } {
  const now = new Map(rows.map((row) => [keyOf(row), row.votesCast]));
  const statements = rows.filter((row) => told.get(keyOf(row)) !== row.votesCast).map(({ statementId, votesCast }) => ({ statementId, votesCast }));
  const roundId = rows[0]?.roundId;
  if (roundId === undefined || statements.length === 0) return { progress: null, told: now };
  return { progress: { roundId, votesCast: rows.reduce((sum, { votesCast }) => sum + votesCast, 0), statements }, told: now };
}
