import { createTestApp, type TestApp } from '../../../../test/test-app';
import { Panel, UP_TO_VOTING } from '../voting.fixture';
import { ReminderClock } from './reminder-clock';
import { Clock, idOf, remind, remindersTo } from './reminders.fixture';

describe('the clock reminds of a round that closes soon', () => {
  let apps: TestApp[];
  let clock: Clock;
  let panel: Panel;
  const look = () => Promise.all(apps.map((app) => app.get(ReminderClock).remindOfDueRounds()));
  const counts = () => Promise.all([0, 1].map(async (index) => (await remindersTo(panel.app, panel.person(index).email)).length));

  beforeAll(async () => {
    const app = await createTestApp({ features: UP_TO_VOTING });
    clock = new Clock(app);
    await clock.begin();
    panel = await Panel.of(app, { stakeholders: 2 });
    apps = [app, await createTestApp({ features: UP_TO_VOTING, config: { databaseUrl: app.config.databaseUrl, dataDir: app.config.dataDir } })];
    const closesAt = await clock.in('5 days');
    const { id } = await panel.city.leader.mutate<{ id: string }>('openRound', panel.input({ statementIds: [panel.statement(0)], closesAt }), '... on Round { id }');
    await panel.vote(id, panel.statement(0), [[4]]);
  });
  afterAll(async () => {
    for (const app of [...apps].reverse()) await app.close();
  });

  test('not before its last three days', async () => {
    await look();
    await clock.pass('47 hours');
    await look();
    expect(await counts()).toEqual([0, 0]);
  });

  test('then once a day, those alone who owe votes, however many processes look, in the name of who opened it', async () => {
    await clock.pass('2 hours');
    await look();
    await look();
    expect(await counts()).toEqual([0, 1]);
    await clock.pass('23 hours');
    await look();
    expect(await counts()).toEqual([0, 1]);
    await clock.pass('1 hour');
    await look();
    expect(await counts()).toEqual([0, 2]);
    const events = await panel.app.sql("select actor_id, body::jsonb -> 'data' ->> 'how' as how from audit_event where kind = 'reminder.sent'");
    const leader = await idOf(panel.city.leader);
    expect(events).toEqual([{ actor_id: leader, how: 'by the clock' }, { actor_id: leader, how: 'by the clock' }]);
  });

  test('nobody whom the leader has reminded by hand that day', async () => {
    await clock.pass('23 hours');
    expect((await remind(panel)).reminded).toEqual([]);
    await clock.pass('1 hour');
    expect((await remind(panel)).reminded).toHaveLength(1);
    await look();
    expect(await counts()).toEqual([0, 3]);
  });

  test('never once its time is over', async () => {
    await clock.pass('2 days');
    await look();
    expect(await counts()).toEqual([0, 3]);
  });

  test('nor on the day on which it opened, of a round that closes the next day', async () => {
    const other = await Panel.of(panel.app, { stakeholders: 1 });
    await other.city.leader.mutate('openRound', other.input({ statementIds: [other.statement(0)], closesAt: await clock.in('36 hours') }), '... on Round { id }');
    const sent = async () => (await remindersTo(panel.app, other.person(0).email)).length;
    await look();
    expect(await sent()).toBe(0);
    await clock.pass('24 hours');
    await look();
    expect(await sent()).toBe(1);
  });

  test('never of a round that has no time', async () => {
    const other = await Panel.of(panel.app, { stakeholders: 1 });
    await other.open([other.statement(0)]);
    await clock.pass('5 days');
    await look();
    expect(await remindersTo(panel.app, other.person(0).email)).toEqual([]);
  });

  test('the worker learns for which rounds it is time, and the app’s role does not', async () => {
    const { sql } = panel.app;
    await sql('begin');
    await sql('set local role citymark_worker');
    expect(await sql('select * from due_reminders()')).toEqual([]);
    await expect(sql('select * from reminder')).rejects.toThrow('permission denied');
    await sql('rollback');
    await sql('begin');
    await sql('set local role citymark_app');
    await expect(sql('select * from due_reminders()')).rejects.toThrow('permission denied');
    await sql('rollback');
  });
});
