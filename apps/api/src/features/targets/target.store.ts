import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';
import { TargetEntity } from './target.entity';

export type TargetRow = Omit<TargetEntity, 'setBy' | 'setAt'>;

export const findTargets = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<TargetRow>(
    `select city_id as "cityId", assessment_id as "assessmentId", sub_domain_id as "subDomainId", priority, importance, level, due, reason
     from target where (city_id, assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

/** Sets a target or replaces it. */
export async function saveTarget(tx: Tx, target: TargetEntity): Promise<void> {
  await tx.manager.upsert(TargetEntity, target, ['cityId', 'assessmentId', 'subDomainId']);
}

/** Takes targets away; the ids of those that were there. */
export async function deleteTargets(tx: Tx, { cityId, id }: AssessmentKey, subDomainIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'delete from target where city_id = $1 and assessment_id = $2 and sub_domain_id = any($3::text[]) returning sub_domain_id as id',
    [cityId, id, subDomainIds],
  );
  return rows.map((row) => row.id);
}
