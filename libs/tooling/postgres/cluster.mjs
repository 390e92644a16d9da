import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { program } from './binaries.mjs';
import { cleanEnvironment } from './environment.mjs';

/** The name of the database's owner in the cluster. */
export const OWNER = 'citymark';

/**
 * One folder holds the data (`data`, private to the server's account) and, outside of them, the owner's password
 * (`owner-password`, private to us). The folder appears whole or not at all.
 * @typedef {{ folder: string, data: string, password: string }} Cluster
 */

/**
 * @param {string} folder
 * @param {string} native
 * @param {import('./account.mjs').Account} account
 * @returns {Cluster}
 */
export function openCluster(folder, native, account) {
  const data = join(folder, 'data');
  if (existsSync(data)) refuseForeignData(data, account);
  if (!existsSync(join(data, 'PG_VERSION'))) createCluster(folder, native, account);
  return { folder, data, password: readFileSync(join(folder, 'owner-password'), 'utf8').trim() };
}

/**
 * @param {string} folder
 * @param {string} native
 * @param {import('./account.mjs').Account} account
 */
function createCluster(folder, native, account) {
  removeAbandoned(folder);
  const draft = `${folder}.new-${process.pid}`;
  const data = join(draft, 'data');
  mkdirSync(data, { recursive: true });
  chmodSync(draft, 0o711);
  chmodSync(data, 0o700);

  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(draft, 'owner-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(data, account);
  give(passwordFile, account);
  runInitdb(native, data, passwordFile, account);
  if (account.uid !== undefined) chownSync(passwordFile, 0, 0);

  publish(draft, folder);
}

/**
 * The built-in C.UTF-8 sorts alike on every system and needs no installed language; lists for people name an ICU collation.
 * @param {string} native
 * @param {string} data
 * @param {string} passwordFile
 * @param {import('./account.mjs').Account} account
 */
function runInitdb(native, data, passwordFile, account) {
  const options = [
    ...['-D', data, '-U', OWNER, '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
  ];
  const run = spawnSync(program(native, 'initdb'), options, { ...account, cwd: '/', env: cleanEnvironment(), encoding: 'utf8' });
  if (run.status === 0) return;
  throw new Error(`The database could not be created in ${data}: ${run.error?.message ?? run.stderr.trim()}`);
}

/**
 * Two first starts at once: the one that comes second uses what the first made.
 * @param {string} draft
 * @param {string} folder
 */
function publish(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(join(folder, 'data', 'PG_VERSION'))) return;
    const reason = /** @type {Error} */ (error).message;
    throw new Error(`${folder} exists and is not a database of Citymark; move it away or choose another folder (${reason}).`);
  }
}

/**
 * Drafts of first starts that were cut short.
 * @param {string} folder
 */
function removeAbandoned(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const draft = join(dirname(folder), name);
    const minutesOld = (Date.now() - statSync(draft).mtimeMs) / 60_000;
    if (name.startsWith(`${basename(folder)}.new-`) && minutesOld > 10) rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @param {import('./account.mjs').Account} account
 */
function refuseForeignData(data, account) {
  const owner = statSync(data).uid;
  const us = account.uid ?? process.getuid?.();
  if (us === undefined || owner === us) return;
  if (account.uid === undefined) {
    throw new Error(`The database in ${data} belongs to account ${owner} and this is account ${us}. Start with the account that made it.`);
  }
  spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, data]);
}

/**
 * @param {string} path
 * @param {import('./account.mjs').Account} account
 */
function give(path, account) {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}
