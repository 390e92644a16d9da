import { createTestApp, type TestApp } from '../../../test/test-app';
import { request, type Person } from '../../../test/world';
import { Panel, UP_TO_VOTING, answerOf } from './voting.fixture';
import { RoundClock } from './round-clock';
import { CloseRound } from './close-round';

describe('a round with an end', () => {
  let apps: TestApp[];
  let panel: Panel;
  let next = 0;

  beforeAll(async () => {
    const app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: 6 });
    const elsewhere = { features: UP_TO_VOTING, config: { databaseUrl: app.config.databaseUrl, dataDir: app.config.dataDir } };
    apps = [app, await createTestApp(elsewhere), await createTestApp(elsewhere)];
  });
  afterAll(async () => {
    for (const app of [...apps].reverse()) await app.close();
  });

  const sql = (text: string, values: unknown[] = []) => panel.app.sql(text, values);
  const clocks = () => apps.map((app) => app.get(RoundClock));
  const later = () => new Date(Date.now() + 3_600_000).toISOString();
  const due = (round: string) => sql("update round set closes_at = now() - interval '1 second' where id = $1", [round]);
  const events = (round: string) => sql("select actor_id, body::jsonb -> 'data' ->> 'how' as how from audit_event where kind = 'round.closed' and body::jsonb -> 'data' ->> 'roundId' = $1", [round]);
  const open = async (statement: string) => (await answerOf<{ id: string }>(panel.city.leader, 'openRound', panel.input({ statementIds: [statement], closesAt: later() }), '... on Round { id }')).id;
  const idOf = async (person: Person) => (await person.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }')).session.person.id;

  test('is closed at its time exactly once, however many processes look, with the result and the settlement of one that is closed by hand', async () => {
    const statement = panel.statement(next++);
    const round = await open(statement);
    await panel.vote(round, statement, [[4], [4], [4], [5], [4], [3]]);
    for (const clock of clocks()) await clock.closeDueRounds();
    expect((await panel.board(statement)).state).toBe('open');
    await due(round);
    await Promise.all([...clocks(), ...clocks()].map((clock) => clock.closeDueRounds()));
    const board = await panel.board(statement);
    expect(board).toMatchObject({ state: 'settled', result: { outcome: 'consensus', votes: 6, median: 4 }, settlement: { kind: 'consensus', level: 4, by: null } });
    expect(await events(round)).toEqual([{ actor_id: await idOf(panel.city.leader), how: 'at its time' }]);
  });

  test('closes by hand before its time, and the clock leaves it alone', async () => {
    const round = await open(panel.statement(next++));
    await panel.close(round);
    await sql('alter table round disable trigger round_stays_closed');
    await due(round);
    await sql('alter table round enable trigger round_stays_closed');
    for (const clock of clocks()) await clock.closeDueRounds();
    expect(await events(round)).toEqual([expect.objectContaining({ how: 'by hand' })]);
  });

  test('by hand and by the clock at once it is closed once', async () => {
    const round = await open(panel.statement(next++));
    await due(round);
    const byHand = answerOf(panel.city.leader, 'closeRound', panel.input({ roundId: round }), '... on Assessment { id }');
    const [answer] = await Promise.all([byHand, ...clocks().map((clock) => clock.closeDueRounds())]);
    expect(['Assessment', 'round-closed-already']).toContain(answer.code ?? answer.__typename);
    expect(await events(round)).toHaveLength(1);
  });

  test('a round that cannot be closed keeps no other one waiting, and is closed the next time', async () => {
    const other = await Panel.of(panel.app, { stakeholders: 1 });
    const first = await open(panel.statement(next++));
    const second = (await answerOf<{ id: string }>(other.city.leader, 'openRound', other.input({ statementIds: [other.statement(0)], closesAt: later() }), '... on Round { id }')).id;
    await due(first);
    await due(second);
    const closing = panel.app.get(CloseRound);
    const honest = closing.closeDue.bind(closing);
    const failing = jest.spyOn(closing, 'closeDue').mockImplementation((viewer, input) => (input.roundId === first ? Promise.reject(new Error('the database went away')) : honest(viewer, input)));
    await panel.app.get(RoundClock).closeDueRounds();
    failing.mockRestore();
    expect([await events(first), await events(second)].map((found) => found.length)).toEqual([0, 1]);
    await panel.app.get(RoundClock).closeDueRounds();
    expect(await events(first)).toHaveLength(1);
  });

  test('is closed in the name of another leader when the one who opened it has left', async () => {
    const { leader, cityId } = panel.city;
    const deputy = await panel.deputy();
    const round = (await answerOf<{ id: string }>(deputy, 'openRound', panel.input({ statementIds: [panel.statement(next++)], closesAt: later() }), '... on Round { id }')).id;
    await leader.mutate('endMembership', { requestId: request(), cityId, personId: await idOf(deputy) }, '... on City { id }');
    await due(round);
    await panel.app.get(RoundClock).closeDueRounds();
    expect(await events(round)).toEqual([{ actor_id: await idOf(leader), how: 'at its time' }]);
  });

  test('the clock of a running process needs nobody to ask', async () => {
    const ticking = await createTestApp({ features: UP_TO_VOTING, config: { databaseUrl: panel.app.config.databaseUrl, dataDir: panel.app.config.dataDir, roundClockSeconds: 1 } });
    const round = await open(panel.statement(next++));
    await due(round);
    for (let look = 0; look < 300 && (await events(round)).length === 0; look++) await new Promise((soon) => setTimeout(soon, 100));
    await ticking.close();
    expect(await events(round)).toHaveLength(1);
  });

  test('the worker learns which rounds are due, and nothing else of a round', async () => {
    const asWorker = async (text: string) => {
      await sql('begin');
      try {
        await sql('set local role citymark_worker');
        return await sql(text);
      } finally {
        await sql('rollback');
      }
    };
    for (const table of ['round', 'vote', 'vote_history', 'round_statement', 'assessment', 'settlement']) {
      await expect(asWorker(`select * from ${table}`)).rejects.toThrow('permission denied');
    }
    expect(await asWorker('select * from due_rounds()')).toEqual([]);
    await sql('begin');
    await sql('set local role citymark_app');
    await expect(sql('select * from due_rounds()')).rejects.toThrow('permission denied');
    await sql('rollback');
  });
});
