import { Voters } from './killed/cast-through-storms';
import { differences } from './killed/count-check';
import { OwnCluster } from './killed/own-cluster';
import { openPanel } from './killed/panel';
import { storedVotes } from './killed/stored-votes';
import { CitymarkServer } from './server/citymark-server';
import { asOwner } from './server/own-database';

/** A database that acknowledges before it has written, and writes late: what must be found out. */
const CARELESS = { synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB' };
const PEOPLE = 10;

const clusters: OwnCluster[] = [];
const servers: CitymarkServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.stop();
  for (const cluster of clusters) await cluster.stop();
});

/** A server on a cluster of its own; without settings as `npm start` runs it. */
async function install(settings: Record<string, string> = {}): Promise<{ cluster: OwnCluster; server: CitymarkServer }> {
  const cluster = await OwnCluster.start(settings);
  clusters.push(cluster);
  const server = await CitymarkServer.start(cluster.url);
  servers.push(server);
  return { cluster, server };
}

test('1,000 votes survive kill -9 of the server and of the database: each acknowledged one is there once, with its last value', async () => {
  const { cluster, server } = await install();
  const panel = await openPanel(server.address, PEOPLE);
  const voters = new Voters(panel);
  const statements = panel.statementIds.slice(0, 80);
  const killServer = () => server.kill().then(() => server.begin());
  const killDatabase = () => cluster.kill();
  const storms = async () => {
    for (const [at, strike] of [[120, killServer], [320, killServer], [520, killDatabase], [720, killServer], [900, killServer]] as const) {
      await voters.when(at);
      await strike();
    }
  };
  const vote = async () => {
    await voters.judge(statements, (person, at) => (person + at) % 8);
    // 200 of the 800 change their minds.
    await voters.judge(statements.slice(0, 20), (person, at) => (person + at + 3) % 8);
  };
  await Promise.all([vote(), storms()]);
  expect(voters.acknowledged).toBe(1000);
  // A storm that hits nobody would prove nothing.
  expect(voters.retries).toBeGreaterThan(0);
  const stored = await storedVotes(cluster.url, panel.ids.roundId);
  expect(stored.votes).toHaveLength(800);
  expect(differences(voters.journal, stored)).toEqual([]);
});

test('a database that acknowledges before it writes is found out by the same check', async () => {
  const { cluster, server } = await install(CARELESS);
  const panel = await openPanel(server.address, PEOPLE);
  // All that went before is on disk, so that nothing but votes can be lost.
  await asOwner(cluster.url, (owner) => owner.query('checkpoint'));
  const voters = new Voters(panel);
  await voters.judge(panel.statementIds.slice(0, 5), (person) => person % 8);
  await cluster.kill();
  const lost = differences(voters.journal, await storedVotes(cluster.url, panel.ids.roundId)).filter((sentence) => sentence.endsWith('is lost.'));
  expect(lost).not.toEqual([]);
});
