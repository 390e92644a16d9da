import { tellPresentAssessment, tellPreviousAssessment } from '../demonstration/story.mjs';
import * as scenes from './scenes.mjs';

/** @typedef {import('./camera.mjs').Scene} Scene */
/** @typedef {import('../demonstration/invented-city.mjs').InventedCity} City */

/** So that dates on the pictures are those of today. */
const STARTED_DAYS_AGO = 9;
/** Everything that was wanted has been seen. */
const ENOUGH = new Error('enough');

/**
 * What there is to see at each stage of the demonstration's story.
 * @param {import('../demonstration/person.mjs').Person} operator
 * @returns {Record<import('../demonstration/story.mjs').Stage, (city: City) => Promise<Scene[]> | Scene[]>}
 */
const viewsAt = (operator) => ({
  preparing: (city) => [...scenes.signedOut(), ...scenes.preparing(city)],
  unassigned: scenes.unassigned,
  collecting: scenes.collecting,
  voting: scenes.voting,
  revealed: scenes.revealed,
  targeting: scenes.targeting,
  planned: scenes.planned,
  published: async (city) => {
    const { modelPacks } = await operator.ask('{ modelPacks { id builtIn } }');
    return scenes.published(city, operator, modelPacks[0].id);
  },
  present: (city) => scenes.present(city, operator),
});

/**
 * Tells the story of the demonstration, stops wherever there is something to see, and ends early when nothing of the rest is wanted.
 * @param {Omit<import('../demonstration/story.mjs').Telling, 'onStage' | 'startedDaysAgo'>} telling
 * @param {string[] | null} only the names of the scenes that are wanted; null: all
 * @param {(scenes: Scene[]) => Promise<void>} look
 */
export async function throughAllStages(telling, only, look) {
  const views = viewsAt(telling.operator);
  const missing = new Set(only);
  const onStage = async (/** @type {import('../demonstration/story.mjs').Stage} */ stage, /** @type {City} */ city) => {
    const wanted = (await views[stage](city)).filter(({ name }) => only === null || only.includes(name));
    if (wanted.length > 0) await look(wanted);
    for (const { name } of wanted) missing.delete(name);
    if (only !== null && missing.size === 0) throw ENOUGH;
  };
  const told = { ...telling, startedDaysAgo: STARTED_DAYS_AGO, onStage };
  try {
    await tellPresentAssessment(told, await tellPreviousAssessment(told));
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  if (missing.size > 0) throw new Error(`There is no scene ${[...missing].join(', ')}.`);
}
