import type { Tx } from '../../../platform/transaction';

export type LinkPurpose = 'sign-in' | 'first-run';

export async function addLink(tx: Tx, link: { tokenHash: Buffer; email: string; purpose: LinkPurpose; minutes: number }): Promise<void> {
  await tx.query(`insert into sign_in_link (token_hash, email, purpose, expires_at) values ($1, $2, $3, now() + $4 * interval '1 minute')`, [
    link.tokenHash,
    link.email,
    link.purpose,
    link.minutes,
  ]);
}

/** Uses a link up and tells its address; null when it is unknown, used or expired, which nobody needs to tell apart. */
export async function spendLink(tx: Tx, tokenHash: Buffer, purpose: LinkPurpose): Promise<{ email: string } | null> {
  const rows = await tx.query<{ email: string }>(
    `with used as (update sign_in_link set used_at = now() where token_hash = $1 and purpose = $2 and used_at is null and expires_at > now() returning email)
     select * from used`,
    [tokenHash, purpose],
  );
  return rows[0] ?? null;
}

/** Whoever has signed in needs no other link; and what is long over is forgotten. */
export async function forgetLinks(tx: Tx, email: string): Promise<void> {
  await tx.query(`delete from sign_in_link where purpose = 'sign-in' and (email = $1 and used_at is null or expires_at < now() - interval '1 day')`, [email]);
}
