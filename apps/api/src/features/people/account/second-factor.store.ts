import type { Tx } from '../../../platform/transaction';

export interface SecondFactorRow {
  readonly secret: string;
  readonly confirmed: boolean;
}

/** Locks the row, so that two requests with one code are looked at one after the other. */
export async function secondFactorOf(tx: Tx, personId: string): Promise<SecondFactorRow | null> {
  const rows = await tx.query<SecondFactorRow>(
    'select secret, confirmed_at is not null as confirmed from second_factor where person_id = $1 for update',
    [personId],
  );
  return rows[0] ?? null;
}

/** Keeps a secret that is not confirmed yet; a confirmed one is never replaced by this. */
export async function offerSecondFactor(tx: Tx, personId: string, secret: string): Promise<void> {
  await tx.query(
    `insert into second_factor (person_id, secret) values ($1, $2)
     on conflict on constraint second_factor_pk do update set secret = excluded.secret, last_step = null where second_factor.confirmed_at is null`,
    [personId, secret],
  );
}

/** Uses a time step up: true only for the first code of this step or a later one. */
export async function spendStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const rows = await tx.query(
    `with used as (update second_factor set last_step = $2 where person_id = $1 and (last_step is null or last_step < $2) returning 1)
     select * from used`,
    [personId, step],
  );
  return rows.length === 1;
}

export async function confirmSecondFactorOf(tx: Tx, personId: string): Promise<void> {
  await tx.query('update second_factor set confirmed_at = now() where person_id = $1', [personId]);
}

export async function removeSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.query('delete from recovery_code where person_id = $1', [personId]);
  await tx.query('delete from second_factor where person_id = $1', [personId]);
}

export async function replaceRecoveryCodes(tx: Tx, personId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.query('delete from recovery_code where person_id = $1', [personId]);
  await tx.query('insert into recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])', [personId, hashes]);
}

/** Uses a recovery code up: true only the first time. */
export async function spendRecoveryCode(tx: Tx, personId: string, hash: Buffer): Promise<boolean> {
  const rows = await tx.query(
    `with used as (update recovery_code set used_at = now() where person_id = $1 and code_hash = $2 and used_at is null returning 1)
     select * from used`,
    [personId, hash],
  );
  return rows.length === 1;
}
