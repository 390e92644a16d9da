/** @typedef {import('./invented-city.mjs').InventedCity} City */

const WORKSHOPS = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { workshops { id code endedAt } } }';
const NOTES = [
  'Citizens and the administration speak of different districts. Both are right; the level should say what holds for the whole city.',
  'Nobody but the utilities has seen it. They show it to whoever likes to come on Tuesday; it is judged again after that.',
];

/**
 * An evening at the town hall: some join by the code on the wall, two statements are talked about, and the minutes stay.
 * @param {City} city
 * @param {number[]} positions the statements that are put before the room
 */
export async function meetAtTheTownHall(city, positions) {
  const done = '... on Assessment { id }';
  await city.leader.run('startWorkshop', city.key, done);
  const { assessment } = await city.leader.ask(WORKSHOPS, { cityId: city.cityId, id: city.assessmentId });
  const { id: workshopId, code } = assessment.workshops.find((/** @type {{ endedAt: string | null }} */ { endedAt }) => endedAt === null);
  for (const member of city.panel.slice(0, 9)) await member.run('joinWorkshop', { code }, '... on WorkshopJoined { assessmentId }');
  for (const [index, position] of positions.entries()) {
    await city.leader.run('showInWorkshop', { ...city.key, workshopId, statementId: city.statementIds[position] }, done);
    await city.leader.run('noteInWorkshop', { ...city.key, workshopId, note: NOTES[index % NOTES.length] }, done);
  }
  await city.leader.run('endWorkshop', { ...city.key, workshopId }, done);
}
