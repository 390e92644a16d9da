import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestApp } from '../test-app';

/** When somebody was last seen, and how often they tried: these count wrong inputs, which is their purpose. */
const COUNTING = ['session', 'auth_attempt'];

/** The number of rows and a checksum of every table, and every file in the data folder with its size. */
export async function fingerprint(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename <> all ($1) order by 1`, [COUNTING]);
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from "${name}" t`);
  const rows = await app.sql<{ name: string; mark: string }>(counts.join(' union all '));
  return Object.fromEntries([...rows.map(({ name, mark }) => [name, mark]), ...(await filesIn(app.config.dataDir))]);
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (path): Promise<[string, string]> => [path, String((await stat(path)).size)]));
}
