import { Client } from 'pg';
import { ASSESSMENT, CITY, CLOSED_ROUND, OPEN_ROUND, OPERATOR, THREAD, id, person, type RoleOfProbe } from './row-level-security/city-rows';
import { INSTALLATION_PROBES } from './row-level-security/installation-probes';
import { JOINING_PROBES } from './row-level-security/joining-probes';
import { mutantsOf, policiesOfApp } from './row-level-security/policies';
import { failures, outcomeOf, type Probe } from './row-level-security/probe';
import { seed } from './row-level-security/seed';
import { tenantProbes } from './row-level-security/tenant-probes';
import { TABLES_OF_NO_CITY, TENANT_TABLES } from './row-level-security/tenant-tables';
import { testDatabase, type TestDatabase } from './test-database';

describe('row level security', () => {
  let database: TestDatabase;
  let owner: Client;
  let probes: Probe[];

  beforeAll(async () => {
    database = await testDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    await seed(owner);
    await owner.query('begin');
    probes = [...(await tenantProbes(owner)), ...INSTALLATION_PROBES, ...JOINING_PROBES];
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const names = async (sql: string) => (await owner.query<{ name: string }>(sql)).rows.map((row) => row.name);

  describe('the catalogue', () => {
    const tables = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
    const tenant = "exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'city_id' and not a.attisdropped)";

    test('every table with city_id is forced under row level security', async () => {
      expect(await names(`select relname as name from ${tables} and ${tenant} and not (relrowsecurity and relforcerowsecurity)`)).toEqual([]);
    });

    test('every table with city_id is listed with its rights, and every other with its reason', async () => {
      expect(await names(`select relname as name from ${tables} and ${tenant} order by 1`)).toEqual(TENANT_TABLES.map(({ table }) => table).sort());
      expect(await names(`select relname as name from ${tables} and not ${tenant} order by 1`)).toEqual(Object.keys(TABLES_OF_NO_CITY).sort());
    });

    test('every verb that the app role has on a tenant table has a policy, and no policy is without its verb', async () => {
      const verbs = `select relname || ' ' || verb as name from ${tables.replace(' where', ", unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) verb where")} and ${tenant}`;
      const granted = await names(`${verbs} and has_table_privilege('citymark_app', c.oid, verb) order by 1`);
      const policies = await names(
        `select tablename || ' ' || cmd as name from pg_policies where 'citymark_app' = any (roles) and tablename in (select relname from ${tables} and ${tenant}) order by 1`,
      );
      expect(policies).toEqual(granted);
    });

    test('city_id leads every primary key of a tenant table', async () => {
      const sql = `select c.relname as name from ${tables} and ${tenant} and not exists (
        select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary and a.attname = 'city_id')`;
      expect(await names(sql)).toEqual([]);
    });

    test('no view and no sequence stands beside the policies, and every definer function pins its search path and serves no public', async () => {
      expect(await names("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'S', 'f') and relname <> 'migration_id_seq'")).toEqual([]);
      const definers = "pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef";
      expect(await names(`select proname as name from ${definers} and not coalesce('search_path=public, pg_temp' = any (proconfig), false)`)).toEqual([]);
      expect(await names(`select proname as name from ${definers} and pg_get_userbyid(proowner) <> 'citymark_door'`)).toEqual([]);
      expect(await names(`select proname as name from ${definers} and prorettype <> 'trigger'::regtype and has_function_privilege('public', p.oid, 'execute')`)).toEqual([]);
      expect(await names(`select proname as name from ${definers} order by 1`)).toMatchSnapshot();
    });
  });

  test('every probe comes out as the rights say', async () => {
    expect(await failures(owner, probes)).toEqual([]);
    expect(probes.length).toBeGreaterThan(400);
  });

  test('every broken policy is noticed', async () => {
    const killed: string[] = [];
    const survived: string[] = [];
    // A probe that fails on the sound policies would notice every mutant.
    expect(await failures(owner, probes)).toEqual([]);
    for (const { name, sql, policy } of mutantsOf(await policiesOfApp(owner))) {
      await owner.query('savepoint mutant');
      await owner.query(sql);
      const noticed = await failures(owner, probes.filter((probe) => probe.table === policy.table));
      await owner.query('rollback to savepoint mutant');
      (noticed.length > 0 ? killed : survived).push(name);
    }
    expect({ survived }).toEqual({ survived: [] });
    expect(killed).toMatchSnapshot('killed mutants');
  });

  describe('a blind vote', () => {
    const votesSeenBy = (viewer: string, round: number) =>
      outcomeOf(owner, { table: 'vote', title: '', viewer, expected: 0, sql: 'select level from vote where round_id = $1', parameters: [id('a', round)] });
    const by = (role: RoleOfProbe) => person('a', role);

    test('of an open round is seen by its voter and nobody else', async () => {
      const seen = [await votesSeenBy(by('voter'), OPEN_ROUND), await votesSeenBy(by('leader'), OPEN_ROUND), await votesSeenBy(by('observer'), OPEN_ROUND), await votesSeenBy(OPERATOR, OPEN_ROUND)];
      expect(seen).toEqual([1, 0, 0, 0]);
    });

    test('of a closed round is seen by the leader’s role, never by another voter or the operator', async () => {
      const seen = [await votesSeenBy(by('leader'), CLOSED_ROUND), await votesSeenBy(by('voter'), CLOSED_ROUND), await votesSeenBy(by('observer'), CLOSED_ROUND), await votesSeenBy(OPERATOR, CLOSED_ROUND)];
      expect(seen).toEqual([2, 1, 0, 0]);
    });

    test('leaves no trace of its level where others look', async () => {
      const columns = await names(
        "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and column_name in ('level', 'reason', 'confidence') and table_name ~ '^(vote|round)' order by 1",
      );
      expect(columns.filter((name) => !/^vote(_history)?\./.test(name))).toEqual([]);
      expect(await outcomeOf(owner, { table: 'vote_history', title: '', viewer: by('leader'), expected: 0, sql: 'select from vote_history' })).toBe(0);
    });

    test('cannot be cast for somebody else, nor once the round is closed', async () => {
      const vote = (viewer: string, as: string, round: number, statement: string): Probe => ({
        table: 'vote', title: '', viewer, expected: 'refused',
        sql: "insert into vote (city_id, round_id, statement_id, person_id, stakeholder_group, level, confidence) values ($1, $2, $3, $4, 'citizens', 3, 'low')",
        parameters: [id('a', 10), id('a', round), statement, as],
      });
      expect(await outcomeOf(owner, vote(by('voter'), by('voter'), OPEN_ROUND, 's2'))).toBe(1);
      expect(await outcomeOf(owner, vote(by('leader'), by('voter'), OPEN_ROUND, 's2'))).toBe('refused');
      expect(await outcomeOf(owner, vote(by('observer'), by('observer'), CLOSED_ROUND, 's1'))).toBe('refused');
    });
  });

  describe('a comment', () => {
    const by = (role: RoleOfProbe) => person('a', role);
    const attempt = (viewer: string, sql: string, parameters: unknown[] = []): Probe => ({ table: 'comment', title: '', viewer, expected: 0, sql, parameters });
    const rewritten = (viewer: string) => outcomeOf(owner, attempt(viewer, "update comment set body = 'No.' where city_id = $1", [id('a', CITY)]));
    const added = (viewer: string, author: string) =>
      outcomeOf(owner, attempt(viewer, "insert into comment (city_id, id, thread_id, author_id, body) values ($1, $2, $3, $4, 'Yes.')", [id('a', CITY), id('a', 600), id('a', THREAD), author]));

    test('is written in one’s own name, and rewritten by its author alone, not by a leader', async () => {
      expect([await added(by('evidencer'), by('evidencer')), await added(by('evidencer'), by('stakeholder'))]).toEqual([1, 'refused']);
      expect([await rewritten(by('stakeholder')), await rewritten(by('evidencer')), await rewritten(by('leader'))]).toEqual([1, 0, 'refused']);
    });

    test('is neither written nor rewritten while its statement is judged', async () => {
      await owner.query('savepoint judged');
      await owner.query("insert into round_statement (city_id, round_id, assessment_id, statement_id) values ($1, $2, $3, 's3')", [id('a', CITY), id('a', OPEN_ROUND), id('a', ASSESSMENT)]);
      const whileJudged = [await added(by('evidencer'), by('evidencer')), await rewritten(by('stakeholder'))];
      const removed = await outcomeOf(owner, attempt(by('stakeholder'), 'update comment set removed_by = viewer_id(), removed_at = now()'));
      await owner.query('drop trigger comment_not_while_judged on comment');
      const withoutTheTrigger = [await added(by('evidencer'), by('evidencer')), await rewritten(by('stakeholder'))];
      await owner.query('rollback to savepoint judged');
      expect({ whileJudged, removed, withoutTheTrigger }).toEqual({ whileJudged: ['refused', 'refused'], removed: 1, withoutTheTrigger: [1, 1] });
    });

    test('leaves what it said before, which nobody forges', async () => {
      await owner.query('savepoint edited');
      await owner.query("select set_config('citymark.person', $1, true)", [by('stakeholder')]);
      await owner.query("update comment set body = 'There.' where city_id = $1", [id('a', CITY)]);
      const { rows } = await owner.query('select seq, body from comment_edit where city_id = $1 order by seq', [id('a', CITY)]);
      await owner.query('rollback to savepoint edited');
      expect(rows).toEqual([{ seq: 1, body: 'Where?' }, { seq: 2, body: 'Where is this?' }]);
      expect(await outcomeOf(owner, attempt(by('stakeholder'), 'delete from comment_edit'))).toBe('refused');
    });
  });
});
