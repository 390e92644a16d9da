// `npm run bench:live`: one vote, and how long until each of 200 connected stakeholders sees the new number; two API processes on one
// PostgreSQL, and beside it, in the same run, the same fan-out by a bare WebSocket server without a database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startThrowAwayPostgres } from '../../../libs/tooling/postgres/throw-away-postgres.mjs';
import { startProcess } from './process.mjs';
import { Listener } from './listener.mjs';
import { aPanel, inTurns } from './panel.mjs';
import { figures, row } from './figures.mjs';

const STAKEHOLDERS = 200;
const VOTES = 120;
const EVERY_MS = 100;
const PATIENCE_MS = 10_000;
const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Sends one thing after another, and notes how long each listener waits for it.
 * @param {string} title
 * @param {Listener[]} listeners
 * @param {(count: number) => Promise<void>} send brings the number that everybody sees to `count`
 */
async function measure(title, listeners, send) {
  for (let warmUp = 1; warmUp <= 10; warmUp++) await send(warmUp);
  await wait(1000);
  /** @type {Map<number, number>} */
  const sentAt = new Map();
  for (let vote = 11; vote <= VOTES + 10; vote++) {
    const began = performance.now();
    sentAt.set(vote, began);
    await send(vote);
    await wait(Math.max(0, EVERY_MS - (performance.now() - began)));
  }
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline && listeners.some((listener) => listener.newest < VOTES + 10)) await wait(20);
  const waits = [...sentAt].flatMap(([vote, sent]) => listeners.map((listener) => (listener.sawAt(vote) ?? Number.POSITIVE_INFINITY) - sent));
  return { title, ...figures(waits) };
}

const postgres = await startThrowAwayPostgres();
const dataDir = mkdtempSync(join(tmpdir(), 'citymark-bench-'));
/** @type {{ stop: () => Promise<void> }[]} */
const running = [];
let lost = 0;
try {
  /** @type {Awaited<ReturnType<typeof startProcess>>[]} */
  const apis = [];
  // One after the other: the first makes the tables.
  for (let number = 0; number < 2; number++) apis.push(await startProcess('api', { databaseUrl: postgres.url, dataDir }));
  running.push(...apis);
  const bare = await startProcess('bare', {});
  running.push(bare);

  console.log(`Inviting ${STAKEHOLDERS} stakeholders ...`);
  const panel = await aPanel(apis.map(({ address }) => address), STAKEHOLDERS);
  const followers = await inTurns(panel.people, (person, index) => Listener.onCitymark(apis[index % 2]?.address ?? '', person, panel.key));
  const bareFollowers = await inTurns(panel.people, () => Listener.onBareServer(bare.address));

  const results = [
    await measure('bare WebSocket server, no database', bareFollowers, (count) => fetch(bare.address, { method: 'POST', body: String(count) }).then(() => undefined)),
    await measure('Citymark, 2 processes, durable vote', followers, (count) => panel.vote(count)),
  ];
  console.log(`\n${STAKEHOLDERS} connected stakeholders, ${VOTES} votes, one every ${EVERY_MS} ms; from the sending of a vote to each screen\n`);
  console.log(row(['', 'median ms', '99th percentile ms', 'slowest ms', 'reached']));
  for (const { title, median, high, slowest, reached, all } of results) console.log(row([title, median, high, slowest, `${reached} of ${all}`]));
  const [first, second] = results;
  if (first && second) console.log(`\nCitymark / bare: median ${(second.median / first.median).toFixed(1)}, 99th percentile ${(second.high / first.high).toFixed(1)}. Citymark tells what changed within 80 ms at once.`);
  lost = results.reduce((sum, { reached, all }) => sum + all - reached, 0);
  for (const listener of [...followers, ...bareFollowers]) listener.close();
} finally {
  for (const one of running.reverse()) await one.stop();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
if (lost > 0) console.error(`${lost} did not arrive.`);
process.exit(lost === 0 ? 0 : 1);
