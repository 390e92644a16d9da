import type { Tx } from '../../../platform/transaction';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
  readonly has_password: boolean;
  readonly has_second_factor: boolean;
}

const PERSON = `
  select p.id, p.name, p.email, p.operator,
    exists (select 1 from person_password w where w.person_id = p.id) as has_password,
    exists (select 1 from second_factor f where f.person_id = p.id and f.confirmed_at is not null) as has_second_factor
  from person p`;

export async function personById(tx: Tx, id: string): Promise<PersonRow | null> {
  return (await tx.query<PersonRow>(`${PERSON} where p.id = $1`, [id]))[0] ?? null;
}

export async function personByEmail(tx: Tx, email: string): Promise<PersonRow | null> {
  return (await tx.query<PersonRow>(`${PERSON} where p.email = $1`, [email]))[0] ?? null;
}

/** Adds a person unless the address has one already, which a second request may just have done. */
export async function addPerson(tx: Tx, person: { id: string; name: string; email: string }): Promise<void> {
  await tx.query('insert into person (id, name, email) values ($1, $2, $3) on conflict (email) do nothing', [person.id, person.name, person.email]);
}

export async function namePerson(tx: Tx, id: string, name: string): Promise<void> {
  await tx.query('update person set name = $2 where id = $1', [id, name]);
}

export async function makeOperator(tx: Tx, id: string): Promise<void> {
  await tx.query('update person set operator = true where id = $1', [id]);
}

export async function hasOperator(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }>('select exists (select 1 from person where operator) as found');
  return row?.found === true;
}

/** Until the transaction ends nobody else can finish a first run. */
export async function lockFirstRun(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('citymark first run', 0))`);
}

export async function hasOpenInvitation(tx: Tx, email: string): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }>('select has_open_invitation($1) as found', [email]);
  return row?.found === true;
}
