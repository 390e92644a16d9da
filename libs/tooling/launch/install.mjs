import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, root } from '../workspace.mjs';

const LOCKFILE = inRoot('package-lock.json');
/** npm writes it at the end of an install: what is really there. */
const INSTALLED = inRoot('node_modules', '.package-lock.json');
const ARGS = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 */

/** Installs the packages of the lockfile unless just these are there. Uses nothing that would have to be installed. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json; this takes a minute or two …');
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, ...ARGS], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', ARGS, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (run.status === 0) return;
  console.error(`The packages could not be installed (${run.error?.message ?? `npm ci ended with ${run.status ?? run.signal}`}).`);
  process.exit(1);
}

/** Compares contents, since a checkout or a copy changes dates. Packages for other systems may be absent. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesIn(LOCKFILE);
  const present = packagesIn(INSTALLED);
  const isWanted = (/** @type {[string, Locked]} */ [path, entry]) => isSame(entry, wanted.get(path));
  const isPresent = (/** @type {[string, Locked]} */ [path, entry]) => (entry.optional && !present.has(path)) || isSame(entry, present.get(path));
  return [...present].every(isWanted) && [...wanted].every(isPresent);
}

/**
 * @param {string} file
 * @returns {Map<string, Locked>}
 */
function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/**
 * @param {Locked} one
 * @param {Locked | undefined} other
 */
function isSame(one, other) {
  return other !== undefined && one.version === other.version && one.integrity === other.integrity;
}
