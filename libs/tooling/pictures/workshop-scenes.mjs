import { beginAtTheTownHall } from '../demonstration/invented-workshop.mjs';

/** @typedef {import('./camera.mjs').Scene} Scene */
/** @typedef {import('../demonstration/invented-city.mjs').InventedCity} City */

/** Has joined and has not voted in the round that is open. */
const AT_THE_PHONE = 3;
const SHOWN = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { openRound { id number statementIds } } }';

/**
 * An evening that goes on: nobody yet, then a statement that is judged, then its reveal. What is looked at last stays as it is.
 * @param {City} city
 * @param {(scenes: Scene[]) => Promise<void>} look
 */
export async function throughTheEvening(city, look) {
  const place = (/** @type {string} */ name) => `/cities/${city.cityId}/a/${city.assessmentId}/${name}`;
  const phone = city.panel[AT_THE_PHONE] ?? null;
  await look([
    { name: '9-workshop-before', path: place('workshop'), as: city.leader },
    { name: '9-workshop-join', path: '/w', as: phone },
  ]);
  const { assessment } = await city.leader.ask(SHOWN, { cityId: city.cityId, id: city.assessmentId });
  const round = assessment.openRound;
  const show = await beginAtTheTownHall(city);
  await look([{ name: '9-workshop-phone-waiting', path: place('workshop/phone'), as: phone }]);
  await show(round.statementIds[0]);
  await look([
    { name: '9-workshop-judged', path: place('workshop'), as: city.leader },
    { name: '9-workshop-phone', path: place('workshop/phone'), as: phone },
  ]);
  await city.closeRound(round);
  await look([
    { name: '9-workshop-revealed', path: place('workshop'), as: city.leader },
    { name: '9-workshop-phone-revealed', path: place('workshop/phone'), as: phone },
  ]);
}
