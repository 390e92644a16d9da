import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { program } from './binaries.mjs';
import { cleanEnvironment } from './environment.mjs';
import { isRunning, isRunningWith } from './process-table.mjs';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_S = 60;
const POLL_MS = 15;

/**
 * Cluster, programs and account: what it takes to run one server.
 * @typedef {{ cluster: import('./cluster.mjs').Cluster, native: string, account: import('./account.mjs').Account }} Seat
 */

/**
 * The port of the server that already runs on these data, or undefined. A start in progress is waited for.
 * @param {Seat} seat
 * @returns {Promise<number | undefined>}
 */
export async function runningPort({ cluster }) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (let file = pidFile(cluster); file && isRunningWith(file.pid, cluster.data); file = pidFile(cluster)) {
    if (file.ready) return file.port;
    if (Date.now() > deadline) throw new Error(`The database in ${cluster.data} is being started by process ${file.pid} and does not get ready.`);
    await wait(POLL_MS);
  }
  return undefined;
}

/**
 * Starts the server and waits until it takes connections. Its messages go to `server.log` beside the data,
 * so that it can go on writing when we are gone.
 * @param {Seat} seat
 * @param {number} port
 * @param {Record<string, string | number>} settings
 * @returns {Promise<{ started: true } | { started: false, log: string }>}
 */
export async function launch({ cluster, native, account }, port, settings) {
  forgetStalePidFile(cluster);
  const logFile = join(cluster.folder, 'server.log');
  const log = openSync(logFile, 'w', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(program(native, 'postgres'), ['-D', cluster.data, '-p', String(port), ...options], {
    ...account,
    cwd: '/',
    env: cleanEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();

  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!ended && Date.now() < deadline) {
    const file = pidFile(cluster);
    // The process id tells our file from one that a killed server left behind.
    if (file?.pid === child.pid && file?.ready) return { started: true };
    await wait(POLL_MS);
  }
  if (!ended) child.kill('SIGQUIT');
  return { started: false, log: readFileSync(logFile, 'utf8').slice(-4000) };
}

/**
 * Stops the server of these data, whoever started it: sessions are ended, everything committed is kept.
 * @param {Seat} seat
 * @param {'fast' | 'immediate'} mode
 */
export async function halt({ cluster, native, account }, mode) {
  const file = pidFile(cluster);
  if (!file || !isRunningWith(file.pid, cluster.data)) return;
  const options = ['stop', '-D', cluster.data, '-m', mode, '-W', '-s'];
  await promisify(execFile)(program(native, 'pg_ctl'), options, { ...account, cwd: '/', env: cleanEnvironment() });
  const deadline = Date.now() + STOP_TIMEOUT_S * 1000;
  while (isRunningWith(file.pid, cluster.data)) {
    if (Date.now() > deadline) throw new Error(`The database (process ${file.pid}) did not stop within ${STOP_TIMEOUT_S} seconds.`);
    await wait(POLL_MS);
  }
}

/** @param {import('./cluster.mjs').Cluster} cluster */
function pidFile(cluster) {
  const path = join(cluster.data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return { path, pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * After a crash the id in the file can belong to another program, or to a dead server nobody has buried;
 * PostgreSQL takes both for a running server. A server that merely is gone, it recognises itself.
 * @param {import('./cluster.mjs').Cluster} cluster
 */
function forgetStalePidFile(cluster) {
  const file = pidFile(cluster);
  if (!file) return;
  const isAnotherProgram = isRunning(file.pid) && !isRunningWith(file.pid, cluster.data);
  const isUnburied = !isRunning(file.pid) && hasTableEntry(file.pid);
  if (isAnotherProgram || isUnburied) rmSync(file.path, { force: true });
}

/** @param {number} pid */
function hasTableEntry(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
