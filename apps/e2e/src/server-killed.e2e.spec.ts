import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../libs/tooling/postgres/start-postgres.mjs';
import { Voters } from './killed/cast-through-storms';
import { differences } from './killed/count-check';
import { openPanel } from './killed/panel';
import { storedVotes } from './killed/stored-votes';
import { CitymarkServer } from './server/citymark-server';

type Cluster = Awaited<ReturnType<typeof startPostgres>>;

/** As `npm start` runs it: what is committed is on disk. */
const AS_SHIPPED = {};
/** A server that acknowledges before it has written, and writes late: what must be found out. */
const CARELESS = { synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB' };

const folders: string[] = [];
const clusters: Cluster[] = [];
const servers: CitymarkServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.stop();
  for (const cluster of clusters) await cluster.stop('immediate');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Installation {
  readonly dataDir: string;
  readonly settings: Record<string, string>;
  cluster: Cluster;
  readonly server: CitymarkServer;
}

async function install(settings: Record<string, string>): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'citymark-killed-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  const dataDir = join(folder, 'postgres');
  const cluster = await startPostgres({ dataDir, port: 0, settings });
  clusters.push(cluster);
  const server = await CitymarkServer.start(cluster.url);
  servers.push(server);
  return { dataDir, settings, cluster, server };
}

/** Ends the database's first process and with it all others, as a loss of power would, then starts it as `npm start` does. */
async function killPostgres(installation: Installation): Promise<void> {
  const { cluster, dataDir, settings } = installation;
  process.kill(Number(readFileSync(join(cluster.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  installation.cluster = await startPostgres({ dataDir, port: cluster.port, settings });
}

async function killServer({ server }: Installation): Promise<void> {
  await server.kill();
  await server.begin();
}

const PEOPLE = 10;

test('1,000 votes survive kill -9 of the server and of the database: each acknowledged one is there once, with its last value', async () => {
  const here = await install(AS_SHIPPED);
  const panel = await openPanel(here.server.address, PEOPLE);
  const voters = new Voters(panel);
  const statements = panel.statementIds.slice(0, 80);
  // 800 first votes and 200 changes of them make 1,000.
  const voting = voters.judge(statements, (person, at) => (person + at) % 8).then(() => voters.judge(statements.slice(0, 20), (person, at) => (person + at + 3) % 8));
  const storms = (async () => {
    for (const [at, strike] of [[120, killServer], [320, killServer], [520, killPostgres], [720, killServer], [900, killServer]] as const) {
      await voters.when(at);
      await strike(here);
    }
  })();
  await Promise.all([voting, storms]);
  expect(voters.acknowledged).toBe(1000);
  // Nobody would have noticed a storm that hit nothing.
  expect(voters.retries).toBeGreaterThan(0);
  const stored = await storedVotes(here.cluster.url, panel.ids.roundId);
  expect(stored.votes).toHaveLength(800);
  expect(differences(voters.journal, stored)).toEqual([]);
});

test('a database that acknowledges before it writes is found out by the same check', async () => {
  const here = await install(CARELESS);
  const panel = await openPanel(here.server.address, PEOPLE);
  await new Voters(panel).judge(panel.statementIds.slice(0, 1), () => 1);
  // All that went before is on disk, so that only votes can be lost.
  await killAfterCheckpoint(here, panel.statementIds.slice(1, 6));

  async function killAfterCheckpoint(installation: Installation, statements: readonly string[]): Promise<void> {
    await checkpoint(installation.cluster.url);
    const voters = new Voters(panel);
    await voters.judge(statements, (person) => person % 8);
    await killPostgres(installation);
    const stored = await storedVotes(installation.cluster.url, panel.ids.roundId);
    expect(differences(voters.journal, stored).filter((sentence) => sentence.endsWith('is lost.')).length).toBeGreaterThan(0);
  }
});

async function checkpoint(url: string): Promise<void> {
  const { asOwner } = await import('./server/own-database');
  await asOwner(url, (owner) => owner.query('checkpoint'));
}
