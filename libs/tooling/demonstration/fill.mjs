import { Clock } from './clock.mjs';
import { Person } from './person.mjs';
import { startDemonstration } from './ready-api.mjs';
import { tellPresentAssessment, tellPreviousAssessment } from './story.mjs';

export const OPERATOR = { email: 'olga.tamm@citymark.example', name: 'Olga Tamm' };
export const A_YEAR_AGO = 371;
/** How far the story is at each of its stages, in percent, and what comes next. @type {Record<import('./story.mjs').Stage, [number, string]>} */
const PROGRESS = {
  preparing: [12, 'a year ago: evidencers gather proof'],
  unassigned: [13, 'a year ago: evidencers gather proof'],
  collecting: [22, 'a year ago: the panel judges'],
  voting: [31, 'a year ago: the panel judges'],
  revealed: [45, 'a year ago: a second round'],
  targeting: [54, 'a year ago: targets and roadmap'],
  planned: [60, 'a year ago: report and synthetic peers'],
  published: [65, 'today: an assessment in the middle of its second round'],
  present: [100, 'done'],
};

/**
 * Fills an empty database with the fictional city: through the real API, with the clock of the demonstration set back.
 * @param {string} databaseUrl
 * @param {string} dataDir
 * @param {(percent: number, sentence: string) => void} say
 * @param {Promise<unknown>} [stopped] ends the work half-way
 */
export async function fillDemonstration(databaseUrl, dataDir, say, stopped = new Promise(() => {})) {
  say(0, 'people and a city that do not exist');
  const api = await startDemonstration(databaseUrl, dataDir);
  const clock = await Clock.of(databaseUrl);
  try {
    const telling = { clock, address: api.address, operator: new Person(api.address, OPERATOR.email), startedDaysAgo: A_YEAR_AGO };
    const onStage = async (/** @type {import('./story.mjs').Stage} */ stage) => say(...PROGRESS[stage]);
    const told = (async () => {
      await telling.operator.signIn(OPERATOR.name);
      const city = await tellPreviousAssessment({ ...telling, onStage });
      await tellPresentAssessment({ ...telling, onStage }, city);
      return 'filled';
    })();
    // When somebody stops us the story fails on a server that is gone, and nobody needs to hear of it.
    told.catch(() => undefined);
    return (await Promise.race([told, stopped])) === 'filled';
  } finally {
    await api.stop();
    await clock.end();
  }
}
