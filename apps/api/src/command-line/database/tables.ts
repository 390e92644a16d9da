import type { ClientBase } from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of the primary key; text ones are sorted by their bytes, alike on every server. */
  readonly key: readonly string[];
  readonly references: readonly string[];
}

/** Kept by the migrations themselves. */
const NOT_DATA = new Set(['migration']);

const TABLES = `
  select c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'nullable', not a.attnotnull) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))
     from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
    (select coalesce(json_agg(distinct r.relname), '[]') from pg_constraint f join pg_class r on r.oid = f.confrelid
     where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "references"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every table with data, those that others refer to first. New tables need no mention here. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'key'> & { key: string[] | null }>(TABLES);
  const tables = rows.filter(({ name }) => !NOT_DATA.has(name)).map((row) => ({ ...row, key: row.key ?? row.columns.map(({ name }) => name) }));
  return referredFirst(tables);
}

export const hasColumn = (table: Table, name: string): boolean => table.columns.some((column) => column.name === name);

function referredFirst(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ references }) => !waiting.some((other) => references.includes(other.name)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}
