import { A_YEAR_AGO } from '../demonstration/fill.mjs';
import { tellPresentAssessment, tellPreviousAssessment } from '../demonstration/story.mjs';
import * as scenes from './scenes.mjs';
import { throughTheEvening } from './workshop-scenes.mjs';

/** @typedef {import('./camera.mjs').Scene} Scene */
/** @typedef {import('../demonstration/invented-city.mjs').InventedCity} City */

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

/** @typedef {{ startedDaysAgo: number, sees: (stage: import('../demonstration/story.mjs').Stage) => boolean, toTheEnd: boolean }} Telling */

/** The whole of an assessment lies around today, so that it can be seen at every stage. @type {Telling} */
export const ALL_STAGES_OF_ONE = { startedDaysAgo: 9, sees: (stage) => stage !== 'present', toTheEnd: false };
/** That one is a year old, as in the demonstration, and the present one beside it is seen. @type {Telling} */
const PRESENT = { startedDaysAgo: A_YEAR_AGO, sees: (stage) => stage === 'present', toTheEnd: true };
/** The story is told twice. */
export const TELLINGS = [ALL_STAGES_OF_ONE, PRESENT];

/**
 * Tells the story in an empty installation, stops wherever there is something to see, and ends early when nothing of the rest is wanted.
 * @param {Omit<import('../demonstration/story.mjs').Telling, 'onStage' | 'startedDaysAgo'>} installation
 * @param {Telling} telling
 * @param {Set<string> | null} wanted names of scenes, taken out of it when they were seen; null: all
 * @param {(scenes: Scene[]) => Promise<void>} look
 */
export async function throughStages(installation, { startedDaysAgo, sees, toTheEnd }, wanted, look) {
  const views = viewsAt(installation.operator);
  const lookAt = async (/** @type {Scene[]} */ all) => {
    const some = all.filter(({ name }) => wanted === null || wanted.has(name));
    if (some.length > 0) await look(some);
    for (const { name } of some) wanted?.delete(name);
    if (wanted?.size === 0) throw ENOUGH;
  };
  const onStage = async (/** @type {import('../demonstration/story.mjs').Stage} */ stage, /** @type {City} */ city) => {
    if (sees(stage)) await lookAt(await views[stage](city));
  };
  const told = { ...installation, startedDaysAgo, onStage };
  try {
    const city = await tellPreviousAssessment(told);
    if (!toTheEnd) return;
    await tellPresentAssessment(told, city);
    await throughTheEvening(city, lookAt);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
}
