import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

export interface WorkshopRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
  readonly code: string;
  readonly statementId: string | null;
  readonly timerEndsAt: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly joined: number;
  readonly joinedByViewer: boolean;
  /** Of those who joined, for those who lead; else only the viewer's own. */
  readonly names: readonly string[];
  readonly notes: readonly NoteRow[];
}

export interface NoteRow {
  readonly statementId: string | null;
  readonly note: string;
  readonly at: string;
}

/** Newest first, with seats and notes, in one SQL statement. */
export const findWorkshops = (tx: Tx, keys: readonly AssessmentKey[], personId: string | null) =>
  tx.query<WorkshopRow>(
    `select w.city_id as "cityId", w.assessment_id as "assessmentId", w.id, w.code, w.statement_id as "statementId", w.timer_ends_at as "timerEndsAt",
       w.started_at as "startedAt", w.ended_at as "endedAt",
       (select count(*) from workshop_seat s where s.city_id = w.city_id and s.workshop_id = w.id)::int as joined,
       exists (select 1 from workshop_seat s where s.city_id = w.city_id and s.workshop_id = w.id and s.person_id = $3::uuid) as "joinedByViewer",
       (select coalesce(json_agg(m.name order by s.joined_at, m.name), '[]') from workshop_seat s join member m on m.city_id = s.city_id and m.person_id = s.person_id
         where s.city_id = w.city_id and s.workshop_id = w.id) as names,
       (select coalesce(json_agg(json_build_object('statementId', n.statement_id, 'note', n.note, 'at', n.written_at) order by n.written_at, n.id), '[]')
         from workshop_note n where n.city_id = w.city_id and n.workshop_id = w.id) as notes
     from workshop w join unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id) on w.city_id = k.city_id and w.assessment_id = k.assessment_id
     order by w.started_at desc, w.id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id), personId],
  );

export interface RunningRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
  readonly endedAt: Date | null;
}

const RUNNING = 'city_id as "cityId", assessment_id as "assessmentId", id, ended_at as "endedAt"';

export const findWorkshop = async (tx: Tx, { cityId, id }: AssessmentKey, workshopId: string): Promise<RunningRow | null> =>
  (await tx.query<RunningRow>(`select ${RUNNING} from workshop where city_id = $1 and assessment_id = $2 and id = $3`, [cityId, id, workshopId]))[0] ?? null;

/** Of those in the viewer's cities. */
export const findByCode = async (tx: Tx, code: string): Promise<RunningRow | null> =>
  (await tx.query<RunningRow>(`select ${RUNNING} from workshop where code = $1 and ended_at is null`, [code]))[0] ?? null;

export const hasRunning = async (tx: Tx, { cityId, id }: AssessmentKey): Promise<boolean> =>
  (await tx.query('select 1 from workshop where city_id = $1 and assessment_id = $2 and ended_at is null', [cityId, id])).length > 0;

export async function addWorkshop(tx: Tx, { cityId, id }: AssessmentKey, workshop: { id: string; code: string; startedBy: string }): Promise<void> {
  await tx.query('insert into workshop (city_id, id, assessment_id, code, started_by, started_at) values ($1, $2, $3, $4, $5, $6)', [
    cityId,
    workshop.id,
    id,
    workshop.code,
    workshop.startedBy,
    tx.now,
  ]);
}

/** The timer of the statement before stops with it. */
export const setStatement = (tx: Tx, cityId: string, id: string, statementId: string | null) =>
  tx.query('update workshop set statement_id = $3, timer_ends_at = null where city_id = $1 and id = $2', [cityId, id, statementId]);

export const setTimer = (tx: Tx, cityId: string, id: string, endsAt: Date | null) =>
  tx.query('update workshop set timer_ends_at = $3 where city_id = $1 and id = $2', [cityId, id, endsAt]);

export const markEnded = (tx: Tx, cityId: string, id: string) =>
  tx.query('update workshop set ended_at = $3, timer_ends_at = null where city_id = $1 and id = $2', [cityId, id, tx.now]);

/** True when somebody sat down who was not there yet. */
export async function addSeat(tx: Tx, cityId: string, workshopId: string, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `with seated as (insert into workshop_seat (city_id, workshop_id, person_id, joined_at) values ($1, $2, $3, $4) on conflict do nothing returning 1) select * from seated`,
    [cityId, workshopId, personId, tx.now],
  );
  return rows.length === 1;
}

export async function addNote(tx: Tx, cityId: string, note: { id: string; workshopId: string; text: string; writtenBy: string }): Promise<void> {
  await tx.query(
    `insert into workshop_note (city_id, id, workshop_id, statement_id, note, written_by, written_at)
     select $1, $2, $3, w.statement_id, $4, $5, $6 from workshop w where w.city_id = $1 and w.id = $3`,
    [cityId, note.id, note.workshopId, note.text, note.writtenBy, tx.now],
  );
}

/** The statement that a round is open on, if one is. */
export const findOpenStatements = async (tx: Tx, { cityId, id }: AssessmentKey): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select s.statement_id as id from round r join round_statement s on s.city_id = r.city_id and s.round_id = r.id
       where r.city_id = $1 and r.assessment_id = $2 and r.closed_at is null`,
      [cityId, id],
    )
  ).map((row) => row.id);
