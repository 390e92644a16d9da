import type { CityRole, Phase } from '@citymark/access';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from './assessment-key';

export interface AssigneeRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly CityRole[];
  readonly joinedAt: string;
}

export interface StatementRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly applicable: boolean;
  readonly notApplicableReason: string | null;
  readonly assignee: AssigneeRow | null;
}

/** All statements of the assessments with who they are assigned to: one SQL statement however many there are. */
export const findStatements = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<StatementRow>(
    `with assignee as (
       select m.city_id, m.person_id,
         jsonb_build_object('personId', m.person_id, 'name', m.name, 'email', m.email, 'joinedAt', m.joined_at, 'roles', (
           select coalesce(jsonb_agg(r.role order by array_position(array['leader', 'deputy', 'evidencer', 'stakeholder', 'observer'], r.role)), '[]')
           from member_role r where r.city_id = m.city_id and r.person_id = m.person_id)) as person
       from member m where m.city_id = any ($1::uuid[]))
     select s.city_id as "cityId", s.assessment_id as "assessmentId", s.statement_id as "statementId", s.applicable,
       s.not_applicable_reason as "notApplicableReason", a.person as assignee
     from assessment_statement s left join assignee a on a.city_id = s.city_id and a.person_id = s.assigned_to
     where (s.city_id, s.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

/** One row a statement, all in one SQL statement. */
export async function insertStatements(tx: Tx, { cityId, id }: AssessmentKey, statementIds: readonly string[]): Promise<void> {
  await tx.query('insert into assessment_statement (city_id, assessment_id, statement_id) select $1, $2, unnest($3::text[])', [
    cityId,
    id,
    statementIds,
  ]);
}

/** Who may gather proof: active members of the city with a role in the administration's team. */
export async function isAssignable(tx: Tx, cityId: string, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from member m join member_role r on r.city_id = m.city_id and r.person_id = m.person_id
     where m.city_id = $1 and m.person_id = $2 and m.ended_at is null and r.role in ('leader', 'deputy', 'evidencer') limit 1`,
    [cityId, personId],
  );
  return rows.length === 1;
}

export async function updateAssignment(
  tx: Tx,
  { cityId, id }: AssessmentKey,
  statementIds: readonly string[],
  personId: string | null,
): Promise<void> {
  await tx.query('update assessment_statement set assigned_to = $4 where city_id = $1 and assessment_id = $2 and statement_id = any ($3::text[])', [
    cityId,
    id,
    statementIds,
    personId,
  ]);
}

/** Takes a person's statements from them, in assessments that are in one of these phases. */
export async function removeAssignments(tx: Tx, cityId: string, personId: string, phases: readonly Phase[]): Promise<void> {
  await tx.query(
    `update assessment_statement s set assigned_to = null from assessment a
     where s.city_id = $1 and s.assigned_to = $2 and a.city_id = s.city_id and a.id = s.assessment_id and a.phase = any ($3::text[])`,
    [cityId, personId, phases],
  );
}

/** A null reason says that the statement applies. */
export async function updateApplicability(tx: Tx, { cityId, id }: AssessmentKey, statementId: string, reason: string | null): Promise<void> {
  await tx.query(
    `update assessment_statement set applicable = $4::text is null, not_applicable_reason = $4 where city_id = $1 and assessment_id = $2 and statement_id = $3`,
    [cityId, id, statementId, reason],
  );
}

export interface AssignmentCounts {
  readonly unassigned: number;
  readonly mine: number;
}

export async function countAssignments(tx: Tx, { cityId, id }: AssessmentKey, personId: string): Promise<AssignmentCounts> {
  const [counts] = await tx.query<AssignmentCounts>(
    `select count(*) filter (where assigned_to is null)::int as unassigned, count(*) filter (where assigned_to = $3)::int as mine
     from assessment_statement where city_id = $1 and assessment_id = $2 and applicable`,
    [cityId, id, personId],
  );
  return counts ?? { unassigned: 0, mine: 0 };
}
