import type { Tx } from '../../../platform/transaction';

/**
 * How many attempts there were within the window that slides back from now: those of the present fixed window, and the share of the
 * window before that still counts. Two processes count in the same rows.
 */
export async function attemptsSoFar(tx: Tx, bucket: string, seconds: number): Promise<number> {
  const [row] = await tx.query<{ attempts: number }>(
    `with clock as (select to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int) as start)
     select coalesce(sum(a.attempts * case when a.window_start = clock.start then 1
         else 1 - extract(epoch from now() - clock.start) / $2::int end), 0)::float8 as attempts
     from clock left join auth_attempt a on a.bucket = $1 and a.window_start in (clock.start, clock.start - $2::int * interval '1 second')`,
    [bucket, seconds],
  );
  return row?.attempts ?? Number.POSITIVE_INFINITY;
}

/** Counts one attempt and tells how many there are, this one included. */
export async function countAttempt(tx: Tx, bucket: string, seconds: number): Promise<number> {
  const [counted] = await tx.query<{ attempts: number }>(
    `insert into auth_attempt (bucket, window_start, attempts)
     values ($1, to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int), 1)
     on conflict on constraint auth_attempt_pk do update set attempts = auth_attempt.attempts + 1 returning attempts`,
    [bucket, seconds],
  );
  if (counted?.attempts === 1) await tx.query(`delete from auth_attempt where window_start < now() - interval '2 days'`);
  return attemptsSoFar(tx, bucket, seconds);
}

/** Takes one attempt back: of a sign-in that succeeded, or one that was refused before anything was tried. */
export async function forgiveAttempt(tx: Tx, bucket: string, seconds: number): Promise<void> {
  await tx.query(
    `update auth_attempt set attempts = greatest(attempts - 1, 0)
     where bucket = $1 and window_start = to_timestamp(floor(extract(epoch from now()) / $2::int) * $2::int)`,
    [bucket, seconds],
  );
}
