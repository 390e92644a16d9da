import { DataSource, getMetadataArgsStorage } from 'typeorm';
import '../src/app.module';
import { testDatabase, type TestDatabase } from './test-database';

/** A column as both sides can say it: `table.column: type`, then `null` and `key` where they hold. */
type ColumnLine = string;

const lineOf = (table: string, column: string, type: string, nullable: boolean, key: boolean): ColumnLine =>
  [`${table}.${column}: ${type}`, nullable ? 'null' : '', key ? 'key' : ''].filter(Boolean).join(' ');

const CATALOGUE = `
  select c.table_name as "table", c.column_name as "column", format_type(a.atttypid, a.atttypmod) as type, c.is_nullable = 'YES' as nullable,
    exists (select 1 from information_schema.table_constraints t
      join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
      where t.table_schema = c.table_schema and t.table_name = c.table_name and t.constraint_type = 'PRIMARY KEY' and k.column_name = c.column_name) as key
  from information_schema.columns c
  join pg_attribute a on a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name
  where c.table_schema = 'public' and c.table_name = any ($1)`;

/** PostgreSQL's own name of a type that an entity names in short. */
const SHORT_NAMES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

describe('the entities', () => {
  let database: TestDatabase;
  let source: DataSource;
  const entities = [...new Set(getMetadataArgsStorage().tables.map(({ target }) => target))].filter((target) => typeof target === 'function');

  beforeAll(async () => {
    database = await testDatabase();
    source = await new DataSource({ type: 'postgres', url: database.url, entities, installExtensions: false }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const tables = () => source.entityMetadatas.map(({ tableName }) => tableName);

  function declared(): ColumnLine[] {
    return source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = source.driver.normalizeType(column);
        const size = column.precision ? `(${column.precision},${column.scale ?? 0})` : '';
        return lineOf(tableName, column.databaseName, `${SHORT_NAMES[type] ?? type}${size}${column.isArray ? '[]' : ''}`, column.isNullable, column.isPrimary);
      }),
    );
  }

  async function migrated(): Promise<ColumnLine[]> {
    const rows: { table: string; column: string; type: string; nullable: boolean; key: boolean }[] = await source.query(CATALOGUE, [tables()]);
    return rows.map(({ table, column, type, nullable, key }) => lineOf(table, column, type, nullable, key));
  }

  async function differences(): Promise<{ onlyDeclared: ColumnLine[]; onlyMigrated: ColumnLine[] }> {
    const [entity, table] = [declared(), await migrated()];
    return { onlyDeclared: entity.filter((line) => !table.includes(line)).sort(), onlyMigrated: table.filter((line) => !entity.includes(line)).sort() };
  }

  test('name the columns, types, nullability and keys that the migrations made', async () => {
    expect(tables().length).toBeGreaterThan(5);
    expect(await differences()).toEqual({ onlyDeclared: [], onlyMigrated: [] });
  });

  test.each([
    ['a column more', 'alter table report add column planted text', { onlyDeclared: [], onlyMigrated: ['report.planted: text null'] }],
    ['a column less', 'alter table report drop column hash', { onlyDeclared: ['report.hash: text'], onlyMigrated: [] }],
    ['another type', 'alter table report alter column hash type varchar(64)', { onlyDeclared: ['report.hash: text'], onlyMigrated: ['report.hash: character varying(64)'] }],
    ['another nullability', 'alter table report alter column hash drop not null', { onlyDeclared: ['report.hash: text'], onlyMigrated: ['report.hash: text null'] }],
    ['another key', 'alter table report drop constraint report_pk, add primary key (city_id, id, hash)', { onlyDeclared: ['report.hash: text'], onlyMigrated: ['report.hash: text key'] }],
    ['another precision', 'alter table target alter column level type numeric(4, 2)', { onlyDeclared: ['target.level: numeric(2,1)'], onlyMigrated: ['target.level: numeric(4,2)'] }],
  ])('differ visibly when the table has %s', async (_what, change, expected) => {
    await source.query('begin');
    try {
      await source.query(change);
      expect(await differences()).toEqual(expected);
    } finally {
      await source.query('rollback');
    }
  });
});
