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

/** What people say where they differ: by the place in the panel, in turn; -1 is the leader. @type {{ by: number, body: string }[][]} */
const CONVERSATIONS = [
  [
    { by: 5, body: 'My level is low because I only see the old part of the city. Is it different elsewhere?' },
    { by: 12, body: 'In the new districts it has been so since spring. I had not thought of the old part.' },
    { by: -1, body: 'Then let us judge again with both in mind. Nora Byrne adds the figures by district before Monday.' },
  ],
  [
    { by: 22, body: 'The proof says that it is planned, the level says that it is in place. Which is it?' },
    { by: 2, body: 'Half of it is in place. I would be fine with one level less.' },
  ],
  [
    { by: 16, body: 'We would judge this, but nobody outside the administration has ever seen it. Can somebody show it to us?' },
    { by: 0, body: 'Gladly: Tuesday at ten in the control room, for whoever likes to come.' },
    { by: 6, body: 'I come, and so do two of my students.' },
  ],
  [{ by: 9, body: 'The council never heard of this. Before I agree to a 5 I would like to read one page about it.' }],
  [
    { by: 31, body: 'For people who cannot see the screen this is a 1, whatever it is for everybody else.' },
    { by: 3, body: 'Thank you for saying so. I had not tried it with a screen reader.' },
    { by: 13, body: 'We have a test with six people planned in January.' },
    { by: 31, body: 'Then I would say 2: planned and resourced.' },
  ],
];

/**
 * Conversations about statements that are to be judged again, or settled.
 * @param {City} city
 * @param {number[]} positions
 */
export async function talkAbout(city, positions) {
  for (const [index, position] of positions.entries()) {
    const about = { ...city.key, statementId: city.statementIds[position] };
    let threadId = null;
    for (const { by, body } of CONVERSATIONS[index % CONVERSATIONS.length] ?? []) {
      const who = by < 0 ? city.leader : city.panel[by];
      if (who) threadId = (await who.run('addComment', { ...about, threadId, body }, THREAD)).id;
    }
    if (index % 4 === 1 && threadId) await city.leader.run('resolveThread', { ...city.key, id: threadId }, THREAD);
  }
}
