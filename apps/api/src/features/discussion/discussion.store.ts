import type { StakeholderGroup } from '@citymark/access';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { StatementKey } from '../assessment/board';
import type { Tx } from '../../platform/transaction';

/** A comment as a reader sees it; times are ISO texts. What was removed has no text. */
export interface CommentRow {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  readonly group: StakeholderGroup | null;
  readonly body: string | null;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly removedAt: string | null;
  readonly removedBy: string | null;
  readonly earlierTexts: readonly { readonly body: string; readonly writtenAt: string }[];
  readonly mentions: readonly PersonNamed[];
}

export interface PersonNamed {
  readonly personId: string;
  readonly name: string;
}

export interface ThreadRow extends StatementKey {
  readonly id: string;
  readonly startedBy: string;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly CommentRow[];
}

/** All threads about these statements, oldest first: one SQL statement however many there are. */
export const findThreads = (tx: Tx, keys: readonly StatementKey[]) =>
  tx.query<ThreadRow>(
    `select t.city_id as "cityId", t.assessment_id as "assessmentId", t.statement_id as "statementId", t.id, t.started_by as "startedBy",
       t.resolved_at as "resolvedAt", r.name as "resolvedBy",
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'authorId', c.author_id, 'author', m.name, 'group', c.author_group,
          'body', case when c.removed_at is null then c.body end, 'createdAt', c.created_at, 'editedAt', c.edited_at,
          'removedAt', c.removed_at, 'removedBy', c.removed_by,
          'earlierTexts', case when c.removed_at is not null then '[]' else (
            select coalesce(jsonb_agg(jsonb_build_object('body', e.body, 'writtenAt', e.written_at) order by e.seq), '[]')
            from comment_edit e where e.city_id = c.city_id and e.comment_id = c.id) end,
          'mentions', (select coalesce(jsonb_agg(jsonb_build_object('personId', n.person_id, 'name', p.name) order by p.name, n.person_id), '[]')
            from comment_mention n join member p on p.city_id = n.city_id and p.person_id = n.person_id
            where n.city_id = c.city_id and n.comment_id = c.id and c.removed_at is null)
        ) order by c.created_at, c.id), '[]')
        from comment c join member m on m.city_id = c.city_id and m.person_id = c.author_id
        where c.city_id = t.city_id and c.thread_id = t.id) as comments
     from thread t left join member r on r.city_id = t.city_id and r.person_id = t.resolved_by
     where (t.city_id, t.assessment_id, t.statement_id) in (select * from unnest($1::uuid[], $2::uuid[], $3::text[]))
     order by t.started_at, t.id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ assessmentId }) => assessmentId), keys.map(({ statementId }) => statementId)],
  );

export interface ThreadCounts {
  readonly comments: number;
  readonly open: number;
}

/** How much is said about each statement: what was removed does not count, nor a thread with nothing left in it. */
export const findCounts = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<StatementKey & ThreadCounts>(
    `select t.city_id as "cityId", t.assessment_id as "assessmentId", t.statement_id as "statementId", count(*)::int as comments,
       (count(distinct t.id) filter (where t.resolved_at is null))::int as open
     from thread t join comment c on c.city_id = t.city_id and c.thread_id = t.id and c.removed_at is null
     where (t.city_id, t.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[])) group by 1, 2, 3`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

/** The city's team, and who takes part in the assessment: present members alone. */
const TAKES_PART = `m.ended_at is null and (
    exists (select 1 from member_role r where r.city_id = m.city_id and r.person_id = m.person_id and r.role <> 'stakeholder')
    or exists (select 1 from participant p where p.city_id = m.city_id and p.assessment_id = k.assessment_id and p.person_id = m.person_id))`;

export interface MentionableRow extends PersonNamed {
  readonly cityId: string;
  readonly assessmentId: string;
}

export const findMentionable = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<MentionableRow>(
    `select k.city_id as "cityId", k.assessment_id as "assessmentId", m.person_id as "personId", m.name
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id) join member m on m.city_id = k.city_id and ${TAKES_PART} order by lower(m.name), m.person_id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

export interface Addressee extends PersonNamed {
  readonly email: string;
}

/** Those of these people who take part, with their addresses. */
export const findAddressees = (tx: Tx, { cityId, id }: AssessmentKey, personIds: readonly string[]) =>
  tx.query<Addressee>(
    `select m.person_id as "personId", m.name, m.email from (select $1::uuid, $2::uuid) k (city_id, assessment_id)
     join member m on m.city_id = k.city_id and m.person_id = any ($3::uuid[]) and ${TAKES_PART} order by m.person_id`,
    [cityId, id, personIds],
  );
