import type { StakeholderGroup } from '@citymark/access';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { StatementKey } from '../assessment/board';
import type { Tx } from '../../platform/transaction';

export interface StoredThread extends StatementKey {
  readonly id: string;
  readonly startedBy: string;
  readonly resolved: boolean;
}

const THREAD = `t.city_id as "cityId", t.assessment_id as "assessmentId", t.statement_id as "statementId"`;

export async function findThread(tx: Tx, { cityId, id }: AssessmentKey, threadId: string): Promise<StoredThread | null> {
  const [thread] = await tx.query<StoredThread>(
    `select ${THREAD}, t.id, t.started_by as "startedBy", t.resolved_at is not null as resolved from thread t where t.city_id = $1 and t.assessment_id = $2 and t.id = $3`,
    [cityId, id, threadId],
  );
  return thread ?? null;
}

export async function insertThread(tx: Tx, thread: StatementKey & { readonly id: string; readonly startedBy: string }): Promise<void> {
  const { cityId, id, assessmentId, statementId, startedBy } = thread;
  await tx.query('insert into thread (city_id, id, assessment_id, statement_id, started_by, started_at) values ($1, $2, $3, $4, $5, $6)', [
    cityId,
    id,
    assessmentId,
    statementId,
    startedBy,
    tx.now,
  ]);
}

/** False when it was so already. */
export async function setResolved(tx: Tx, { cityId, id }: StoredThread, resolvedBy: string | null): Promise<boolean> {
  const rows = await tx.query(
    `update thread set resolved_by = $3, resolved_at = case when $3::uuid is not null then $4::timestamptz end
     where city_id = $1 and id = $2 and (resolved_at is null) = ($3::uuid is not null) returning id`,
    [cityId, id, resolvedBy, tx.now],
  );
  return rows.length === 1;
}

export interface StoredComment extends StatementKey {
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly body: string;
  readonly removedBy: string | null;
}

export async function findComment(tx: Tx, { cityId, id }: AssessmentKey, commentId: string): Promise<StoredComment | null> {
  const [comment] = await tx.query<StoredComment>(
    `select ${THREAD}, c.id, c.thread_id as "threadId", c.author_id as "authorId", c.body, c.removed_by as "removedBy"
     from comment c join thread t on t.city_id = c.city_id and t.id = c.thread_id where t.city_id = $1 and t.assessment_id = $2 and c.id = $3`,
    [cityId, id, commentId],
  );
  return comment ?? null;
}

export interface NewComment {
  readonly cityId: string;
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly group: StakeholderGroup | null;
  readonly body: string;
}

export async function insertComment(tx: Tx, { cityId, id, threadId, authorId, group, body }: NewComment): Promise<void> {
  await tx.query('insert into comment (city_id, id, thread_id, author_id, author_group, body, created_at) values ($1, $2, $3, $4, $5, $6, $7)', [
    cityId,
    id,
    threadId,
    authorId,
    group,
    body,
    tx.now,
  ]);
}

/** The database keeps what it said before. */
export async function updateBody(tx: Tx, { cityId, id }: Pick<StoredComment, 'cityId' | 'id'>, body: string): Promise<void> {
  await tx.query('update comment set body = $3, edited_at = $4 where city_id = $1 and id = $2', [cityId, id, body, tx.now]);
}

/** False when it was so already. */
export async function setRemoved(tx: Tx, { cityId, id }: Pick<StoredComment, 'cityId' | 'id'>, removedBy: string | null): Promise<boolean> {
  const rows = await tx.query(
    `update comment set removed_by = $3, removed_at = case when $3::uuid is not null then $4::timestamptz end
     where city_id = $1 and id = $2 and (removed_at is null) = ($3::uuid is not null) returning id`,
    [cityId, id, removedBy, tx.now],
  );
  return rows.length === 1;
}

export async function findMentioned(tx: Tx, { cityId, id }: Pick<StoredComment, 'cityId' | 'id'>): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ personId: string }>('select person_id as "personId" from comment_mention where city_id = $1 and comment_id = $2', [cityId, id]);
  return new Set(rows.map(({ personId }) => personId));
}

/** `mailed`: those of them who get a mail now. */
export async function insertMentions(tx: Tx, cityId: string, commentId: string, personIds: readonly string[], mailed: ReadonlySet<string>): Promise<void> {
  await tx.query(
    `insert into comment_mention (city_id, comment_id, person_id, mailed_at)
     select $1, $2, n.person_id, case when n.mailed then $5::timestamptz end from unnest($3::uuid[], $4::boolean[]) n (person_id, mailed)`,
    [cityId, commentId, personIds, personIds.map((personId) => mailed.has(personId)), tx.now],
  );
}

/** Those of these people who got a mail about this statement after a time. */
export async function findMailedSince(tx: Tx, { cityId, assessmentId, statementId }: StatementKey, personIds: readonly string[], since: Date): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ personId: string }>(
    `select distinct n.person_id as "personId" from comment_mention n
     join comment c on c.city_id = n.city_id and c.id = n.comment_id join thread t on t.city_id = c.city_id and t.id = c.thread_id
     where t.city_id = $1 and t.assessment_id = $2 and t.statement_id = $3 and n.person_id = any ($4::uuid[]) and n.mailed_at > $5`,
    [cityId, assessmentId, statementId, personIds, since],
  );
  return new Set(rows.map(({ personId }) => personId));
}
