import type { Tx } from '../../../platform/transaction';

/** A window is counted in this many slices of the clock, a row for each that saw an attempt. */
const SLICES = 60;
const SLICE = `$2::int / ${SLICES}.0`;
const SLICE_NOW = `to_timestamp(floor(extract(epoch from now()) / (${SLICE})) * (${SLICE}))`;

/**
 * How many attempts there were within the window that ends now. Each counts for the whole window, and for a slice more at most,
 * wherever a minute or an hour of the clock ends. All processes count in the same rows.
 */
export async function attemptsSoFar(tx: Tx, bucket: string, seconds: number): Promise<number> {
  const [row] = await tx.query<{ attempts: number }>(
    `select coalesce(sum(attempts), 0)::int as attempts from auth_attempt
     where bucket = $1 and window_start > now() - ($2::int + ${SLICE}) * interval '1 second'`,
    [bucket, seconds],
  );
  return row?.attempts ?? Number.POSITIVE_INFINITY;
}

/** Counts one attempt and tells how many there are, this one included. */
export async function countAttempt(tx: Tx, bucket: string, seconds: number): Promise<number> {
  const [counted] = await tx.query<{ attempts: number }>(
    `insert into auth_attempt (bucket, window_start, attempts) values ($1, ${SLICE_NOW}, 1)
     on conflict on constraint auth_attempt_pk do update set attempts = auth_attempt.attempts + 1 returning attempts`,
    [bucket, seconds],
  );
  if (counted?.attempts === 1)
    await tx.query(
      `delete from auth_attempt where bucket = $1 and window_start < now() - 2 * $2::int * interval '1 second' or window_start < now() - interval '2 days'`,
      [bucket, seconds],
    );
  return attemptsSoFar(tx, bucket, seconds);
}

/** Takes one attempt back: of a sign-in that succeeded, or one that was refused before anything was tried. */
export async function forgiveAttempt(tx: Tx, bucket: string): Promise<void> {
  await tx.query(
    `update auth_attempt set attempts = attempts - 1 where bucket = $1 and attempts > 0
     and window_start = (select max(window_start) from auth_attempt where bucket = $1 and attempts > 0)`,
    [bucket],
  );
}
