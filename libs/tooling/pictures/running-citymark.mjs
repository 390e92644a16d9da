import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../demonstration/clock.mjs';
import { OPERATOR } from '../demonstration/fill.mjs';
import { Person } from '../demonstration/person.mjs';
import { startDemonstration } from '../demonstration/ready-api.mjs';
import { startThrowAwayPostgres } from '../postgres/throw-away-postgres.mjs';
import { API_MAIN, inRoot, WEB_OUTPUT } from '../workspace.mjs';

/**
 * The built product as an empty demonstration, for this machine only. Everything it leaves vanishes with `stop()`.
 * @returns {Promise<{ address: string, clock: Clock, operator: Person, stop: () => Promise<void> }>}
 */
export async function startCitymark() {
  const web = process.env.WEB_DIR ?? inRoot(WEB_OUTPUT);
  if (!existsSync(inRoot(API_MAIN)) || !existsSync(join(web, 'index.html'))) throw new Error('Build first: npm run build.');
  const postgres = await startThrowAwayPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-pictures-'));
  const tidyUp = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const api = await startDemonstration(postgres.url, dataDir);
    const clock = await Clock.of(postgres.url);
    const operator = new Person(api.address, OPERATOR.email);
    await operator.signIn(OPERATOR.name);
    const stop = async () => {
      await clock.end();
      await api.stop();
      await tidyUp();
    };
    return { address: api.address, clock, operator, stop };
  } catch (error) {
    await tidyUp();
    throw error;
  }
}
