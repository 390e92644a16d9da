import { MIGRATIONS } from '@citymark/migrations';
import type { ClientBase } from 'pg';
import { NotDone } from '../verdicts';

/** The migrations that this version of Citymark knows, in order. */
export const KNOWN_MIGRATIONS: readonly string[] = MIGRATIONS.map((migration) => migration.name);

/** The migrations that were run on this database, in order; none when it was never Citymark's. */
export async function migrationsDone(client: ClientBase): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>("select to_regclass('public.migration') is not null as there");
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>('select name from migration order by timestamp, id');
  return rows.map(({ name }) => name);
}

/** Refuses a database that another version of Citymark made. */
export async function requireMigrated(client: ClientBase): Promise<void> {
  const done = await migrationsDone(client);
  if (done.length === 0) throw new NotDone('The database holds no Citymark yet. Start Citymark once, then try again.');
  if (same(done, KNOWN_MIGRATIONS)) return;
  throw new NotDone(`The database is at migration ${done.at(-1) ?? 'none'}, this version of Citymark at ${KNOWN_MIGRATIONS.at(-1) ?? 'none'}. Start this version once, or use the version that made it.`);
}

export const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((name, index) => name === other[index]);
