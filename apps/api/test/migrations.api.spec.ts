import { MIGRATIONS } from '@citymark/migrations';
import { DataSource } from 'typeorm';
import { schemaFingerprint } from './schema-fingerprint';
import { emptyDatabase, type TestDatabase } from './test-database';

describe('the migrations', () => {
  let database: TestDatabase;
  let source: DataSource;
  const up = () => source.runMigrations({ transaction: 'each' });
  const applied = async (): Promise<number> => {
    const rows: { count: number }[] = await source.query('select count(*)::int as count from migration');
    return rows[0]?.count ?? Number.NaN;
  };

  beforeAll(async () => {
    database = await emptyDatabase();
    source = await new DataSource({ type: 'postgres', url: database.url, migrations: [...MIGRATIONS], migrationsTableName: 'migration', installExtensions: false }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  test('go up, all the way down, and up again to the very same schema', async () => {
    await up();
    const first = await schemaFingerprint(source);
    expect(await applied()).toBe(MIGRATIONS.length);
    expect(first.policies?.length).toBeGreaterThan(20);
    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'each' });
    expect(await applied()).toBe(0);
    const { schema: _rights, ...nothing } = await schemaFingerprint(source);
    expect(nothing).toEqual({ columns: [], tables: [], constraints: [], indexes: [], policies: [], functions: [], triggers: [] });
    await up();
    expect(await schemaFingerprint(source)).toEqual(first);
  });

  test('find nothing to do on a database that is up to date', async () => {
    expect(await up()).toEqual([]);
  });

  test.each([
    ['columns', 'alter table person alter column name drop not null'],
    ['tables', 'alter table vote no force row level security'],
    ['tables', 'grant update (email) on person to citymark_app'],
    ['constraints', 'alter table vote drop constraint vote_level'],
    ['indexes', 'drop index round_one_open'],
    ['policies', 'drop policy vote_select on vote'],
    ['functions', 'alter function viewer_leads() volatile'],
    ['triggers', 'alter table vote rename to votes; drop trigger vote_recorded on votes; alter table votes rename to vote'],
  ])('a change of the %s shows: %s', async (part, change) => {
    const before = await schemaFingerprint(source);
    await source.query('begin');
    try {
      await source.query(change);
      expect((await schemaFingerprint(source))[part]).not.toEqual(before[part]);
    } finally {
      await source.query('rollback');
    }
  });
});
