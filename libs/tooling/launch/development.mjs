import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { freePort } from '../postgres/port.mjs';
import { API_SOURCES, inRoot, root, WEB_OUTPUT } from '../workspace.mjs';
import { startApi } from './api-process.mjs';
import { ownOrGivenDatabase } from './database.mjs';
import { runScript } from './run.mjs';
import { stopRequest } from './stop-request.mjs';
import { wantedPort } from './wanted-port.mjs';

const QUIET_MS = 150;
const VITE_PORT = 4200;
const say = (/** @type {string} */ message) => console.log(`[dev] ${message}`);

/** Runs until a signal. A source that does not compile is reported, and the last API that worked keeps running. */
export async function runDevelopment() {
  const database = await ownOrGivenDatabase(say);
  const port = await freePort(wantedPort(process.env.PORT));
  const environment = {
    NODE_ENV: 'development',
    DATABASE_URL: database.url,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: inRoot('.data'),
    WEB_DIR: inRoot(WEB_OUTPUT),
    // People use Vite's address, so links in mails lead there.
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${VITE_PORT}`,
  };
  /** @type {ReturnType<typeof startApi> | undefined} */
  let api;
  const rebuild = oneAtATime(async () => {
    await runScript('libs/tooling/build-api.mjs');
    if (existsSync(inRoot('apps/api/src/schema.ts'))) await runScript('libs/tooling/emit-schema.mjs');
    await runScript('libs/tooling/codegen.mjs');
    await api?.stop();
    api = startApi(environment);
  });
  await rebuild();
  for (const folder of [...API_SOURCES, 'apps/web/src']) whenQuiet(folder, rebuild);

  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--config', 'apps/web/vite.config.mts', '--port', String(VITE_PORT), '--strictPort'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, API_URL: `http://127.0.0.1:${port}` },
  });
  await stopRequest();
  vite.kill('SIGTERM');
  await api?.stop();
  await database.stop();
  process.exit(0);
}

/**
 * Changes of the web application concern the API's side of the fence only when they change documents.
 * @param {string} folder
 * @param {() => Promise<void>} work
 */
function whenQuiet(folder, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watch(inRoot(folder), { recursive: true }, (_event, name) => {
    const file = String(name ?? '');
    const concerns = folder.startsWith('apps/web') ? file.endsWith('.documents.ts') : /\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts');
    if (!concerns) return;
    clearTimeout(timer);
    timer = setTimeout(() => void work(), QUIET_MS);
  });
}

/**
 * @param {() => Promise<void>} work
 * @returns {() => Promise<void>}
 */
function oneAtATime(work) {
  let last = Promise.resolve();
  return () => {
    last = last.then(work).catch((error) => say(error instanceof Error ? error.message : String(error)));
    return last;
  };
}
