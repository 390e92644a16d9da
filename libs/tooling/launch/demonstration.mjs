import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemonstration } from '../demonstration/fill.mjs';
import { isEmpty } from '../demonstration/is-empty.mjs';
import { progressLine } from '../demonstration/progress-line.mjs';
import { demonstrationSettings } from '../demonstration/ready-api.mjs';
import { serverAccount } from '../postgres/account.mjs';
import { placeForData } from '../postgres/place.mjs';
import { buildWhatChanged } from './build.mjs';
import { demonstrationDatabase, demonstrationNote, FOLDER, POSTGRES } from './demonstration-place.mjs';
import { serve } from './serve.mjs';
import { stopRequest } from './stop-request.mjs';
import { wantedPort } from './wanted-port.mjs';

/** Is there while the story is told. What came from elsewhere, such as a restored backup, is a whole story too. */
const HALF = join(FOLDER, 'half-told');
const FRESH = '--fresh';
const say = (/** @type {string} */ message) => console.log(message);

/**
 * Starts the demonstration; the first time, or with --fresh, it is filled first.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runDemonstration(args) {
  const strange = args.find((arg) => arg !== FRESH);
  if (strange !== undefined) {
    console.error(`npm run demo knows no ${strange}; there is ${FRESH}, which begins anew.`);
    return 2;
  }
  const wanted = wantedPort(process.env.PORT);
  const other = demonstrationNote.read();
  if (other) {
    say(`The demonstration already runs at ${other.address}/demo (process ${other.pid}).`);
    if (args.includes(FRESH)) console.error('Stop it first, then begin anew.');
    return args.includes(FRESH) ? 1 : 0;
  }
  const stopped = stopRequest();
  await buildWhatChanged();
  if (args.includes(FRESH) || existsSync(HALF)) await removeOld();
  const database = await demonstrationDatabase(say);
  try {
    if ((await isEmpty(database.url)) && !(await fill(database.url, stopped))) return 0;
    const onReady = (/** @type {string} */ address) => {
      say(`A fictional city with synthetic data. Choose who to be: ${address}/demo`);
      say('Ctrl-C stops the demonstration; what you did in it stays. npm run demo -- --fresh begins anew.');
    };
    return await serve({ settings: demonstrationSettings(database.url, FOLDER), wanted, stopped, note: demonstrationNote, goodbye: 'The demonstration has stopped.', onReady });
  } finally {
    await database.stop();
  }
}

/** What a demonstration before left behind, half told or not wanted any more. After a kill its server may still run; its data may lie elsewhere. */
async function removeOld() {
  if (!existsSync(FOLDER)) return;
  const data = placeForData(POSTGRES, serverAccount(), () => undefined);
  // A server that cannot even start keeps nobody from beginning anew.
  if (existsSync(data)) await demonstrationDatabase(say).then((old) => old.stop('immediate'), () => undefined);
  for (const folder of [data, FOLDER]) rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} databaseUrl
 * @param {Promise<unknown>} stopped
 * @returns {Promise<boolean>} false when it was stopped half-way; the next start begins anew
 */
async function fill(databaseUrl, stopped) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(HALF, '');
  const began = performance.now();
  const line = progressLine('Filling the demonstration');
  const filled = await fillDemonstration(databaseUrl, FOLDER, line, stopped);
  if (!filled) {
    say('\nStopped before the demonstration was filled; the next start begins anew.');
    return false;
  }
  rmSync(HALF);
  say(`Filled in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
  return true;
}
