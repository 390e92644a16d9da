import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { inRoot, root } from '../workspace.mjs';
import { startNote } from './already-running.mjs';
import { buildApiIfChanged } from './build.mjs';
import { ownOrGivenDatabase } from './database.mjs';
import { demonstrationDatabase, demonstrationNote, FOLDER as DEMONSTRATION } from './demonstration-place.mjs';

const BUILT = 'dist/api/apps/api/src/command-line';
const say = (/** @type {string} */ message) => console.error(message);

const ON_DEMONSTRATION = '--demo';

/**
 * Runs one verb on the database of `npm start`, on the one that DATABASE_URL names, or with --demo on that of `npm run demo`. Our own
 * database is started if it does not run, and stopped again if it was we who started it.
 * @param {string[]} given
 * @returns {Promise<number>} the exit code
 */
export async function runCommandLine(given) {
  await buildApiIfChanged();
  const args = given.filter((arg) => arg !== ON_DEMONSTRATION);
  const needs = createRequire(import.meta.url)(inRoot(BUILT, 'usage.js')).needsOf(args);
  if (!needs.database) return run(args, {});
  const { note, open, settings } = placeOf(given.includes(ON_DEMONSTRATION));
  const other = note?.read();
  if (other && needs.alone) {
    say(`Citymark runs at ${other.address} (process ${other.pid}). Stop it first.`);
    return 1;
  }
  const database = await open(say);
  try {
    return await run(args, { ...settings, DATABASE_URL: database.url });
  } finally {
    // Whoever began to use it meanwhile goes on.
    if (!database.attached && !note?.read()) await database.stop();
  }
}

/** @param {boolean} onDemonstration */
function placeOf(onDemonstration) {
  if (onDemonstration) return { note: demonstrationNote, open: demonstrationDatabase, settings: { DATA_DIR: DEMONSTRATION } };
  return { note: process.env.DATABASE_URL ? undefined : startNote, open: ownOrGivenDatabase, settings: {} };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
async function run(args, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', inRoot(BUILT, 'main.js'), ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: process.env.DATA_DIR ?? inRoot('.data'), INIT_CWD: process.env.INIT_CWD ?? process.cwd(), ...environment },
    stdio: 'inherit',
  });
  // A terminal's Ctrl-C reaches the verb by itself; we stay to stop the database after it.
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, pass);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
