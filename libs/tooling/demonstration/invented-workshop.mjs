/** @typedef {import('./invented-city.mjs').InventedCity} City */

const WORKSHOPS = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { workshops { id code endedAt } } }';
const NOTES = [
  'Citizens and the administration speak of different districts. Both are right; the level should say what holds for the whole city.',
  'Nobody but the utilities has seen it. They show it to whoever likes to come on Tuesday; it is judged again after that.',
];

const DONE = '... on Assessment { id }';

/**
 * The leader begins, and some join by the code on the wall.
 * @param {City} city
 */
async function begin(city) {
  await city.leader.run('startWorkshop', city.key, DONE);
  const { assessment } = await city.leader.ask(WORKSHOPS, { cityId: city.cityId, id: city.assessmentId });
  const { id: workshopId, code } = assessment.workshops.find((/** @type {{ endedAt: string | null }} */ { endedAt }) => endedAt === null);
  for (const member of city.panel.slice(0, 9)) await member.run('joinWorkshop', { code }, '... on WorkshopJoined { assessmentId }');
  return { ...city.key, workshopId };
}

/**
 * An evening that goes on.
 * @param {City} city
 * @returns {Promise<(statementId: string) => Promise<unknown>>} puts a statement before the room
 */
export async function beginAtTheTownHall(city) {
  const key = await begin(city);
  return (statementId) => city.leader.run('showInWorkshop', { ...key, statementId }, DONE);
}

/**
 * An evening at the town hall: two statements are talked about, and the minutes stay.
 * @param {City} city
 * @param {number[]} positions the statements that are put before the room
 */
export async function meetAtTheTownHall(city, positions) {
  const key = await begin(city);
  for (const [index, position] of positions.entries()) {
    await city.leader.run('showInWorkshop', { ...key, statementId: city.statementIds[position] }, DONE);
    await city.leader.run('noteInWorkshop', { ...key, note: NOTES[index % NOTES.length] }, DONE);
  }
  await city.leader.run('endWorkshop', key, DONE);
}
