import type { ClientBase } from 'pg';
import { quoted, type Table } from './tables';

/** What has to be put back before a commit. */
export interface OpenTables {
  close(): Promise<void>;
}

/**
 * Lets the owner read and write every row of these tables within the open transaction. A superuser may anyway; any other owner is held
 * by forced row level security, which is lifted for the owner alone and only in this transaction: whoever else asks waits, and sees it forced.
 * row_security = off makes PostgreSQL fail rather than hide a row, should anything still stand in the way.
 */
export async function openTables(client: ClientBase, tables: readonly Table[], triggers: 'on' | 'off' = 'on'): Promise<OpenTables> {
  const forced = await forcedAgainstUs(client, tables);
  for (const name of forced) await client.query(`alter table ${quoted(name)} no force row level security`);
  // What a trigger would do was done when the rows were first written. The owner may switch off own triggers; references are checked all the same.
  const quiet = triggers === 'off' ? await tablesWithTriggers(client, tables) : [];
  for (const name of quiet) await client.query(`alter table ${quoted(name)} disable trigger user`);
  await client.query('set local row_security = off');
  return {
    close: async () => {
      for (const name of quiet) await client.query(`alter table ${quoted(name)} enable trigger user`);
      for (const name of forced) await client.query(`alter table ${quoted(name)} force row level security`);
    },
  };
}

async function forcedAgainstUs(client: ClientBase, tables: readonly Table[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1::text[]) and c.relforcerowsecurity
       and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) order by 1`,
    [tables.map(({ name }) => name)],
  );
  return rows.map(({ name }) => name);
}

async function tablesWithTriggers(client: ClientBase, tables: readonly Table[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1::text[]) and not t.tgisinternal order by 1`,
    [tables.map(({ name }) => name)],
  );
  return rows.map(({ name }) => name);
}
