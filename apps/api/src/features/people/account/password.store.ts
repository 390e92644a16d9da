import type { Tx } from '../../../platform/transaction';

/** Locks the row, so that a change and a sign-in with the old password follow one another. */
export async function lockPasswordOf(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ hash: string }>('select hash from person_password where person_id = $1 for update', [personId]);
  return row?.hash ?? null;
}

export async function passwordHashOf(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ hash: string }>('select hash from person_password where person_id = $1', [personId]);
  return row?.hash ?? null;
}

/** The hash behind an address in one statement, so that an unknown address costs what a known one costs. */
export async function passwordHashOfAddress(tx: Tx, email: string): Promise<string | null> {
  const rows = await tx.query<{ hash: string }>('select w.hash from person p join person_password w on w.person_id = p.id where p.email = $1', [email]);
  return rows[0]?.hash ?? null;
}

export async function savePassword(tx: Tx, personId: string, hash: string): Promise<void> {
  await tx.query(
    `insert into person_password (person_id, hash) values ($1, $2)
     on conflict on constraint person_password_pk do update set hash = excluded.hash, changed_at = now()`,
    [personId, hash],
  );
}
