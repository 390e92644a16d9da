import { createTestApp, type TestApp } from '../../../../test/test-app';
import { anInvited, request, type Person } from '../../../../test/world';
import { answerOf, Panel, UP_TO_VOTING } from '../voting.fixture';
import { Clock, idOf, owedOf, remind, remindersTo } from './reminders.fixture';

describe('reminding those who still owe something', () => {
  let app: TestApp;
  let clock: Clock;
  let panel: Panel;
  let round: string;
  const everybody = () => [0, 1, 2, 3].map((index) => panel.person(index));
  const counts = () => Promise.all(everybody().map(async ({ email }) => (await remindersTo(app, email)).length));
  /** So many requests that have all seen who owes what before the first of them writes. */
  const atOnce = async (count: number) => {
    await app.sql('begin');
    await app.sql('lock table reminder in share row exclusive mode');
    const sending = Promise.all(Array.from({ length: count }, () => remind(panel)));
    const waiting = async () => (await app.sql("select from pg_locks where not granted and relation = 'reminder'::regclass")).length;
    for (let look = 0; look < 300 && (await waiting()) < count; look++) await new Promise((soon) => setTimeout(soon, 100));
    expect(await waiting()).toBe(count);
    await app.sql('commit');
    return sending;
  };
  const events = () => app.sql<{ data: { personIds: string[]; how: string } }>("select body::jsonb -> 'data' as data from audit_event where kind = 'reminder.sent' order by seq");

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    clock = new Clock(app);
    await clock.begin();
    // The last one judges in one area alone.
    panel = await Panel.of(app, { stakeholders: 3, observers: 1, groups: ['citizens', 'citizens', 'business'] });
    const { leader, cityId, assessmentId } = panel.city;
    const narrow = await anInvited(app, leader, { cityId, role: 'stakeholder', assessmentId, group: 'business', internal: false, areaIds: [panel.boards[0]?.areaId] });
    (panel.city.stakeholders as Person[]).push(narrow);
  });
  afterAll(() => app.close());

  test('while nothing is asked of anybody there is nobody to remind', async () => {
    expect(await owedOf(panel)).toBeNull();
    expect(await remind(panel)).toMatchObject({ code: 'nobody-is-asked' });
  });

  test('who owes what is counted by person, by group and by area; those who do not lead are not told', async () => {
    const [here, there] = [panel.statement(0), panel.boards.find(({ areaId }) => areaId !== panel.boards[0]?.areaId)?.statementId ?? ''];
    round = await panel.open([here, there]);
    await panel.vote(round, here, [[3], [5], undefined, [4]]);
    await panel.vote(round, there, [[3]]);
    const owed = await owedOf(panel);
    const ids = await Promise.all(everybody().map(idOf));
    const of = (index: number) => owed?.people.find(({ personId }) => personId === ids[index]);
    expect([0, 1, 2, 3].map(of)).toEqual([
      expect.objectContaining({ group: 'citizens', asked: 2, done: 2, owed: 0, canBeReminded: false }),
      expect.objectContaining({ group: 'citizens', asked: 2, done: 1, owed: 1, canBeReminded: true }),
      expect.objectContaining({ group: 'business', asked: 2, done: 0, owed: 2, remindedAt: null }),
      expect.objectContaining({ group: 'business', asked: 1, done: 1, owed: 0 }),
    ]);
    expect(owed?.groups).toEqual(
      expect.arrayContaining([
        { group: 'citizens', people: 2, owing: 1, asked: 4, done: 3, owed: 1 },
        { group: 'business', people: 2, owing: 1, asked: 3, done: 1, owed: 2 },
      ]),
    );
    expect(owed?.areas.map(({ asked, done, owed: left }) => [asked, done, left])).toEqual([[4, 3, 1], [3, 1, 2]]);
    for (const as of [...everybody(), ...panel.city.evidencers, ...panel.city.observers]) expect(await owedOf(panel, as)).toBeNull();
    expect(await owedOf(panel, await panel.deputy())).toEqual(owed);
  });

  test('several at once send one mail to each who owes, and none to who has judged everything', async () => {
    const answers = await atOnce(4);
    expect(await counts()).toEqual([0, 1, 1, 0]);
    expect(answers.flatMap(({ reminded }) => reminded)).toHaveLength(2);
    const ids = await Promise.all(everybody().map(idOf));
    const why = new Set(answers.flatMap(({ leftOut }) => leftOut.map(({ personId, why: reason }) => `${ids.indexOf(personId)} ${reason}`)));
    expect([...why].sort()).toEqual(['0 owesNothing', '1 remindedToday', '2 remindedToday', '3 owesNothing']);
    expect((await events()).flatMap(({ data }) => data.personIds).sort()).toEqual([ids[1], ids[2]].sort());
  });

  test('the mail says how much is left and holds the person’s own link', async () => {
    const [mail] = await remindersTo(app, panel.person(1).email);
    expect(mail?.subject).toBe('Testville: 1 statement still waits for your view');
    expect(mail?.body).toContain('1 of 2 are done: thank you.');
    const link = mail?.body.match(/\/v#(\S+)/)?.[1];
    const visitor = app.client();
    await visitor.mutate('enterByVotingLink', { token: link }, '... on VotingEntry { assessmentId }');
    expect(await idOf(visitor)).toBe(await idOf(panel.person(1)));
  });

  test('on the same day nobody is reminded again, on the next day those who still owe are', async () => {
    await clock.pass('23 hours 30 minutes');
    expect((await remind(panel)).reminded).toEqual([]);
    expect(await counts()).toEqual([0, 1, 1, 0]);
    await panel.vote(round, panel.statement(0), [undefined, undefined, [2]]);
    await clock.pass('1 hour');
    const chosen = await idOf(panel.person(2));
    expect(await remind(panel, { personIds: [chosen] })).toMatchObject({ reminded: [{ personId: chosen }], leftOut: [] });
    expect(await counts()).toEqual([0, 1, 2, 0]);
    expect((await remind(panel)).reminded.map(({ personId }) => personId)).toEqual([await idOf(panel.person(1))]);
    expect(await counts()).toEqual([0, 2, 2, 0]);
  });

  test('the same request again answers the same and sends nothing', async () => {
    await clock.pass('2 days');
    const requestId = request();
    const first = await remind(panel, { requestId });
    expect(first.reminded).toHaveLength(2);
    expect(await remind(panel, { requestId })).toEqual(first);
    expect(await counts()).toEqual([0, 3, 3, 0]);
  });

  test('somebody who is not asked for anything is refused, and nobody in the list is reminded', async () => {
    await clock.pass('2 days');
    const personIds = [await idOf(panel.person(1)), await idOf(panel.city.observers[0] as Person)];
    expect(await remind(panel, { personIds })).toMatchObject({ code: 'not-asked', field: 'personIds' });
    expect(await counts()).toEqual([0, 3, 3, 0]);
  });

  test('those who gather proof are reminded of statements without a proposed level, with the way to their desk', async () => {
    const { leader, cityId, assessmentId, evidencers } = panel.city;
    await panel.close(round);
    expect(await remind(panel)).toMatchObject({ code: 'nobody-is-asked' });
    await leader.mutate('advanceAssessment', { requestId: request(), cityId, id: assessmentId, to: 'collecting', reason: 'More proof.' }, '... on Assessment { id }');
    const evidencer = evidencers[0] as Person;
    // A level of the first of them is proposed.
    const statementIds = [0, 1, 2].map((index) => panel.statement(index));
    await leader.mutate('assignStatements', panel.input({ statementIds, personId: await idOf(evidencer) }), '... on Assessment { id }');
    expect(await owedOf(panel)).toMatchObject({ work: 'levels', groups: [], people: [{ asked: 3, done: 1, owed: 2, group: null }], areas: [{ asked: 3, done: 1, owed: 2 }] });
    expect((await remind(panel)).reminded).toHaveLength(1);
    const [mail] = await remindersTo(app, evidencer.email);
    expect(mail?.subject).toBe('Testville: 2 statements still wait for a level from you');
    expect(mail?.body).toContain(`${app.config.publicUrl}/cities/${cityId}/a/${assessmentId}/evidence`);
    expect(await counts()).toEqual([0, 3, 3, 0]);
  });

  test('those who do not lead remind nobody', async () => {
    for (const as of [panel.person(0), panel.city.evidencers[0] as Person, panel.city.observers[0] as Person]) {
      expect((await answerOf(as, 'sendReminders', panel.input({}))).__typename).toBe('Refusal');
    }
  });
});
