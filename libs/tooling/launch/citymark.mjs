import { freePort } from '../postgres/port.mjs';
import { inRoot, WEB_OUTPUT } from '../workspace.mjs';
import { forgetRunning, noteRunning, runningElsewhere } from './already-running.mjs';
import { answers, startApi } from './api-process.mjs';
import { buildWhatChanged } from './build.mjs';
import { ownOrGivenDatabase } from './database.mjs';
import { stopRequest } from './stop-request.mjs';
import { wantedPort } from './wanted-port.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const say = (/** @type {string} */ message) => console.log(message);

/**
 * Builds, starts and holds everything until a signal, or until the API ends by itself.
 * @returns {Promise<number>} the exit code
 */
export async function runCitymark() {
  const wanted = wantedPort(process.env.PORT);
  const other = process.env.DATABASE_URL ? undefined : runningElsewhere();
  if (other) {
    say(`Citymark already runs at ${other.address} (process ${other.pid}).`);
    return 0;
  }
  const stopped = stopRequest();
  await buildWhatChanged();
  const database = await ownOrGivenDatabase(say);
  try {
    return await serve(database.url, wanted, stopped);
  } finally {
    await database.stop();
  }
}

/**
 * @param {string} databaseUrl
 * @param {number} wanted
 * @param {Promise<'stop'>} stopped
 */
async function serve(databaseUrl, wanted, stopped) {
  const port = await freePort(wanted, HOST);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is used by another program; taking ${port}.`);
  const address = `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${port}`;

  const api = startApi({
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    // The address and the first link must not drown among the requests.
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    DATABASE_URL: databaseUrl,
    HOST,
    PORT: String(port),
    DATA_DIR: process.env.DATA_DIR ?? inRoot('.data'),
    WEB_DIR: inRoot(WEB_OUTPUT),
  });
  noteRunning(address);
  void answers(address, api.ended).then((yes) => yes && say('Ctrl-C stops Citymark; its data stay.'));

  const reason = await Promise.race([api.ended, stopped]);
  if (typeof reason === 'number') console.error(`The API ended by itself (exit code ${reason}).`);
  else await api.stop();
  forgetRunning();
  if (typeof reason === 'string') say('Citymark has stopped.');
  return typeof reason === 'number' ? 1 : 0;
}
