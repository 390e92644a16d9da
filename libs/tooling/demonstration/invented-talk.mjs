/** @typedef {import('./invented-city.mjs').InventedCity} City */
/** @typedef {import('./person.mjs').Person} Person */

const THREAD = '... on Thread { id comments { id } }';

/** @param {Person} person @returns {Promise<string>} */
const idOf = async (person) => (await person.ask('{ session { person { id } } }')).session.person.id;

/**
 * Before the first round somebody asks, and is answered.
 * @param {City} city
 */
export async function askBeforehand(city) {
  const [, evidencer] = city.evidencers;
  const asking = city.panel[3];
  if (!evidencer || !asking) return;
  const about = { ...city.key, statementId: city.telling.divided };
  const mentions = [await idOf(evidencer)];
  const { id } = await asking.run('addComment', { ...about, body: 'Does this count the harbour district, @Nora Byrne? The map on page 4 leaves it out.', mentions }, THREAD);
  await evidencer.run('addComment', { ...about, threadId: id, body: 'It does since May: https://northhaven.example/harbour\nThe map is from the year before.' }, THREAD);
  await asking.run('resolveThread', { ...city.key, id }, THREAD);
}

/**
 * After the reveal those who differ say why.
 * @param {City} city
 */
export async function talkAfterReveal(city) {
  const [official, , , citizen, volunteer, , , business] = city.panel;
  if (!official || !citizen || !volunteer || !business) return;
  const about = { ...city.key, statementId: city.telling.divided };
  const begun = await citizen.run('addComment', { ...about, body: 'I gave a low level: in our district nobody has heard of it.' }, THREAD);
  await citizen.run('editComment', { ...city.key, id: begun.comments[0].id, body: 'I gave a low level: in the northern districts nobody has heard of it. Has anybody counted who takes part there?' }, THREAD);
  await official.run('addComment', { ...about, threadId: begun.id, body: 'We counted: 14 of 2,300 in spring. I had only looked at the whole city.\n\n@Joan Petrie, would a level lower be fair to you?', mentions: [await idOf(citizen)] }, THREAD);
  await volunteer.run('addComment', { ...about, threadId: begun.id, body: 'For me it would.' }, THREAD);
  const wrong = await business.run('addComment', { ...about, body: 'Sorry, this was meant for another statement.' }, THREAD);
  await business.run('removeComment', { ...city.key, id: wrong.comments[0].id }, THREAD);
  await business.run('addComment', { ...about, body: 'The companies of the port would join in if meetings were not at noon.' }, THREAD);
}
