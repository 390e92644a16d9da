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
