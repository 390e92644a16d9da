import type { Phase } from '@citymark/access';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from './assessment-key';

export interface PhaseChangeRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly from: Phase;
  readonly to: Phase;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Oldest first. */
export const findPhaseChanges = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<PhaseChangeRow>(
    `select c.city_id as "cityId", c.assessment_id as "assessmentId", c.from_phase as "from", c.to_phase as "to", c.reason, m.name as "by", c.changed_at as "at"
     from phase_change c join member m on m.city_id = c.city_id and m.person_id = c.changed_by
     where (c.city_id, c.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[])) order by c.seq`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

/** The caller holds the lock of the assessment, so the next number is free. */
export async function insertPhaseChange(tx: Tx, { cityId, id }: AssessmentKey, from: Phase, to: Phase, reason: string, by: string): Promise<void> {
  await tx.query(
    `insert into phase_change (city_id, assessment_id, seq, from_phase, to_phase, reason, changed_by, changed_at)
     select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7 from phase_change where city_id = $1 and assessment_id = $2`,
    [cityId, id, from, to, reason, by, tx.now],
  );
}
