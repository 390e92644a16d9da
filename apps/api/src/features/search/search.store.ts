import type { CityRole } from '@citymark/access';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { ShownEvidence } from '../evidence/evidence-loaders';
import type { Tx } from '../../platform/transaction';

/** So much of a note is searched. */
const NOTE_BEGINNING = 1000;

export interface SearchedProof {
  readonly id: string;
  readonly kind: ShownEvidence['kind'];
  readonly title: string;
  readonly fileName: string | null;
  readonly note: string | null;
  readonly statementId: string;
}

/** The proof that the viewer may see, newest first: row level security leaves out what is for the city's team alone. */
export const findSearchedProof = (tx: Tx, { cityId, id }: AssessmentKey) =>
  tx.query<SearchedProof>(
    `select e.id, e.kind, e.title, u.file_name as "fileName", left(e.note, ${NOTE_BEGINNING}) as note, min(s.statement_id) as "statementId"
     from evidence e
     join evidence_statement s on s.city_id = e.city_id and s.evidence_id = e.id
     left join upload u on u.city_id = e.city_id and u.id = e.upload_id
     where e.city_id = $1 and e.assessment_id = $2 and e.withdrawn_at is null
     group by e.city_id, e.id, u.file_name order by e.added_at desc, e.id`,
    [cityId, id],
  );

export interface SearchedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly CityRole[];
}

/** Present members of the city. */
export const findSearchedPeople = (tx: Tx, cityId: string) =>
  tx.query<SearchedPerson>(
    `select m.person_id as "personId", m.name, m.email, (
       select coalesce(jsonb_agg(r.role order by array_position(array['leader', 'deputy', 'evidencer', 'stakeholder', 'observer'], r.role)), '[]')
       from member_role r where r.city_id = m.city_id and r.person_id = m.person_id) as roles
     from member m where m.city_id = $1 and m.ended_at is null`,
    [cityId],
  );
