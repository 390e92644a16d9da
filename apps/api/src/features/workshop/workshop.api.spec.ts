import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { aCity, request } from '../../../test/world';
import { answerOf, Panel } from '../voting/voting.fixture';

interface WorkshopOfTest {
  readonly id: string;
  readonly code: string | null;
  readonly statementId: string | null;
  readonly timerEndsAt: string | null;
  readonly endedAt: string | null;
  readonly joined: number | null;
  readonly joinedByMe: boolean;
  readonly joinedNames: string[];
  readonly minutes: { kind: string; statementId: string | null; sentence: string }[];
}

const QUERY = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) {
  workshops { id code statementId timerEndsAt endedAt joined joinedByMe joinedNames minutes { kind statementId sentence } } } }`;
const HERE = '... on Assessment { id }';

describe('a workshop', () => {
  let app: TestApp;
  let panel: Panel;
  let leader: TestClient;

  beforeAll(async () => {
    app = await createTestApp();
    panel = await Panel.of(app, { stakeholders: 6 });
    leader = panel.city.leader;
  });
  afterAll(() => app.close());

  const workshops = async (as: TestClient): Promise<WorkshopOfTest[]> =>
    (await as.expect<{ assessment: { workshops: WorkshopOfTest[] } }>(QUERY, { cityId: panel.city.cityId, id: panel.city.assessmentId })).assessment.workshops;
  const running = async (as: TestClient = leader): Promise<WorkshopOfTest> => {
    const found = (await workshops(as)).find(({ endedAt }) => endedAt === null);
    if (!found) throw new Error('no workshop is running');
    return found;
  };
  const lead = async (mutation: string, more: Record<string, unknown> = {}) => leader.mutate(mutation, panel.input({ workshopId: (await running()).id, ...more }), HERE);
  const tried = async (as: TestClient, mutation: string, more: Record<string, unknown> = {}) => answerOf(as, mutation, panel.input({ workshopId: (await running()).id, ...more }));

  it('starts with a code that only those who lead see, and only one runs at a time', async () => {
    await leader.mutate('startWorkshop', panel.input({}), HERE);
    expect((await running()).code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(await running(panel.person(0))).toMatchObject({ code: null, joined: null, joinedNames: [] });
    expect(await answerOf(leader, 'startWorkshop', panel.input({}))).toMatchObject({ code: 'workshop-running' });
  });

  it('is joined with the code, however it is typed, by those who belong to the city', async () => {
    const { code } = await running();
    const typed = `${code?.slice(0, 4).toLowerCase()} - ${code?.slice(4)}`;
    const joined = await panel.person(0).mutate('joinWorkshop', { requestId: request(), code: typed }, '... on WorkshopJoined { cityId assessmentId }');
    expect(joined).toMatchObject({ cityId: panel.city.cityId, assessmentId: panel.city.assessmentId });
    await panel.person(0).mutate('joinWorkshop', { requestId: request(), code }, '... on WorkshopJoined { cityId }');
    const { joined: seats, joinedNames } = await running();
    expect([seats, joinedNames.length]).toEqual([1, 1]);
    const told = await Promise.all([panel.person(0), panel.person(1), leader].map(async (one) => (await running(one)).joinedByMe));
    expect(told).toEqual([true, false, false]);
  });

  it('tells a member of another city the same as a code that does not exist', async () => {
    const elsewhere = await aCity(app, {});
    const { code } = await running();
    const foreign = await answerOf(elsewhere.leader, 'joinWorkshop', { requestId: request(), code });
    expect(foreign).toMatchObject({ __typename: 'Refusal', code: 'workshop-code' });
    expect(await answerOf(panel.person(1), 'joinWorkshop', { requestId: request(), code: 'ZZZZ-ZZZZ' })).toEqual(foreign);
    expect(await answerOf(app.client(), 'joinWorkshop', { requestId: request(), code })).toMatchObject({ code: 'signed-out' });
  });

  it('is led by those who lead, and by nobody else', async () => {
    for (const [mutation, more] of [
      ['showInWorkshop', { statementId: panel.statement(0) }],
      ['setWorkshopTimer', { seconds: 60 }],
      ['noteInWorkshop', { note: 'Mine.' }],
      ['endWorkshop', {}],
    ] as const) {
      expect([mutation, await tried(panel.person(0), mutation, more)]).toEqual([mutation, expect.objectContaining({ __typename: 'Refusal', code: 'wrong-role' })]);
    }
    expect(await answerOf(panel.person(0), 'startWorkshop', panel.input({}))).toMatchObject({ code: 'wrong-role' });
  });

  it('puts a statement and a timer before the room; the timer stops with the statement', async () => {
    await lead('showInWorkshop', { statementId: panel.statement(1) });
    await lead('setWorkshopTimer', { seconds: 120 });
    const { statementId, timerEndsAt } = await running(panel.person(0));
    expect([statementId, timerEndsAt === null]).toEqual([panel.statement(1), false]);
    await lead('showInWorkshop', { statementId: panel.statement(0) });
    expect((await running()).timerEndsAt).toBeNull();
    expect(await tried(leader, 'showInWorkshop', { statementId: 'no-such-statement' })).toMatchObject({ code: 'statement-unknown' });
  });

  it('votes in rounds as everywhere: nobody gets a mail, the result settles, and the minutes write themselves', async () => {
    const mails = (await app.outbox()).length;
    const statement = panel.statement(0);
    const { id: round } = await leader.mutate<{ id: string }>('openRound', panel.input({ statementIds: [statement], tell: false }), '... on Round { id }');
    expect(await tried(leader, 'showInWorkshop', { statementId: panel.statement(1) })).toMatchObject({ code: 'statement-judged' });
    await panel.vote(round, statement, [[4], [4], [4], [5], [4], [4]]);
    expect((await running()).minutes.map(({ kind }) => kind)).toEqual(['opened']);
    await lead('noteInWorkshop', { note: 'The fire service reports in spring.' });
    await panel.close(round);
    expect((await app.outbox()).length).toBe(mails);
    const { minutes } = await running(panel.person(2));
    expect(minutes.map(({ kind, statementId }) => [kind, statementId])).toEqual([
      ['opened', statement],
      ['note', statement],
      ['revealed', statement],
      ['settled', statement],
    ]);
    expect(minutes[2]?.sentence).toMatch(/^Round 1: 6 votes, median 4\. /);
    expect(minutes[3]?.sentence).toBe('Settled at level 4 by consensus.');
  });

  it('ends, keeps its minutes, and its code opens nothing any more', async () => {
    const { id, code } = await running();
    await lead('endWorkshop');
    expect((await workshops(panel.person(0)))[0]).toMatchObject({ id, minutes: expect.arrayContaining([expect.objectContaining({ kind: 'note' })]) as unknown });
    expect(await answerOf(panel.person(1), 'joinWorkshop', { requestId: request(), code })).toMatchObject({ code: 'workshop-code' });
    expect(await answerOf(leader, 'noteInWorkshop', panel.input({ workshopId: id, note: 'Late.' }))).toMatchObject({ code: 'workshop-over' });
    await panel.judge(panel.statement(3), [[1], [1], [1], [1], [1], [1]]);
    expect((await workshops(leader))[0]?.minutes).toHaveLength(4);
  });
});
