import { anInvited, request } from '../../../test/world';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { answerOf, Panel, UP_TO_VOTING } from './voting.fixture';

describe('what people are told by mail about a round', () => {
  let app: TestApp;
  let panel: Panel;
  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: 2 });
  });
  afterAll(() => app?.close());

  const mailsTo = async (email: string) => (await app.outbox(email)).filter(({ subject }) => subject.startsWith('Testville: '));

  test('an invitation says how long the part takes and when it is planned', async () => {
    const { leader, cityId, assessmentId } = panel.city;
    const invite = (email: string, more: object) => leader.mutate('invite', { requestId: request(), cityId, email, ...more }, '... on Invitation { id }');
    const terms = { role: 'stakeholder', assessmentId, group: 'citizens', internal: false };
    await invite('all@example.org', terms);
    await invite('one-area@example.org', { ...terms, areaIds: ['use-of-data'] });
    await invite('proof@example.org', { role: 'evidencer' });
    const bodyTo = async (email: string) => (await app.outbox(email)).at(-1)?.body;
    expect(await bodyTo('all@example.org')).toContain('How long it takes: 100 statements, about 3 minutes each: about 5 hours in all.');
    expect(await bodyTo('all@example.org')).toMatch(/By when: Voting has begun(, and is planned to end on \w+ \d+ \w+)?\./);
    expect(await bodyTo('one-area@example.org')).toContain('25 statements, about 3 minutes each: about 75 minutes in all.');
    expect(await bodyTo('proof@example.org')).toContain('By when: Collecting proof has begun');
    expect(await bodyTo('proof@example.org')).not.toContain('How long it takes');
  });

  test('everybody who has something to judge gets one mail with a link of their own when a round opens, however often it is sent', async () => {
    const { leader, cityId, assessmentId } = panel.city;
    const elsewhere = await anInvited(app, leader, { cityId, role: 'stakeholder', assessmentId, group: 'utilities', internal: false, areaIds: ['ict-infrastructure'] });
    const first = panel.statement(0);
    const input = panel.input({ statementIds: [first], closesAt: '2199-12-31T16:00:00.000Z' });
    const opened = await leader.mutate<{ id: string }>('openRound', input, '... on Round { id }');
    await leader.mutate('openRound', input, '... on Round { id }');
    const mails = await mailsTo(panel.person(0).email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('Testville: voting has begun, 1 statement for you');
    const linkIn = (body: string | undefined) => body?.split('\n').find((line) => line.startsWith(`${app.config.publicUrl}/v#`));
    expect(linkIn(mails[0]?.body)).toMatch(/#[\w-]{36}\.[\w-]{43}$/);
    expect(mails[0]?.body).toContain('By when: votes count until Tuesday 31 December, 16:00 UTC.');
    const others = await mailsTo(panel.person(1).email);
    expect(others).toHaveLength(1);
    expect(linkIn(others[0]?.body)).not.toBe(linkIn(mails[0]?.body));
    expect(await mailsTo(elsewhere.email)).toEqual([]);
    await panel.close(opened.id);
  });

  test('a round that is refused tells nobody; a second one says that it is the second', async () => {
    const { leader } = panel.city;
    const past = panel.input({ statementIds: [panel.statement(1)], closesAt: '2020-01-01T00:00:00.000Z' });
    expect(await answerOf(leader, 'openRound', past)).toMatchObject({ code: 'closes-in-the-past' });
    expect(await mailsTo(panel.person(0).email)).toHaveLength(1);
    await panel.open([panel.statement(0), panel.statement(1)]);
    expect((await mailsTo(panel.person(0).email)).map(({ subject }) => subject)).toEqual([
      'Testville: voting has begun, 1 statement for you',
      'Testville: round 2 is open, 2 statements for you',
    ]);
  });
});
