import { Client } from 'pg';
import { DATABASE_ROLES, roleName, roleUrl, type DatabaseRole } from '../src/platform/database-roles';
import { migrate } from '../src/platform/migrate';
import { asServerOwner, emptyDatabase, testDatabase, type TestDatabase } from './test-database';

describe('the database roles', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  async function as<T>(role: DatabaseRole, work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: roleUrl(database.url, role) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  test.each(DATABASE_ROLES)('%s signs in with its own password, and is neither superuser nor above row level security', async (role) => {
    const { rows } = await as(role, (client) =>
      client.query('select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = current_user'),
    );
    expect(rows).toEqual([{ rolname: roleName(role), rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false }]);
  });

  test.each(DATABASE_ROLES)('%s owns no table of Citymark and makes none', async (role) => {
    const owned = await as(role, (client) =>
      client.query("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_has_role(relowner, 'member')"),
    );
    expect(owned.rows).toEqual([]);
    await expect(as(role, (client) => client.query('create table public.mine (id int)'))).rejects.toThrow(/permission denied/);
    await expect(as(role, (client) => client.query('create schema mine'))).rejects.toThrow(/permission denied/);
  });

  test.each(DATABASE_ROLES)('%s becomes no other role', async (role) => {
    const { rows } = await asServerOwner((owner) => owner.query<{ name: string }>("select rolname as name from pg_roles where rolname <> $1 and rolname !~ '^pg_'", [roleName(role)]));
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const { name } of rows) {
      await expect(as(role, (client) => client.query(`set role ${client.escapeIdentifier(name)}`))).rejects.toThrow(/permission denied/);
      await expect(as(role, (client) => client.query(`set session authorization ${client.escapeIdentifier(name)}`))).rejects.toThrow(/permission denied/);
    }
  });

  test('nobody signs in as the role that sees across rights, and no role has the password of another', async () => {
    const door = new URL(roleUrl(database.url, 'app'));
    door.username = 'citymark_door';
    const wrong = new URL(roleUrl(database.url, 'app'));
    wrong.username = roleName('auth');
    for (const url of [door, wrong]) {
      const client = new Client({ connectionString: url.href });
      await expect(client.connect()).rejects.toThrow();
    }
  });

  test.each([
    ['app', 'select from session'],
    ['app', 'select from sign_in_link'],
    ['app', 'select from mail'],
    ['app', 'select from block_member'],
    ['app', 'select from graphile_worker.jobs'],
    ['app', "select graphile_worker.add_job('anything')"],
    ['auth', 'select from vote'],
    ['auth', 'select from evidence'],
    ['auth', 'select from member_role'],
    ['auth', 'select from mail'],
    ['release', 'select from vote'],
    ['release', 'select from city'],
    ['release', 'select city_id from contribution'],
    ['release', 'select assessment_id from contribution'],
    ['release', 'select consented_by from contribution'],
    ['worker', 'select from vote'],
    ['worker', 'select from person'],
    ['worker', 'select from session'],
  ] as const)('%s may not: %s', async (role, sql) => {
    await expect(as(role, (client) => client.query(sql))).rejects.toThrow(/permission denied/);
  });

  test('app and auth ask for the delivery of a mail, and nothing else of the job queue', async () => {
    const mail = '0192f000-0000-7000-8000-0000000000a1';
    for (const role of ['app', 'auth'] as const) await as(role, (client) => client.query('select graphile_worker.deliver_mail_later($1)', [mail]));
    await expect(as('release', (client) => client.query('select graphile_worker.deliver_mail_later($1)', [mail]))).rejects.toThrow(/permission denied/);
    const jobs = await as('worker', (client) => client.query('select task_identifier, key from graphile_worker.jobs'));
    expect(jobs.rows).toEqual([{ task_identifier: 'deliver-mail', key: mail }]);
  });
});

describe('the migration step', () => {
  test('runs twice, and by several processes at once, with one result', async () => {
    const database = await emptyDatabase();
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    await migrate(database.url);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('select state, built_in, (select count(*)::int from migration) as migrations from model_pack');
    expect(rows).toEqual([{ state: 'published', built_in: true, migrations: expect.any(Number) }]);
    await client.end();
    await database.drop();
  });

  test('needs no superuser: an owner who may create roles is enough', async () => {
    const database = await emptyDatabase();
    const name = new URL(database.url).pathname.slice(1);
    const plain = `plain_${name.replace(/\W/g, '').slice(-8)}`;
    // The roles' passwords follow from the owner's and are shared by the server, with specs that run at this very moment: so it is the same.
    const password = decodeURIComponent(new URL(database.url).password);
    const { version } = await asServerOwner(async (owner) => {
      await owner.query(`create role ${plain} login createrole password ${owner.escapeLiteral(password)}`);
      await owner.query(`alter database "${name}" owner to ${plain}`);
      const { rows } = await owner.query<{ version: number }>("select current_setting('server_version_num')::int as version");
      // Roles of other databases of this server exist already; a managed server would have made them for this owner.
      for (const role of [...DATABASE_ROLES.map(roleName), 'citymark_door']) await owner.query(`grant ${role} to ${plain} with admin option`);
      return rows[0] ?? { version: 0 };
    });
    const url = new URL(database.url);
    url.username = plain;
    expect(version).toBeGreaterThanOrEqual(150_000);
    try {
      await migrate(url.href);
      const client = new Client({ connectionString: roleUrl(url.href, 'app') });
      await client.connect();
      expect((await client.query('select from model_pack')).rowCount).toBe(0);
      await client.end();
    } finally {
      await database.drop();
      await asServerOwner(async (owner) => {
        await owner.query(`drop owned by ${plain} cascade`);
        await owner.query(`drop role ${plain}`);
      });
    }
  });
});
