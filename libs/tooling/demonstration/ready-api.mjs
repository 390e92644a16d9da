import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { freePort } from '../postgres/port.mjs';
import { API_MAIN, inRoot, WEB_OUTPUT } from '../workspace.mjs';

const START_MS = 60_000;
const COMMAND_LINE = inRoot('dist/api/apps/api/src/command-line/main.js');

/** What a demonstration is started with; settings of a real installation must not reach it. */
export const demonstrationSettings = (/** @type {string} */ databaseUrl, /** @type {string} */ dataDir) => ({
  ...{ NODE_ENV: 'production', LOG_LEVEL: 'warn', DEMONSTRATION: 'on', DATABASE_URL: databaseUrl, DATA_DIR: dataDir, WEB_DIR: process.env.WEB_DIR ?? inRoot(WEB_OUTPUT) },
  ...{ SMTP_URL: '', SECRET: '', SIGN_UP: '', PUBLIC_URL: '', MAIL_FROM: '' },
});

/**
 * Marks the database as a demonstration, which it can become only while there is nobody in it, and serves it quietly on a free port.
 * @param {string} databaseUrl
 * @param {string} dataDir
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startDemonstration(databaseUrl, dataDir) {
  const port = await freePort(0);
  const address = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, ...demonstrationSettings(databaseUrl, dataDir), PORT: String(port), PUBLIC_URL: address };
  await ended(spawn(process.execPath, [COMMAND_LINE, 'demonstration', 'begin'], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const preload = createRequire(import.meta.url).resolve('../launch/exit-with-parent.cjs');
  const child = spawn(process.execPath, ['--require', preload, inRoot(API_MAIN)], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
  const over = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await over;
  };
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  const said = listen(child);
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`The database could not be made a demonstration:\n${said()}`);
}

/** @param {import('node:child_process').ChildProcess} child */
function ready(child) {
  const said = listen(child);
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`The server was not ready in time. It said:\n${said()}`)), START_MS);
    child.stdout?.on('data', () => {
      if (!said().includes('Citymark is ready')) return;
      clearTimeout(late);
      done(undefined);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`The server ended with ${String(code)}. It said:\n${said()}`));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function listen(child) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  return () => said;
}
