import type { Tx } from '../../../platform/transaction';

/** Hours before somebody is reminded again. */
export const REMINDER_HOURS = 24;
/** A round that closes by itself is reminded of by the clock in its last days. */
export const LAST_DAYS = 3;

/**
 * Takes the right to remind these people, and tells whose it got: nobody who was reminded within the last day. Of two transactions at
 * once one waits at the row of the other and then finds it taken. In one order, so that they never wait for each other.
 */
export async function claimReminders(tx: Tx, cityId: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ personId: string }>(
    `insert into reminder (city_id, person_id, sent_at) select $1, n.person_id, $3::timestamptz from unnest($2::uuid[]) n (person_id) order by n.person_id
     on conflict on constraint reminder_pk do update set sent_at = excluded.sent_at
       where reminder.sent_at <= excluded.sent_at - $4 * interval '1 hour'
     returning person_id as "personId"`,
    [cityId, personIds, tx.now, REMINDER_HOURS],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/** A round whose people the clock reminds, and the leader in whose name. */
export interface DueReminder {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly roundId: string;
  readonly personId: string;
  readonly role: 'leader' | 'deputy';
}

/** For the worker's role alone. */
export const findDueReminders = (tx: Tx) =>
  tx.query<DueReminder>('select city_id as "cityId", assessment_id as "assessmentId", round_id as "roundId", person_id as "personId", role from due_reminders()');

/** True for the one process that reminds of this round today. */
export async function claimRound(tx: Tx, cityId: string, roundId: string): Promise<boolean> {
  const rows = await tx.query(
    `with mine as (update round set reminded_at = $3 where city_id = $1 and id = $2 and closed_at is null
       and closes_at > $3::timestamptz and closes_at <= $3::timestamptz + $4 * interval '1 day'
       and coalesce(reminded_at, opened_at) <= $3::timestamptz - $5 * interval '1 hour' returning 1) select * from mine`,
    [cityId, roundId, tx.now, LAST_DAYS, REMINDER_HOURS],
  );
  return rows.length === 1;
}
