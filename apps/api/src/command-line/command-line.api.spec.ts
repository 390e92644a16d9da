import { builtInPack } from '@citymark/model';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../../test/test-app';
import { emptyDatabase, type TestDatabase } from '../../test/test-database';
import { publishedCity, surroundings, type World } from './installation.fixture';
import { runVerb } from './run-verb';
import { readArguments } from './usage';

const ROOT = join(__dirname, '../../../..');
const TYPED = 'replace everything\n';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('npm run citymark', () => {
  let app: TestApp;
  let world: World;
  let folder: string;
  let fresh: TestDatabase;

  /** What `npm run citymark -- <args>` runs, as a process of its own. */
  function citymark(args: readonly string[], { url = app.config.databaseUrl, dataDir = app.config.dataDir, typed = '', largestFile = 'unlimited' } = {}): Promise<Ended> {
    const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, INIT_CWD: folder, NODE_ENV: 'production' };
    const limited = ['-c', 'ulimit -f "$0"; exec "$@"', largestFile, process.execPath, 'libs/tooling/citymark.mjs', ...args];
    const child = spawn('sh', limited, { cwd: ROOT, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.stdin.end(typed);
    return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
  }

  /** The same without a process of its own: what was said, or the error. */
  async function said(...args: string[]): Promise<string> {
    const here = surroundings(app.config.databaseUrl, app.config.dataDir);
    await runVerb(readArguments(args), here).catch((error: unknown) => {
      throw new Error([...here.terminal.said, error instanceof Error ? `${error.name}: ${error.message}` : ''].join('\n'));
    });
    return `${here.terminal.said.join('\n')}\n`;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'citymark-line-'));
    app = await createTestApp();
    world = await publishedCity(app);
    fresh = await emptyDatabase();
  });
  afterAll(async () => {
    await fresh.drop();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('help is said on standard output and ends with 0', async () => {
    expect(await citymark(['help'], { url: 'postgres://nobody:x@127.0.0.1:1/nothing' })).toMatchObject({ code: 0, out: expect.stringContaining('verify <file>') });
  });

  test.each([
    [['frobnicate'], 'There is no verb "frobnicate"'],
    [['restore', 'nothing-there.tar'], 'There is no file'],
    [['operator', 'add', 'not an address', 'Olga'], 'is not an e-mail address'],
    [['city', 'export', 'Žilina', 'a.tar'], 'is not the id of a city'],
  ])('%j ends with 2 and a sentence', async (args, sentence) => {
    const { code, out, err } = await citymark(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('backup, a wiped machine, restore: everything is there and check says so', async () => {
    const machine = { url: fresh.url, dataDir: join(folder, 'new-machine') };
    expect(await citymark(['backup', 'all.tar'])).toMatchObject({ code: 0, err: expect.stringContaining('Tables: done') });
    expect(await citymark(['verify', 'all.tar'])).toMatchObject({ code: 0, out: expect.stringContaining('can be restored') });
    expect(await citymark(['check'], machine)).toMatchObject({ code: 1, err: expect.stringContaining('holds no Citymark yet') });
    expect(await citymark(['restore', 'all.tar'], machine)).toMatchObject({ code: 0 });
    const checked = await citymark(['check'], machine);
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('Everything is as it must be.') });
    expect((await citymark(['city', 'list'], machine)).out).toContain(`${world.cityId}  Žilina (NL)  7 members`);
  });

  test('what is there is lost only when that is typed out', async () => {
    const machine = { url: fresh.url, dataDir: join(folder, 'new-machine') };
    expect(await citymark(['restore', 'all.tar'], machine)).toMatchObject({ code: 1, err: expect.stringContaining('holds data') });
    expect(await citymark(['restore', 'all.tar', '--replace'], machine)).toMatchObject({ code: 1, err: expect.stringContaining('not typed') });
    expect(await citymark(['restore', 'all.tar', '--replace'], { ...machine, typed: TYPED })).toMatchObject({ code: 0 });
  });

  test('a damaged backup ends with 1', async () => {
    const bytes = readFileSync(join(folder, 'all.tar'));
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    writeFileSync(join(folder, 'damaged.tar'), bytes);
    for (const verb of ['verify', 'restore']) expect(await citymark([verb, 'damaged.tar'])).toMatchObject({ code: 1, err: expect.stringContaining('not as it was written') });
  });

  test('what could not be verified ends with 3: it is neither sound nor damaged', async () => {
    const { code, out, err } = await citymark(['verify', 'all.tar'], { url: 'postgres://nobody:x@127.0.0.1:1/nothing' });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^Could not verify: no other database could be made .*ECONNREFUSED.* Nothing is known about the backup\.\n$/);
  });

  test('a backup that finds no room for the whole of it leaves nothing behind', async () => {
    const { code, err } = await citymark(['backup', 'large.tar'], { largestFile: '20' });
    expect(code).toBe(1);
    expect(err).toMatch(/It could not be done: the file would be larger than this system allows\. Nothing was changed, and nothing half-written was left\.\n$/);
    expect(readdirSync(folder).filter((name) => name.startsWith('large'))).toEqual([]);
  });

  test.each([
    ['a folder', '.', /is a folder: name a new file in it/],
    ['a folder that does not exist', 'nowhere/a.tar', /cannot be written: there is no such folder or file/],
    ['a file that exists', 'all.tar', /exists already and is not overwritten/],
  ])('a backup to %s is refused', async (_what, path, sentence) => {
    await expect(said('backup', join(folder, path))).rejects.toThrow(sentence);
  });

  test('an operator is added, signs in once with the link, and operates', async () => {
    const token = /\/sign-in\/link#([\w-]{43})\n/.exec(await said('operator', 'add', 'Olga@Example.org', 'Olga Operator'))?.[1];
    const signIn = (client: ReturnType<TestApp['client']>) => client.mutate<{ session: { person: object } }>('signInWithLink', { token }, '... on SignedIn { session { person { name email operator } } }');
    expect((await signIn(app.client())).session.person).toEqual({ name: 'Olga Operator', email: 'olga@example.org', operator: true });
    await expect(signIn(app.client())).rejects.toThrow(/refused/);
    expect(await said('check')).toContain('Everything is as it must be.');
    const events = () => app.sql("select 1 from installation_event where kind = 'operator.created'");
    expect(await events()).toHaveLength(1);
    // Whoever locked themselves out gets another link, and is no second operator.
    expect(await said('operator', 'add', 'olga@example.org', 'Another Name')).toContain('/sign-in/link#');
    expect(await events()).toHaveLength(1);
    expect(await app.sql('select name from person where operator')).toEqual([{ name: 'Olga Operator' }]);
  });

  test.each([
    ['not an address', 'Olga'],
    ['olga@example.org', 'x'.repeat(121)],
    ['olga@example.org', 'Ol\u0007ga'],
  ])('an operator %j called %j is wrong usage', async (email, name) => {
    await expect(said('operator', 'add', email, name)).rejects.toThrow(/^\s*WrongUsage: /);
  });

  test('a model pack goes out, changes its version, comes back as a draft and is published', async () => {
    const at = (name: string) => join(folder, name);
    const name = `${builtInPack.id}@${builtInPack.version}`;
    await said('pack', 'export', name, at('pack.json'));
    await expect(said('pack', 'export', name, at('pack.json'))).rejects.toThrow(/cannot be written/);
    await expect(said('pack', 'export', 'nothing@1.0.0', at('nothing.json'))).rejects.toThrow(/There is no model pack nothing@1.0.0/);
    const pack = JSON.parse(readFileSync(at('pack.json'), 'utf8')) as Record<string, unknown>;
    expect(pack).toEqual(JSON.parse(JSON.stringify(builtInPack)));
    writeFileSync(at('next.json'), JSON.stringify({ ...pack, version: '9.0.0' }));
    writeFileSync(at('frozen.json'), JSON.stringify({ ...pack, name: 'Another' }));
    writeFileSync(at('broken.json'), JSON.stringify({ ...pack, areas: [] }));
    await expect(said('pack', 'import', at('broken.json'))).rejects.toThrow(/areas: .*NotDone: The model pack was not imported/s);
    await expect(said('pack', 'import', at('frozen.json'))).rejects.toThrow(/frozen/);
    await said('pack', 'import', at('next.json'));
    const next = `${builtInPack.id}@9.0.0`;
    expect(await said('pack', 'list')).toContain(`${next}  draft  100 statements`);
    await said('pack', 'publish', next);
    await expect(said('pack', 'publish', next)).rejects.toThrow(/already published/);
    expect(await said('pack', 'list')).toContain(`${next}  published  100 statements`);
    await said('pack', 'export', next, at('next.xlsx'));
    await said('pack', 'import', at('next.xlsx'));
    expect(await said('check')).toContain('Everything is as it must be.');
  });

  test('a database that does not answer is a failure, in one sentence', async () => {
    const { code, err } = await citymark(['check'], { url: 'postgres://nobody:x@127.0.0.1:1/nothing' });
    expect(code).toBe(1);
    expect(err).toMatch(/^The database cannot be reached: .*ECONNREFUSED.*\n$/);
  });
});
