import { asOwner } from '../server/own-database';
import type { Stored, StoredVote } from './count-check';

interface VoteRow {
  readonly email: string;
  readonly statement_id: string;
  readonly level: number;
  readonly writes: string;
}

/** The votes of a round with their histories, and the counters beside them, read by the owner of the cluster, whom row level security does not bind. */
export async function storedVotes(url: string, roundId: string): Promise<Stored> {
  return asOwner(url, async (owner) => {
    const votes = await owner.query<VoteRow>(
      `select p.email, v.statement_id, v.level,
              (select count(*) from vote_history h where (h.round_id, h.statement_id, h.person_id) = (v.round_id, v.statement_id, v.person_id)) as writes
       from vote v join person p on p.id = v.person_id where v.round_id = $1`,
      [roundId],
    );
    const statements = await owner.query<{ key: string; count: number }>('select statement_id as key, votes_cast as count from round_statement where round_id = $1 and votes_cast > 0', [roundId]);
    const people = await owner.query<{ key: string; count: number }>('select p.email as key, r.judged as count from round_participation r join person p on p.id = r.person_id where r.round_id = $1', [roundId]);
    const counters = (rows: readonly { key: string; count: number }[]) => new Map(rows.map(({ key, count }) => [key, count]));
    return {
      votes: votes.rows.map((row): StoredVote => ({ person: row.email, statement: row.statement_id, level: row.level, writes: Number(row.writes) })),
      castByStatement: counters(statements.rows),
      judgedByPerson: counters(people.rows),
    };
  });
}
