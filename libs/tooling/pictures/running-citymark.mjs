import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres/port.mjs';
import { startThrowAwayPostgres } from '../postgres/throw-away-postgres.mjs';
import { API_MAIN, inRoot, WEB_OUTPUT } from '../workspace.mjs';

const START_MS = 60_000;
const FIRST_RUN = /Begin here: \S+#(\S+)/;

/**
 * The built product on an empty database, for this machine only. Everything it leaves vanishes with `stop()`.
 * @returns {Promise<{ address: string, firstRunToken: string, stop: () => Promise<void> }>}
 */
export async function startCitymark() {
  const web = process.env.WEB_DIR ?? inRoot(WEB_OUTPUT);
  if (!existsSync(inRoot(API_MAIN)) || !existsSync(join(web, 'index.html'))) throw new Error('Build first: npm run build.');
  const postgres = await startThrowAwayPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-pictures-'));
  const port = await freePort(0);
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--require', inRoot('libs/tooling/launch/exit-with-parent.cjs'), inRoot(API_MAIN)], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: postgres.url, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address, DATA_DIR: dataDir, WEB_DIR: web },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { address, firstRunToken: await firstRunToken(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The part behind the # of the link that the server prints when it is ready and nobody operates it yet.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function firstRunToken(child) {
  let said = '';
  return new Promise((ready, fail) => {
    const late = setTimeout(() => fail(new Error(`The server was not ready in time. It said:\n${said}`)), START_MS);
    const hear = (/** @type {Buffer} */ text) => {
      said += text.toString();
      const token = FIRST_RUN.exec(said)?.[1];
      if (token === undefined) return;
      clearTimeout(late);
      ready(token);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`The server ended with ${String(code)}. It said:\n${said}`));
    });
  });
}
