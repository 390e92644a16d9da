import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { asServerOwner } from '../../../test/test-database';
import { anOperator, aPerson } from '../../../test/world';
import { check } from '../check/check';
import { asOwner } from '../database/owner';
import { openTables } from '../database/open-tables';
import { tallyOf, type Tally } from '../database/rows';
import { tablesOf } from '../database/tables';
import { emptyInstallation, publishedCity, rebuilt, recordingTerminal, surroundings, type Place, type World } from '../installation.fixture';
import { backUp } from './back-up';
import { LEFT_OUT } from './left-out';
import { restore, TYPED_OUT } from './restore';
import { verify } from './verify';

const PLAIN_OWNER = 'citymark_test_plain_owner';

/** Count and hash of every table, and every file with its hash. */
async function everything(ownerUrl: string, dataDir: string): Promise<Record<string, Tally | string>> {
  const tables = await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    const all = (await tablesOf(client)).filter(({ name }) => !LEFT_OUT.has(name));
    await openTables(client, all);
    const tallies: [string, Tally][] = [];
    for (const table of all) tallies.push([table.name, await tallyOf(client, table)]);
    await client.query('rollback');
    return tallies;
  });
  const names = readdirSync(join(dataDir, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dataDir, 'files', name)).isFile());
  const files = names.map((name): [string, string] => [name, createHash('sha256').update(readFileSync(join(dataDir, 'files', name))).digest('hex')]);
  return Object.fromEntries([...tables, ...files, ['secret', readFileSync(join(dataDir, 'secret'), 'utf8')]]);
}

describe('backup, restore and verify', () => {
  let app: TestApp;
  let world: World;
  let folder: string;
  let file: string;
  let original: Awaited<ReturnType<typeof everything>>;
  let places: Place[] = [];
  const here = () => surroundings(app.config.databaseUrl, app.config.dataDir);
  const elsewhere = async () => {
    const place = await emptyInstallation();
    places.push(place);
    return place;
  };
  const rowsAt = async (place: Place) => asOwner(place.ownerUrl, async (client) => (await client.query<{ n: number }>('select (select count(*) from person) + (select count(*) from city) + (select count(*) from vote) as n')).rows[0]?.n);

  beforeAll(async () => {
    app = await createTestApp();
    world = await publishedCity(app);
    await anOperator(app);
    folder = mkdtempSync(join(tmpdir(), 'citymark-backup-'));
    file = join(folder, 'first.tar');
    await backUp(here(), file);
    original = await everything(app.config.databaseUrl, app.config.dataDir);
  });
  afterEach(async () => {
    for (const place of places) await place.remove();
    places = [];
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app.close();
  });

  test('what is restored elsewhere is everything that was there, and check says so', async () => {
    const place = await elsewhere();
    await restore(place, file, { replace: false });
    expect(await everything(place.ownerUrl, place.dataDir)).toEqual(original);
    expect(original.vote).toMatchObject({ rows: 500 });
    expect(Object.keys(original)).toEqual(expect.arrayContaining(world.files.map((sha256) => `${world.cityId}/${sha256}`)));
    await check(place);
    expect(place.terminal.said).toContain('Everything is as it must be.');
  });

  test('a backup while Citymark runs leaves no trace in the database', async () => {
    const before = await everything(app.config.databaseUrl, app.config.dataDir);
    await backUp(here(), join(folder, 'second.tar'));
    expect(await everything(app.config.databaseUrl, app.config.dataDir)).toEqual(before);
    expect(statSync(join(folder, 'second.tar')).mode & 0o777).toBe(0o600);
    await expect(backUp(here(), join(folder, 'second.tar'))).rejects.toThrow(/exists already/);
  });

  test('who is signed in and links under way are not in a backup', async () => {
    const place = await elsewhere();
    await restore(place, file, { replace: false });
    expect(await app.sql('select 1 from session')).not.toEqual([]);
    for (const table of LEFT_OUT) expect((await asOwner(place.ownerUrl, (client) => client.query(`select 1 from ${table}`))).rowCount).toBe(0);
  });

  test('a byte changed anywhere is refused, and nothing is written', async () => {
    const place = await elsewhere();
    const whole = readFileSync(file);
    const spread = Array.from({ length: 24 }, (_, index) => Math.floor((index * whole.length) / 24));
    const ending = [1, 100, 600, 1024, 1500, 1536, 1537, 1600, 2040, 2048].map((back) => whole.length - back);
    for (const at of [...spread, ...ending]) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x04, at);
      writeFileSync(join(folder, 'damaged.tar'), damaged);
      await expect(restore(place, join(folder, 'damaged.tar'), { replace: false })).rejects.toThrow(/not as it was written/);
    }
    expect(await rowsAt(place)).toBe(0);
    expect(readdirSync(place.dataDir)).toEqual([]);
  });

  test('a file cut anywhere, or with something added, is refused, and nothing is written', async () => {
    const place = await elsewhere();
    const whole = readFileSync(file);
    const cuts = [0, 1, 511, 512, 1024, Math.floor(whole.length / 3), Math.floor(whole.length / 2), whole.length - 2048, whole.length - 1024, whole.length - 512, whole.length - 1];
    for (const damaged of [...cuts.map((length) => whole.subarray(0, length)), Buffer.concat([whole, Buffer.alloc(1)]), Buffer.concat([whole, Buffer.alloc(512)])]) {
      writeFileSync(join(folder, 'damaged.tar'), damaged);
      await expect(restore(place, join(folder, 'damaged.tar'), { replace: false })).rejects.toThrow(/not as it was written|too short/);
      await expect(verify(here(), join(folder, 'damaged.tar'))).rejects.toThrow(/not as it was written|too short/);
    }
    expect(await rowsAt(place)).toBe(0);
    expect(readdirSync(place.dataDir)).toEqual([]);
  });

  test('verify restores a good backup and leaves nothing behind', async () => {
    const databases = () => asServerOwner(async (owner) => (await owner.query("select 1 from pg_database where datname like 'citymark_verify_%'")).rowCount);
    const place = here();
    await verify(place, file);
    expect(place.terminal.said.at(-1)).toMatch(/can be restored: every count and hash is right/);
    expect(await databases()).toBe(0);
  });

  const linesOf = (content: Buffer) => gunzipSync(content).toString('utf8').split('\n').filter(Boolean);
  const packed = (lines: readonly string[]) => gzipSync(`${lines.join('\n')}\n`);
  const without = (table: string, pick: (line: string, index: number) => boolean) => (name: string, content: Buffer) =>
    name.startsWith(`tables/${table}/`) ? packed(linesOf(content).filter((line, index) => !pick(line, index))) : content;
  const first = (_: string, index: number) => index === 0;

  test.each([
    ['a row is missing', { part: without('mail', first) }, /The table mail has \d+ rows; when the backup was made it had \d+/],
    ['a row that others need is missing', { part: without('city', first) }, /do not fit together/],
    ['a row says something else', { part: (name: string, content: Buffer) => (name.startsWith('tables/mail/') ? packed(linesOf(content).map((line) => line.replace('Citymark', 'Citimark'))) : content) }, /The rows of the table mail are not those/],
    ['a part of a table is missing', { part: (name: string, content: Buffer) => (name.startsWith('tables/vote/') ? null : content) }, /The part tables\/vote\/000001\.ndjson\.gz is missing/],
    ['a proof file is missing', { part: (name: string, content: Buffer) => (name.startsWith('files/') ? null : content) }, /The proof file files\/.* is missing from the archive/],
    ['a proof file has another content', { part: (name: string, content: Buffer) => (name.startsWith('files/') ? Buffer.from('other') : content) }, /is not what its name says/],
    ['the secret is another one', { part: (name: string, content: Buffer) => (name === 'secret' ? Buffer.from('other') : content) }, /secret/],
  ])('a well-formed backup in which %s does not pass', async (what, changes, sentence) => {
    const damaged = join(folder, `${what.replaceAll(' ', '-')}.tar`);
    await rebuilt(file, damaged, changes);
    await expect(verify(here(), damaged)).rejects.toThrow(sentence);
    const place = await elsewhere();
    await expect(restore(place, damaged, { replace: false })).rejects.toThrow(sentence);
    expect(await rowsAt(place)).toBe(0);
  });

  test('a row missing is found even when the list of contents was made to fit', async () => {
    const damaged = join(folder, 'fitting.tar');
    const place = await elsewhere();
    await restore(place, file, { replace: false });
    await asOwner(place.ownerUrl, async (client) => {
      await client.query('alter table audit_event disable trigger user');
      await client.query('delete from audit_event where seq = 3');
      await client.query('alter table audit_event enable trigger user');
    });
    await backUp(place, damaged);
    const from = here();
    await expect(verify(from, damaged)).rejects.toThrow(/fault/);
    expect(from.terminal.said.join('\n')).toMatch(/audit record of Žilina .* is not whole: Event 3/);
  });

  test('what could not be verified did not pass', async () => {
    await asServerOwner((owner) => owner.query(`drop role if exists ${PLAIN_OWNER}; create role ${PLAIN_OWNER} login password 'a-test-password' nosuperuser nocreatedb`));
    const url = new URL(app.config.databaseUrl);
    url.username = PLAIN_OWNER;
    url.password = 'a-test-password';
    await expect(verify(surroundings(url.href, app.config.dataDir), file)).rejects.toThrow(/^Could not verify/);
    await asServerOwner((owner) => owner.query(`drop role ${PLAIN_OWNER}`));
  });

  test('a backup of another version is refused', async () => {
    const other = join(folder, 'other-version.tar');
    await rebuilt(file, other, { manifest: (manifest) => ({ ...manifest, migrations: [...manifest.migrations, 'CreateFuture1'] }) });
    await expect(restore(await elsewhere(), other, { replace: false })).rejects.toThrow(/at migration CreateFuture1; restore it with that version/);
    await expect(verify(here(), other)).rejects.toThrow(/CreateFuture1/);
  });

  test('a database that holds data is replaced only when that is typed out', async () => {
    const place = await elsewhere();
    await restore(place, file, { replace: false });
    const before = await everything(place.ownerUrl, place.dataDir);
    await expect(restore(place, file, { replace: false })).rejects.toThrow(/holds data \(.*1 in city/);
    await expect(restore({ ...place, terminal: recordingTerminal('yes') }, file, { replace: true })).rejects.toThrow(/not typed/);
    expect(await everything(place.ownerUrl, place.dataDir)).toEqual(before);
    await asOwner(place.ownerUrl, (client) => client.query("update city set name = 'Changed'"));
    writeFileSync(join(place.dataDir, 'files', world.cityId, 'f'.repeat(64)), 'left over');
    await restore({ ...place, terminal: recordingTerminal(TYPED_OUT) }, file, { replace: true });
    expect(await everything(place.ownerUrl, place.dataDir)).toEqual(before);
  });

  test('nothing is restored under a running Citymark', async () => {
    await aPerson(app);
    await expect(restore({ ...here(), terminal: recordingTerminal(TYPED_OUT) }, file, { replace: true })).rejects.toThrow(/Citymark runs on this database/);
  });

  test('a secret that is a setting stays out of the backup and must be the same again', async () => {
    const secret = 's'.repeat(40);
    const kept = join(folder, 'setting.tar');
    await backUp({ ...here(), secret }, kept);
    expect(readFileSync(kept).includes(secret)).toBe(false);
    const place = await elsewhere();
    await expect(restore(place, kept, { replace: false })).rejects.toThrow(/Set the same SECRET/);
    await expect(restore({ ...place, secret: 'x'.repeat(40) }, kept, { replace: false })).rejects.toThrow(/not the secret/);
    expect(await rowsAt(place)).toBe(0);
    await restore({ ...place, secret }, kept, { replace: false });
    expect(readdirSync(place.dataDir)).toEqual(['files']);
  });

  test('an owner who is no superuser backs up and restores as well', async () => {
    const place = await elsewhere();
    const name = new URL(place.ownerUrl).pathname.slice(1);
    const url = new URL(place.ownerUrl);
    url.username = PLAIN_OWNER;
    url.password = 'a-test-password';
    await asServerOwner((owner) => owner.query(`drop role if exists ${PLAIN_OWNER}; create role ${PLAIN_OWNER} login password 'a-test-password' nosuperuser nobypassrls`));
    await asOwner(place.ownerUrl, async (client) => {
      await client.query(`alter database "${name}" owner to ${PLAIN_OWNER}; grant all on schema public to ${PLAIN_OWNER}`);
      for (const { name: table } of await tablesOf(client)) await client.query(`alter table ${table} owner to ${PLAIN_OWNER}`);
      await client.query(`alter table migration owner to ${PLAIN_OWNER}`);
    });
    const plain = { ...place, ownerUrl: url.href };
    await restore(plain, file, { replace: false });
    expect(await everything(url.href, place.dataDir)).toEqual(original);
    await check(plain);
    await backUp(plain, join(folder, 'plain.tar'));
    await check(place);
    await place.remove();
    places = [];
    await asServerOwner((owner) => owner.query(`drop role ${PLAIN_OWNER}`));
  });

  test('no table takes numbers from a sequence, which a restore would have to set', async () => {
    expect(await app.sql("select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace and relname <> 'migration_id_seq'")).toEqual([]);
  });

  test('a missing proof file does not keep the rest from being saved, and is said', async () => {
    const place = await elsewhere();
    await restore(place, file, { replace: false });
    rmSync(join(place.dataDir, 'files', world.cityId, world.files[0]));
    const partial = join(folder, 'partial.tar');
    await expect(backUp(place, partial)).rejects.toThrow(/1 proof file\(s\) are missing/);
    await expect(verify(here(), partial)).rejects.toThrow(/fault/);
  });
});
