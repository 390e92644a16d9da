import type { StakeholderGroup } from '@citymark/access';
import type { Confidence } from '@citymark/consensus';
import type { Tx } from '../../platform/transaction';

export interface NewVote {
  readonly statementId: string;
  readonly level: number | null;
  readonly confidence: Confidence;
  readonly reason: string;
}

export interface Voter {
  readonly cityId: string;
  readonly roundId: string;
  readonly personId: string;
  readonly group: StakeholderGroup;
}

/** Writes votes in one SQL statement; a later one of the same person replaces the earlier, which the database keeps as history. */
export async function saveVotes(tx: Tx, { cityId, roundId, personId, group }: Voter, votes: readonly NewVote[]): Promise<void> {
  // In one order for everybody: two people who send the same statements cannot wait for each other in a circle.
  const ordered = [...votes].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
  await tx.query(
    `insert into vote (city_id, round_id, statement_id, person_id, stakeholder_group, level, confidence, reason, cast_at)
     select $1, $2, n.statement_id, $3, $4, n.level, n.confidence, n.reason, $5
     from unnest($6::text[], $7::smallint[], $8::text[], $9::text[]) n (statement_id, level, confidence, reason)
     on conflict on constraint vote_pk do update
       set stakeholder_group = excluded.stakeholder_group, level = excluded.level, confidence = excluded.confidence, reason = excluded.reason, cast_at = excluded.cast_at`,
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
    ],
  );
}
