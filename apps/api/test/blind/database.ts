import type { TestApp } from '../test-app';
import { comparable } from './same';

/** What holds the votes themselves. */
const OF_VOTES = ['vote', 'vote_history'];
/** Hashes, secrets and codes are different in any two runs; what hashes are made of is compared. */
const DRAWN = "'second_factor.secret', 'workshop.code'";
const COLUMNS = `select c.table_name as "table", string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
  from information_schema.columns c join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
  where c.table_schema = 'public' and c.data_type <> 'bytea' and c.table_name || '.' || c.column_name not in (${DRAWN}) group by 1 order by 1`;

const HASH = /\\\\x[\da-f]{64}/g;

interface TableOfTest {
  readonly table: string;
  readonly columns: string;
}

const sorted = (rows: readonly { readonly row: string }[], common: ReadonlySet<string>) => rows.map(({ row }) => comparable(row, common)).sort().join('\n');

/** Every row that is stored, table by table, but for the votes. */
export async function storedBeside(app: TestApp, common: ReadonlySet<string>): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  for (const { table, columns } of await app.sql<TableOfTest>(COLUMNS)) {
    if (OF_VOTES.includes(table)) continue;
    stored.set(table, sorted(await app.sql<{ row: string }>(`select row(${columns})::text as row from "${table}"`), common));
  }
  return stored;
}

/** What each of the program's own roles reads of every table and door, as each of the people. */
export async function readByRoles(app: TestApp, people: readonly string[], common: ReadonlySet<string>, uuids: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const tables = await app.sql<TableOfTest>(COLUMNS);
  for (const role of ['citymark_app', 'citymark_auth', 'citymark_release', 'citymark_worker']) {
    const doors = await doorsOf(app, role, uuids);
    for (const person of ['', ...people]) {
      await app.sql('begin');
      await app.sql(`set local role ${role}`);
      await app.sql(`select set_config('citymark.person', $1, true)`, [person]);
      for (const { table, columns } of tables) seen.set(`${role} ${person} ${table}`, await attempt(app, `select row(${columns})::text as row from "${table}"`, common));
      for (const door of doors) seen.set(`${role} ${person} ${door}`, await attempt(app, `select row(d.*)::text as row from ${door} d`, common));
      await app.sql('rollback');
    }
  }
  return seen;
}

async function attempt(app: TestApp, query: string, common: ReadonlySet<string>): Promise<string> {
  await app.sql('savepoint attempt');
  try {
    return sorted(await app.sql<{ row: string }>(query), common).replace(HASH, 'hash');
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : ''}`;
  } finally {
    await app.sql('rollback to savepoint attempt');
  }
}

/** Calls of every function that a role may call, with what their arguments are named for. */
async function doorsOf(app: TestApp, role: string, uuids: Readonly<Record<string, string>>): Promise<string[]> {
  const functions = await app.sql<{ name: string; names: string[] | null; types: string[] }>(
    `select p.proname as name, p.proargnames as names, array(select format_type(t, null) from unnest(p.proargtypes) t) as types
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype and has_function_privilege($1, p.oid, 'execute') order by 1`,
    [role],
  );
  return functions.map(({ name, names, types }) => `${name}(${types.map((type, at) => argument(type, names?.[at] ?? '', uuids)).join(', ')})`);
}

function argument(type: string, name: string, uuids: Readonly<Record<string, string>>): string {
  if (type !== 'uuid') return `null::${type}`;
  const found = Object.entries(uuids).find(([word]) => name.includes(word));
  return `'${found?.[1] ?? Object.values(uuids)[0] ?? ''}'::uuid`;
}
