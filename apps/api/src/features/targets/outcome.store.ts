import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { Outcome } from './outcome';

/** All statements of the assessments: one SQL statement however many there are. Rounds that are open are not looked at. */
export const findOutcomes = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<Outcome>(
    `with last as (
       select distinct on (r.city_id, r.assessment_id, rs.statement_id) r.city_id, r.assessment_id, rs.statement_id, rs.result, r.number
       from round r join round_statement rs on rs.city_id = r.city_id and rs.round_id = r.id
       where (r.city_id, r.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[])) and r.closed_at is not null and rs.result is not null
       order by r.city_id, r.assessment_id, rs.statement_id, r.number desc)
     select s.city_id as "cityId", s.assessment_id as "assessmentId", s.statement_id as "statementId", s.applicable,
       s.not_applicable_reason as "notApplicableReason", last.result, last.number as "roundNumber",
       case when t.level is null then null else jsonb_build_object('kind', t.kind, 'level', t.level, 'median', t.median, 'reason', t.reason) end as settlement
     from assessment_statement s
     left join settlement t on (t.city_id, t.assessment_id, t.statement_id) = (s.city_id, s.assessment_id, s.statement_id)
     left join last on (last.city_id, last.assessment_id, last.statement_id) = (s.city_id, s.assessment_id, s.statement_id)
     where (s.city_id, s.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );
