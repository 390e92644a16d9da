import type { DataSource } from 'typeorm';

/** What a schema consists of, each part as texts that PostgreSQL itself writes. Names of objects are in them; their internal numbers are not. */
const PARTS: Readonly<Record<string, string>> = {
  columns: `select format('%s.%s %s %s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' else 'null' end,
      coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped`,
  tables: `select format('%s owner %s rights %s columns %s security %s forced %s', c.relname, c.relowner::regrole, coalesce(c.relacl::text, 'none'),
      (select coalesce(jsonb_agg(a.attacl::text order by a.attname), '[]') from pg_attribute a where a.attrelid = c.oid and a.attacl is not null), c.relrowsecurity, c.relforcerowsecurity) as line
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'S')`,
  constraints: `select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line from pg_constraint where connamespace = 'public'::regnamespace`,
  indexes: `select indexdef as line from pg_indexes where schemaname = 'public'`,
  policies: `select format('%s %s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check) as line from pg_policies where schemaname = 'public'`,
  functions: `select format('%s owner %s rights %s', pg_get_functiondef(oid), proowner::regrole, coalesce(proacl::text, 'none')) as line from pg_proc where pronamespace = 'public'::regnamespace`,
  triggers: `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`,
  schema: `select nspacl::text as line from pg_namespace where nspname = 'public'`,
};

/** Every part of a database's own schema, in order. The table of the migrations themselves is left out. */
export async function schemaFingerprint(source: DataSource): Promise<Record<string, string[]>> {
  const fingerprint: Record<string, string[]> = {};
  for (const [part, sql] of Object.entries(PARTS)) {
    const rows: { line: string }[] = await source.query(sql);
    fingerprint[part] = rows.map(({ line }) => line).filter((line) => !/\bmigration\b|\bmigration_id_seq\b/.test(line)).sort();
  }
  return fingerprint;
}
