import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../libs/tooling/postgres/port.mjs';
import { API_MAIN, inRoot } from '../../../libs/tooling/workspace.mjs';

const START_MS = 60_000;
const READY = /(?:Ready|Citymark is ready): (http:\S+)/;

/**
 * Starts the built API, or the bare server, as a process of its own.
 * @param {'api' | 'bare'} kind
 * @param {{ databaseUrl?: string, dataDir?: string }} on
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startProcess(kind, { databaseUrl = '', dataDir = '' }) {
  const port = await freePort(0);
  const address = `http://127.0.0.1:${port}`;
  const api = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address };
  const preload = ['--require', inRoot('libs/tooling/launch/exit-with-parent.cjs')];
  const args = kind === 'api' ? [...preload, inRoot(API_MAIN)] : [...preload, fileURLToPath(new URL('bare-server.mjs', import.meta.url))];
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...(kind === 'api' ? api : {}) }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const over = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await over;
  };
  let said = '';
  const ready = await new Promise((/** @type {(address: string) => void} */ done, fail) => {
    const late = setTimeout(() => fail(new Error(`The ${kind} process was not ready in time. It said:\n${said}`)), START_MS);
    const hear = (/** @type {Buffer} */ text) => {
      said += String(text);
      const found = READY.exec(said)?.[1];
      if (!found) return;
      clearTimeout(late);
      done(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(new Error(`The ${kind} process ended with ${String(code)}. It said:\n${said}`)));
  });
  return { address: ready, stop };
}
