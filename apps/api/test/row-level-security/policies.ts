import type { Client } from 'pg';

export interface Policy {
  readonly table: string;
  readonly name: string;
  /** SELECT, INSERT, UPDATE, DELETE or ALL. */
  readonly verb: string;
  readonly using: boolean;
  readonly check: boolean;
}

export interface Mutant {
  readonly policy: Policy;
  readonly name: string;
  readonly sql: string;
}

/** The policies that hold for the app role. */
export async function policiesOfApp(owner: Client): Promise<Policy[]> {
  const { rows } = await owner.query<Policy>(`
    select tablename as "table", policyname as name, cmd as verb, qual is not null as "using", with_check is not null as "check"
    from pg_policies where schemaname = 'public' and 'citymark_app' = any (roles) order by tablename, policyname`);
  return rows;
}

/** Each policy broken in every way that is checked: absent, and open to everybody. */
export function mutantsOf(policies: readonly Policy[]): Mutant[] {
  return policies.flatMap((policy) => {
    const { table, name, using, check } = policy;
    const open = [using && 'using (true)', check && 'with check (true)'].filter(Boolean).join(' ');
    return [
      { policy, name: `${name} dropped`, sql: `drop policy ${name} on ${table}` },
      { policy, name: `${name} opened`, sql: `alter policy ${name} on ${table} ${open}` },
    ];
  });
}
