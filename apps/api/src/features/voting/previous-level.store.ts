import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

export interface PreviousLevelRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly level: number;
  readonly previousId: string;
  readonly previousName: string;
  readonly publishedAt: Date;
}

/** The levels of the latest published assessment before each of these, in the same city and on the very same model: one SQL statement. */
export const findPreviousLevels = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<PreviousLevelRow>(
    `select a.city_id as "cityId", a.id as "assessmentId", t.statement_id as "statementId", t.level, b.id as "previousId", b.name as "previousName", b.published_at as "publishedAt"
     from assessment a
     cross join lateral (
       select b.id, b.name, b.published_at from assessment b
       where b.city_id = a.city_id and b.pack_hash = a.pack_hash and b.phase in ('published', 'archived') and b.published_at is not null
         and (b.start_date, b.created_at) < (a.start_date, a.created_at)
       order by b.published_at desc limit 1) b
     join settlement t on t.city_id = a.city_id and t.assessment_id = b.id
     join assessment_statement s on s.city_id = t.city_id and s.assessment_id = t.assessment_id and s.statement_id = t.statement_id and s.applicable
     where (a.city_id, a.id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );
