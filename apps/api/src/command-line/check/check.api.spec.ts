import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp } from '../../../test/test-app';
import { asServerOwner, urlOf } from '../../../test/test-database';
import { backUp } from '../backup/back-up';
import { restore } from '../backup/restore';
import { asOwner } from '../database/owner';
import { emptyInstallation, publishedCity, surroundings, type Place, type World } from '../installation.fixture';
import { check } from './check';
import { GUARDIANS } from './row-level-security';

describe('check', () => {
  let world: World;
  let place: Place;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'citymark-check-'));
    const app = await createTestApp();
    world = await publishedCity(app);
    await backUp(surroundings(app.config.databaseUrl, app.config.dataDir), join(folder, 'world.tar'));
    await app.close();
    place = await emptyInstallation();
    await restore(place, join(folder, 'world.tar'), { replace: false });
    await asOwner(place.ownerUrl, (client) => client.query(`
      insert into person (id, email, name, operator) values ('0192f000-0000-7000-8000-000000000009', 'o@example.org', 'O', true);
      insert into release (id, number, policy, digest, published_by) values ('0192f000-0000-7000-8000-00000000000a', 1, '{}', 'x', '0192f000-0000-7000-8000-000000000009');`));
  });
  afterAll(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What check says about a copy of the sound world after something was done to it. */
  async function afterPlanting(sql: string, spoil: (dataDir: string) => void = () => undefined): Promise<{ said: string; failed: boolean }> {
    const name = `citymark_test_${process.env.CITYMARK_TEST_RUN}_planted`;
    const dataDir = join(folder, 'planted');
    await asServerOwner((owner) => owner.query(`create database "${name}" template "${new URL(place.ownerUrl).pathname.slice(1)}"`));
    cpSync(place.dataDir, dataDir, { recursive: true });
    try {
      if (sql) await asOwner(urlOf(name), (client) => client.query(sql));
      spoil(dataDir);
      const here = surroundings(urlOf(name), dataDir);
      const failed = await check(here).then(() => false, (error: unknown) => error instanceof Error && error.name === 'NotDone');
      return { said: here.terminal.said.join('\n'), failed };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
      await asServerOwner((owner) => owner.query(`drop database "${name}" with (force)`));
    }
  }

  const past = (table: string, sql: string) => `alter table ${table} disable trigger user; ${sql}; alter table ${table} enable trigger user`;
  const aBlock = (digest: string) => `insert into block (id, release_id, area_id, pack_hash, period, synthetic, members, histograms, digest)
    values ('0192f000-0000-7000-8000-00000000000b', '0192f000-0000-7000-8000-00000000000a', 'a', 'h', 2026, true, 0, '{"members": 0, "statements": {}, "subDomains": {}, "area": [], "digest": "${digest}"}', '${digest}')`;

  test('a sound installation has no fault', async () => {
    const { said, failed } = await afterPlanting('');
    expect(said).toContain('Everything is as it must be.');
    expect(said).not.toContain('FAULT');
    expect(failed).toBe(false);
  });

  test.each<[string, string, RegExp]>([
    ['a changed line of the audit record', past('audit_event', "update audit_event set body = replace(body, 'kind', 'kine') where seq = 4"), /audit record of Žilina .* Event 4 of the record was changed/],
    ['a removed line of the audit record', past('audit_event', 'delete from audit_event where seq = 2'), /audit record of Žilina .* Event 2/],
    ['an audit record that was emptied', past('audit_event', 'delete from audit_event'), /audit record of Žilina .* is empty/],
    ['a line of the audit record that says two things', past('audit_event', "update audit_event set kind = 'x' where seq = 1"), /something else in its columns/],
    ['a dropped policy for reading', 'drop policy vote_select on vote', /citymark_app has the right to select on the table vote/],
    ['a dropped policy for writing', 'drop policy settlement_insert on settlement', /citymark_app has the right to insert on the table settlement/],
    ['a policy of another role that was dropped', 'drop policy contribution_release on contribution', /citymark_release has the right to select on the table contribution/],
    ['a right that no policy limits', 'grant delete on vote to citymark_app', /citymark_app has the right to delete on the table vote/],
    ['a policy that lets everybody in', 'create policy open_door on vote for select to citymark_app using (true)', /policy open_door lets the application reach every row of the table vote/],
    ['row level security that is not forced', 'alter table vote no force row level security', /not forced on the table vote/],
    ['row level security that is off', 'alter table report disable row level security', /not enabled on the table report/],
    ['row level security that is off for people', 'alter table person disable row level security', /not enabled on the table person/],
    ['a table that was forgotten', 'create table forgotten (city_id uuid primary key)', /not enabled on the table forgotten/],
    ['a trigger that is switched off', 'alter table audit_event disable trigger audit_event_append_only', /trigger audit_event_append_only of the table audit_event is switched off/],
    ['a trigger that was dropped', 'drop trigger vote_recorded on vote', /trigger vote_recorded of the table vote was dropped/],
    ['a wrong counter of votes', 'update round_statement set votes_cast = votes_cast + 1 where statement_id = (select min(statement_id) from round_statement)', /says 6 votes; there are 5/],
    ['a wrong counter of a person', 'update round_participation set judged = 7 where person_id = (select min(person_id::text)::uuid from round_participation)', /said to have judged 7 statements; there are 100/],
    ['a vote changed past its history', past('vote', 'update vote set level = (level + 1) % 8 where ctid = (select min(ctid) from vote)'), /are not those of their history/],
    ['a removed vote', 'delete from vote_history where statement_id = (select min(statement_id) from vote); delete from vote where statement_id = (select min(statement_id) from vote)', /says 5 votes; there are 0/],
    ['a changed model pack', past('model_pack', `update model_pack set content = jsonb_set(content, '{name}', '"Another"')`), /model pack citymark.* does not match its hash/],
    ['an assessment bound to another pack', "update assessment set pack_hash = 'other'", /started with another model pack/],
    ['a changed report', "update report set snapshot = replace(snapshot, 'Žilina', 'Zilina')", /report .* does not match its hash/],
    ['a changed block of the benchmark', aBlock('0'.repeat(64)), /block 0192f000-0000-7000-8000-00000000000b does not match its digest/],
    ['a table that cannot be read', 'alter table report rename column snapshot to text', /FAULT reports: could not be inspected/],
    ['migrations of another version', "delete from migration where name like 'CreateRelease%'", /^$/],
  ])('finds %s', async (_what, sql, sentence) => {
    const { said, failed } = await afterPlanting(sql);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('Everything is as it must be');
    expect(failed).toBe(true);
  });

  const fileIn = (dataDir: string, sha256: string) => join(dataDir, 'files', world.cityId, sha256);

  test.each<[string, (dataDir: string) => void, RegExp]>([
    ['a missing proof file', (dataDir) => rmSync(fileIn(dataDir, world.files[0])), /proof file .* is missing/],
    ['a changed proof file', (dataDir) => writeFileSync(fileIn(dataDir, world.files[1]), 'other'), /proof file .* was changed/],
    [
      'a file that belongs to nothing',
      (dataDir) => {
        writeFileSync(fileIn(dataDir, 'a'.repeat(64)), 'left over');
        utimesSync(fileIn(dataDir, 'a'.repeat(64)), new Date('2026-01-01'), new Date('2026-01-01'));
      },
      /belongs to no proof/,
    ],
  ])('finds %s', async (_what, spoil, sentence) => {
    const { said, failed } = await afterPlanting('', spoil);
    expect(said).toMatch(sentence);
    expect(failed).toBe(true);
  });

  test('finds a role of the application that stands above row level security', async () => {
    // Roles belong to the whole server, other specs included: the change is never committed.
    const { databaseRoles } = await import('./database-roles');
    const found = async (sql: string) =>
      asOwner(place.ownerUrl, async (client) => {
        await client.query(`begin; ${sql}`);
        const { faults } = await databaseRoles.run(client, place);
        await client.query('rollback');
        return faults;
      });
    expect(await found('select 1')).toEqual([]);
    expect(await found('alter role citymark_app bypassrls')).toEqual(['The database role citymark_app bypasses row level security.']);
    expect(await found('alter role citymark_worker superuser')).toEqual(['The database role citymark_worker is a superuser.']);
    expect(await found('alter role citymark_door login createdb')).toEqual(['The database role citymark_door may create roles or databases.', 'The database role citymark_door can sign in.']);
  });

  test('knows every trigger that guards rows', async () => {
    const rows = await asOwner(place.ownerUrl, (client) => client.query<{ name: string }>("select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by 1"));
    expect(GUARDIANS.map((guardian) => guardian.join('.')).sort()).toEqual(rows.rows.map(({ name }) => name).sort());
  });

  test('says no level of any statement', async () => {
    const { said } = await afterPlanting('update round_statement set votes_cast = 0');
    expect(said).not.toMatch(/level [0-7]|median|:\s*\[/);
  });
});
