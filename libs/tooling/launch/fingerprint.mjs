import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../workspace.mjs';

const LEFT_OUT = /(^|[\\/])(node_modules|gql|test)([\\/]|$)|\.spec\.tsx?$/;

/**
 * A hash of the names and contents of files and folders of the workspace.
 * @param {string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf).sort()) {
    hash.update(`${file}\0`).update(readFileSync(inRoot(file))).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path */
function filesOf(path) {
  if (!existsSync(inRoot(path))) return [];
  if (statSync(inRoot(path)).isFile()) return [path];
  const entries = readdirSync(inRoot(path), { recursive: true, withFileTypes: true });
  const base = inRoot().length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base))
    .filter((file) => !LEFT_OUT.test(file));
}

/**
 * Does the work unless its result is there and was made from the same sources.
 * @param {{ name: string, sources: string[], result: string, work: () => Promise<unknown> }} task
 * @returns {Promise<boolean>} whether it was done
 */
export async function whenChanged({ name, sources, result, work }) {
  const stamp = inRoot('dist', '.stamps', name);
  const current = fingerprint(sources);
  if (existsSync(inRoot(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return false;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, current);
  return true;
}
