import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import { DataSources } from '../src/platform/data-sources';
import { InstallationSecret } from '../src/platform/secret';
import { Stopping } from '../src/platform/stopping';
import { NotebookModule } from './notebook.fixture';
import { createTestApp, type TestApp } from './test-app';

describe('a process and its end', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: [NotebookModule] });
  });
  afterAll(() => app.close());
  const health = () => fetch(`${app.address}/health`);

  test('a connection that the server cuts does not end the process, and the next request is answered', async () => {
    const sources = app.get(DataSources);
    const killed = 'select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    const slow = sources.of('app').query('select pg_sleep(5)').then(() => 'slept', () => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await app.sql(killed);
    expect(await slow).toBe('cut');
    for (let i = 0; i < 20 && (await health()).status !== 200; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await health()).status).toBe(200);
    expect(await app.client().expect('{ publicNote { text } }')).toEqual({ publicNote: { text: 'for all' } });
  });

  test('once it stops it is unwell, and keeps no connection open', async () => {
    app.get(Stopping).begin();
    const response = await health();
    expect([response.status, await response.json(), response.headers.get('connection')]).toEqual([503, { status: 'stopping' }, 'close']);
  });
});

describe('the installation secret', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-secret-'));
  const made = (secret: string | null = null) => new InstallationSecret({ ...readConfig({ DATABASE_URL: 'postgres://a:b@localhost/c', DATA_DIR: dataDir }), secret });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('is made once and kept for its owner alone, also when several processes start at once', async () => {
    const several = Array.from({ length: 5 }, () => made());
    await Promise.all(several.map((one) => one.onModuleInit()));
    expect(new Set(several.map((one) => one.key('x').toString('hex'))).size).toBe(1);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('gives each purpose its own key, and equal values equal marks whatever the order of their members', async () => {
    const secret = made('a secret of thirty-two characters');
    await secret.onModuleInit();
    expect(secret.key('a').equals(secret.key('b'))).toBe(false);
    expect(secret.mark('a', { x: 1, y: [2] }).equals(secret.mark('a', { y: [2], x: 1 }))).toBe(true);
    expect(secret.mark('a', { x: 1 }).equals(secret.mark('a', { x: 2 }))).toBe(false);
  });

  test('is not used before it is loaded', () => {
    expect(() => made().key('x')).toThrow(/not loaded/);
  });
});
