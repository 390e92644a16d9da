import type { StakeholderGroup } from '@citymark/access';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from './assessment-key';
import { ParticipantEntity } from './participant.entity';

export interface ParticipantRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly group: StakeholderGroup;
  readonly internal: boolean;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
}

const ROW = `
  select p.city_id as "cityId", p.assessment_id as "assessmentId", p.person_id as "personId", m.name, p.stakeholder_group as "group", p.internal, p.area_ids as "areaIds"
  from participant p join member m on m.city_id = p.city_id and m.person_id = p.person_id and m.ended_at is null`;

/** Who takes part, by name; people who left the city do not. */
export const findParticipants = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<ParticipantRow>(
    `${ROW} where (p.city_id, p.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[])) order by lower(m.name), p.person_id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

export async function findParticipant(tx: Tx, { cityId, id }: AssessmentKey, personId: string): Promise<ParticipantRow | null> {
  const rows = await tx.query<ParticipantRow>(`${ROW} where p.city_id = $1 and p.assessment_id = $2 and p.person_id = $3`, [cityId, id, personId]);
  return rows[0] ?? null;
}

export async function insertParticipant(tx: Tx, participant: Omit<ParticipantEntity, 'joinedAt'>): Promise<void> {
  await tx.manager.insert(ParticipantEntity, { ...participant, joinedAt: tx.now });
}

/** Takes a person out of every panel of the city. */
export async function removeParticipations(tx: Tx, cityId: string, personId: string): Promise<void> {
  await tx.query('delete from participant where city_id = $1 and person_id = $2', [cityId, personId]);
}
