import type { StakeholderGroup } from '@citymark/access';
import type { Tx } from '../../../platform/transaction';
import type { AssessmentKey } from '../../assessment/assessment-key';

/** Somebody who judges, or who has statements to propose levels for. */
export interface AskedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** null: does not judge. */
  readonly group: StakeholderGroup | null;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
  /** The applicable statements that they gather proof for, and whether a level is proposed. */
  readonly assigned: readonly { readonly statementId: string; readonly proposed: boolean }[];
  /** ISO text. */
  readonly remindedAt: string | null;
}

export interface AskedOfAssessment extends AssessmentKey {
  readonly cityName: string;
  readonly people: readonly AskedPerson[];
}

/** Who is asked for anything, by name, and when each was last reminded: one SQL statement for any number of assessments. For those who lead. */
export const findAskedPeople = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<AskedOfAssessment>(
    `select k.city_id as "cityId", k.assessment_id as "id", c.name as "cityName", coalesce((
       select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', m.name, 'email', m.email, 'group', p.stakeholder_group, 'areaIds', p.area_ids,
         'assigned', a.assigned, 'remindedAt', r.sent_at) order by lower(m.name), m.person_id)
       from member m
       left join participant p on p.city_id = m.city_id and p.assessment_id = k.assessment_id and p.person_id = m.person_id
       left join reminder r on r.city_id = m.city_id and r.person_id = m.person_id
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('statementId', s.statement_id, 'proposed', exists (select from proposal o
           where o.city_id = s.city_id and o.assessment_id = s.assessment_id and o.statement_id = s.statement_id))), '[]') as assigned
         from assessment_statement s where s.city_id = m.city_id and s.assessment_id = k.assessment_id and s.assigned_to = m.person_id and s.applicable
       ) a
       where m.city_id = k.city_id and m.ended_at is null and (p.person_id is not null or a.assigned <> '[]')
     ), '[]') as people
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id) join city c on c.city_id = k.city_id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );
