import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { serverAccount } from './account.mjs';
import { preparedBinaries } from './binaries.mjs';
import { OWNER, openCluster } from './cluster.mjs';
import { placeForData } from './place.mjs';
import { freePort } from './port.mjs';
import { halt, launch, runningPort } from './postmaster.mjs';

const DEFAULT_PORT = 54320;
const ATTEMPTS = 20;
/** A busy machine answers late; one that is gone refuses at once. */
const PATIENCE_MS = 30_000;

/** Only this machine can connect, with a password. */
const FIXED_SETTINGS = { listen_addresses: '127.0.0.1', unix_socket_directories: '', password_encryption: 'scram-sha-256' };
const DEFAULT_SETTINGS = { timezone: 'UTC', log_min_messages: 'warning' };

/**
 * A running server. `url` connects as the owner of the database; `attached` tells that it ran before we came;
 * `folder` is where the data really are.
 * @typedef {{ url: string, port: number, folder: string, attached: boolean, stop: (mode?: 'fast' | 'immediate') => Promise<void> }} Postgres
 */

/**
 * Starts PostgreSQL on the data of a folder, creating them the first time, or attaches to the server that already runs on them.
 * @param {{
 *   dataDir: string, port?: number, database?: string,
 *   settings?: Record<string, string | number>, say?: (message: string) => void,
 * }} options `port` 0 takes any free port; a taken port gives way to the next free one
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, port = DEFAULT_PORT, database = OWNER, settings = {}, say = () => undefined }) {
  const account = serverAccount();
  const native = preparedBinaries(account, say);
  const cluster = openCluster(placeForData(dataDir, account, say), native, account);
  const seat = { cluster, native, account };

  const url = (/** @type {number} */ at, /** @type {string} */ name) => `postgres://${OWNER}:${cluster.password}@127.0.0.1:${at}/${name}`;
  const running = await runningPort(seat);
  const attached = running !== undefined && (await answers(url(running, 'postgres')));
  if (attached) say(`Attached to the database that already runs on port ${running}.`);
  const actual = attached ? running : await launchOnFreePort(seat, port, { ...DEFAULT_SETTINGS, ...settings, ...FIXED_SETTINGS });

  await ensureDatabase(url(actual, 'postgres'), database);
  return { url: url(actual, database), port: actual, folder: cluster.folder, attached, stop: (mode = 'fast') => halt(seat, mode) };
}

/**
 * @param {import('./postmaster.mjs').Seat} seat
 * @param {number} wanted
 * @param {Record<string, string | number>} settings
 */
async function launchOnFreePort(seat, wanted, settings) {
  let log = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort(wanted);
    const result = await launch(seat, port, settings);
    if (result.started) return port;
    log = result.log;
    // Somebody was faster at the port, or a killed server's last processes still hold its memory.
    if (!/Address already in use|could not bind|lock file|shared memory block/.test(log)) break;
    await wait(300);
  }
  throw new Error(`The database did not start. Its last words were: ${log.trim() || 'none'}`);
}

/**
 * A server that is being killed at this moment still stands in the process table.
 * @param {string} url
 */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === '28P01') throw error;
    return false;
  }
}

/**
 * @param {string} url
 * @param {string} database
 */
async function ensureDatabase(url, database) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
