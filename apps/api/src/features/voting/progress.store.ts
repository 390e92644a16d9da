import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

export interface ProgressDayRow {
  /** yyyy-mm-dd, UTC. */
  readonly day: string;
  readonly proposed: number;
  readonly proofs: number;
  readonly votes: number;
  readonly settled: number;
}

export interface ProgressOfAssessment {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly days: readonly ProgressDayRow[];
}

/** What was done on each day on which anything was: one SQL statement. Votes come as sums of a day through votes_per_day alone. */
export const findProgress = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<ProgressOfAssessment>(
    `select k.city_id as "cityId", k.assessment_id as "assessmentId", coalesce((
       select jsonb_agg(jsonb_build_object('day', d.day, 'proposed', d.proposed, 'proofs', d.proofs, 'votes', d.votes, 'settled', d.settled) order by d.day)
       from (
         select done.day, sum(done.proposed) as proposed, sum(done.proofs) as proofs, sum(done.votes) as votes, sum(done.settled) as settled
         from (
           select (min(p.proposed_at) at time zone 'utc')::date as day, 1 as proposed, 0 as proofs, 0 as votes, 0 as settled
           from proposal p
           join assessment_statement a on a.city_id = p.city_id and a.assessment_id = p.assessment_id and a.statement_id = p.statement_id and a.applicable
           where p.city_id = k.city_id and p.assessment_id = k.assessment_id group by p.statement_id
           union all
           select (e.added_at at time zone 'utc')::date, 0, 1, 0, 0 from evidence e
           where e.city_id = k.city_id and e.assessment_id = k.assessment_id and e.withdrawn_at is null and not e.counter
           union all
           select v.day, 0, 0, v.votes, 0 from votes_per_day(k.city_id, k.assessment_id) v
           union all
           select (t.settled_at at time zone 'utc')::date, 0, 0, 0, 1 from settlement t
           join assessment_statement a on a.city_id = t.city_id and a.assessment_id = t.assessment_id and a.statement_id = t.statement_id and a.applicable
           where t.city_id = k.city_id and t.assessment_id = k.assessment_id
         ) done group by done.day
       ) d), '[]') as days
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id)`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );
