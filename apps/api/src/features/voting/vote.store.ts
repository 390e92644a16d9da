import type { StakeholderGroup } from '@citymark/access';
import type { Confidence } from '@citymark/consensus';
import type { Tx } from '../../platform/transaction';

/** Where a vote stands among those of its device. */
export interface SentOrder {
  readonly device: string;
  readonly order: number;
}

export interface NewVote {
  readonly statementId: string;
  readonly level: number | null;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly sent: SentOrder | null;
}

export interface Voter {
  readonly cityId: string;
  readonly roundId: string;
  readonly personId: string;
  readonly group: StakeholderGroup;
}

/**
 * Writes votes in one SQL statement; a later one of the same person replaces the earlier, which the database keeps as history. One that
 * the same device sent before another that is here already is left out. Returns how many were written.
 */
export async function saveVotes(tx: Tx, { cityId, roundId, personId, group }: Voter, votes: readonly NewVote[]): Promise<number> {
  // In one order for everybody: two people who send the same statements cannot wait for each other in a circle.
  const ordered = [...votes].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
  const written = await tx.query(
    `insert into vote (city_id, round_id, statement_id, person_id, stakeholder_group, level, confidence, reason, cast_at, sent)
     select $1, $2, n.statement_id, $3, $4, n.level, n.confidence, n.reason, $5, case when n.device is null then '{}' else jsonb_build_object(n.device, n.sent_order) end
     from unnest($6::text[], $7::smallint[], $8::text[], $9::text[], $10::text[], $11::bigint[]) n (statement_id, level, confidence, reason, device, sent_order)
     on conflict on constraint vote_pk do update
       set stakeholder_group = excluded.stakeholder_group, level = excluded.level, confidence = excluded.confidence, reason = excluded.reason, cast_at = excluded.cast_at,
         sent = vote.sent || excluded.sent
       where not exists (select from jsonb_each(excluded.sent) e where (vote.sent ->> e.key)::bigint >= e.value::bigint)
     returning statement_id`,
    [
      cityId,
      roundId,
      personId,
      group,
      tx.now,
      ordered.map(({ statementId }) => statementId),
      ordered.map(({ level }) => level),
      ordered.map(({ confidence }) => confidence),
      ordered.map(({ reason }) => reason),
      ordered.map(({ sent }) => sent?.device ?? null),
      ordered.map(({ sent }) => sent?.order ?? null),
    ],
  );
  return written.length;
}
