import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../../../../libs/tooling/demonstration/clock.mjs';
import { OPERATOR } from '../../../../libs/tooling/demonstration/fill.mjs';
import type { InventedCity } from '../../../../libs/tooling/demonstration/invented-city.mjs';
import { Person } from '../../../../libs/tooling/demonstration/person.mjs';
import { startDemonstration } from '../../../../libs/tooling/demonstration/ready-api.mjs';
import { tellPreviousAssessment, type Stage } from '../../../../libs/tooling/demonstration/story.mjs';
import { ownDatabase } from '../server/own-database';

/** So that its dates lie around today. */
const STARTED_DAYS_AGO = 9;

/** Everybody who may be needed to see a page. */
export interface Told {
  readonly address: string;
  readonly operator: Person;
  /** Has signed in and belongs to no city. */
  readonly newcomer: Person;
  readonly city: InventedCity;
  /** The built-in model. */
  readonly packId: string;
}

/** Tells the demonstration's assessment, from the first invitation to the published report, in the real product; stops at each stage. */
export async function tellCity(look: (stage: Stage, told: Told) => Promise<void>): Promise<void> {
  const database = await ownDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-pages-'));
  try {
    const api = await startDemonstration(database.url, dataDir);
    const clock = await Clock.of(database.url);
    try {
      const people = { operator: new Person(api.address, OPERATOR.email), newcomer: new Person(api.address, 'nell@newcomer.example') };
      await people.operator.signIn(OPERATOR.name);
      await people.newcomer.signIn('Nell Newman');
      const { modelPacks } = (await people.operator.ask('{ modelPacks { id } }')) as { modelPacks: { id: string }[] };
      const packId = modelPacks[0]?.id ?? '';
      const onStage = (stage: Stage, city: InventedCity) => look(stage, { address: api.address, ...people, city, packId });
      await tellPreviousAssessment({ clock, address: api.address, operator: people.operator, startedDaysAgo: STARTED_DAYS_AGO, onStage });
    } finally {
      await clock.end();
      await api.stop();
    }
  } finally {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
