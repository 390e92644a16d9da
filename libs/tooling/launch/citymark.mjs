import { inRoot, WEB_OUTPUT } from '../workspace.mjs';
import { startNote } from './already-running.mjs';
import { buildWhatChanged } from './build.mjs';
import { ownOrGivenDatabase } from './database.mjs';
import { serve } from './serve.mjs';
import { stopRequest } from './stop-request.mjs';
import { wantedPort } from './wanted-port.mjs';

const say = (/** @type {string} */ message) => console.log(message);

/**
 * Builds, starts and holds everything until a signal, or until the API ends by itself.
 * @returns {Promise<number>} the exit code
 */
export async function runCitymark() {
  const wanted = wantedPort(process.env.PORT);
  const other = process.env.DATABASE_URL ? undefined : startNote.read();
  if (other) {
    say(`Citymark already runs at ${other.address} (process ${other.pid}).`);
    return 0;
  }
  const stopped = stopRequest();
  await buildWhatChanged();
  const database = await ownOrGivenDatabase(say);
  const settings = {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    // The address and the first link must not drown among the requests.
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    DATABASE_URL: database.url,
    DATA_DIR: process.env.DATA_DIR ?? inRoot('.data'),
    WEB_DIR: inRoot(WEB_OUTPUT),
  };
  const onReady = () => say('Ctrl-C stops Citymark; its data stay.');
  try {
    return await serve({ settings, wanted, stopped, note: startNote, goodbye: 'Citymark has stopped.', onReady });
  } finally {
    await database.stop();
  }
}
