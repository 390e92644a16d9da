import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';
import { ReportEntity } from './report.entity';

export interface ReportRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
  readonly hash: string;
  readonly publishedAt: Date;
  /** The name of who published it. */
  readonly publishedBy: string;
  readonly snapshot: string;
}

/** The latest report of each assessment that has one: one SQL statement. */
export const findReports = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<ReportRow>(
    `select distinct on (r.city_id, r.assessment_id) r.city_id as "cityId", r.assessment_id as "assessmentId", r.id, r.hash, r.published_at as "publishedAt",
       m.name as "publishedBy", r.snapshot
     from report r join member m on m.city_id = r.city_id and m.person_id = r.published_by
     where (r.city_id, r.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))
     order by r.city_id, r.assessment_id, r.published_at desc, r.id desc`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

/** The frozen text of one report, if the viewer may see it. */
export async function findSnapshot(tx: Tx, cityId: string, id: string): Promise<{ hash: string; snapshot: string } | null> {
  const [row] = await tx.query<{ hash: string; snapshot: string }>('select hash, snapshot from report where city_id = $1 and id = $2', [cityId, id]);
  return row ?? null;
}

export async function hasReport(tx: Tx, { cityId, id }: AssessmentKey): Promise<boolean> {
  return (await tx.query('select 1 from report where city_id = $1 and assessment_id = $2 limit 1', [cityId, id])).length === 1;
}

export async function insertReport(tx: Tx, report: ReportEntity): Promise<void> {
  await tx.manager.insert(ReportEntity, report);
}
