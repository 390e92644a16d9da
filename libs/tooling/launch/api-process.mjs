import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { API_MAIN, inRoot, root } from '../workspace.mjs';

const STOP_TIMEOUT_MS = 15_000;
const PRELOAD = fileURLToPath(new URL('./exit-with-parent.cjs', import.meta.url));

/**
 * The API as a process of its own. It does not hear the terminal's Ctrl-C, so that `stop` alone decides the order of ending.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ ended: Promise<number>, stop: () => Promise<void> }}
 */
export function startApi(environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', '--require', PRELOAD, inRoot(API_MAIN)], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  /** @type {Promise<number>} */
  const ended = new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
  return {
    ended,
    stop: async () => {
      const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(impatience);
    },
  };
}

/**
 * Waits for the first answer of the API, whatever it is.
 * @param {string} address
 * @param {Promise<number>} ended
 * @returns {Promise<boolean>} false when the API ended instead
 */
export async function answers(address, ended) {
  let gone = false;
  void ended.then(() => (gone = true));
  while (!gone) {
    try {
      await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
      return true;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return false;
}
