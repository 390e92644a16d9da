import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../postgres/port.mjs';
import { isRunning } from '../postgres/process-table.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';

type Running = Awaited<ReturnType<typeof startPostgres>>;

const root = join(__dirname, '../../..');
let folder: string;
let dataDir: string;
const started: Running[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'citymark spec '));
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'a path with spaces', 'postgres');
});

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop('immediate');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: { port?: number; dataDir?: string } = {}): Promise<Running> {
  const postgres = await startPostgres({ dataDir, port: 0, settings: { fsync: 'off' }, ...options });
  started.push(postgres);
  return postgres;
}

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

function serverPid(postgres: Running): number {
  return Number(readFileSync(join(postgres.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function ended(pid: number): Promise<void> {
  for (let i = 0; i < 500 && isRunning(pid); i += 1) await wait(10);
}

/** Starts the server from another process, which can then be killed. */
async function startElsewhere(environment: NodeJS.ProcessEnv = {}): Promise<{ parent: ChildProcess; url: string }> {
  const script = join(root, 'libs/tooling/database.mjs');
  const port = String(await freePort(0));
  const parent = spawn(process.execPath, [script, dataDir, port], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((done, fail) => {
    parent.stdout?.once('data', (text: Buffer) => done(text.toString().trim()));
    parent.once('exit', () => fail(new Error('the launcher ended before the server was ready')));
  });
  return { parent, url };
}

async function exitOf(parent: ChildProcess): Promise<void> {
  if (parent.exitCode === null && parent.signalCode === null) await new Promise((done) => parent.once('exit', done));
}

test('a first start makes a UTF-8 database of its own owner, in a path with spaces', async () => {
  const postgres = await start();
  const [row] = await ask<{ name: string; owner: string; encoding: string }>(
    postgres.url,
    'select current_database() as name, current_user as owner, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()',
  );
  expect(row).toEqual({ name: 'citymark', owner: 'citymark', encoding: 'UTF8' });
  expect(postgres.attached).toBe(false);
});

test('the password is a file only we can read, and a wrong one is refused', async () => {
  const postgres = await start();
  expect(statSync(join(postgres.folder, 'owner-password')).mode & 0o077).toBe(0);
  const wrong = postgres.url.replace(/:[^:@]+@/, ':wrong@');
  await expect(ask(wrong, 'select 1')).rejects.toThrow(/password authentication failed/);
});

test('what was committed is there after a stop and a second start', async () => {
  const first = await start();
  await ask(first.url, 'create table kept as select 7 as level');
  const pid = serverPid(first);
  await first.stop();
  expect(isRunning(pid)).toBe(false);

  const second = await start();
  expect(await ask(second.url, 'select level from kept')).toEqual([{ level: 7 }]);
});

test('a second start while the server runs attaches to it', async () => {
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ attached: true, port: first.port, url: first.url });
});

test('a port that somebody else uses gives way to the next free one', async () => {
  const port = await freePort(0);
  const other: Server = createServer();
  await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
  try {
    const postgres = await start({ port });
    expect(postgres.port).toBeGreaterThan(port);
    expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    other.close();
  }
});

test('a server whose launcher was killed is found again by the next start', async () => {
  const { parent, url } = await startElsewhere();
  parent.kill('SIGKILL');
  await exitOf(parent);
  const postgres = await start();
  expect(postgres).toMatchObject({ attached: true, url });
});

test('after launcher and server were both killed the next start recovers what was committed', async () => {
  const { parent, url } = await startElsewhere();
  await ask(url, 'create table survived as select 3 as level');
  const pid = Number(readFileSync(join(dataDir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  parent.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  const postgres = await start();
  expect(postgres.attached).toBe(false);
  expect(await ask(postgres.url, 'select level from survived')).toEqual([{ level: 3 }]);
});

test('a lock file that names a process of somebody else does not stop the start', async () => {
  const postgres = await start();
  const pidFile = join(postgres.folder, 'data', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = serverPid(postgres);
  process.kill(pid, 'SIGKILL');
  await ended(pid);
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));

  const again = await start();
  expect(again.attached).toBe(false);
  expect(isRunning(process.pid)).toBe(true);
});

test('a terminal in a language that is not installed changes nothing', async () => {
  const { parent, url } = await startElsewhere({ LANG: 'xx_YY.UTF-8', LC_ALL: 'xx_YY.UTF-8', PGOPTIONS: '' });
  expect(await ask(url, "select lower('ÄÖÜ') as low")).toEqual([{ low: 'äöü' }]);
  parent.kill('SIGTERM');
  await exitOf(parent);
  expect(existsSync(join(dataDir, 'data', 'postmaster.pid'))).toBe(false);
});

test('a folder with something else in it is left alone, and the refusal names it', async () => {
  const occupied = join(folder, 'occupied');
  mkdirSync(occupied);
  writeFileSync(join(occupied, 'holiday.txt'), 'sea');
  await expect(startPostgres({ dataDir: occupied, port: 0 })).rejects.toThrow(/occupied exists and is not a database of Citymark/);
  expect(readFileSync(join(occupied, 'holiday.txt'), 'utf8')).toBe('sea');
});
