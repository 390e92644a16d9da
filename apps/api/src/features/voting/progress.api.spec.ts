import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson, request } from '../../../test/world';
import type { TestClient } from '../../../test/test-client';
import { Panel, UP_TO_VOTING, type Ballot } from './voting.fixture';

interface Day {
  day: string;
  proposed: number;
  proofs: number;
  votes: number;
  settled: number;
}
interface Previous {
  level: number;
  assessmentName: string;
}
interface Seen {
  progress: Day[];
  statements: { statementId: string; previousLevel: Previous | null }[];
}

const QUERY = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { progress { day proposed proofs votes settled } statements { statementId previousLevel { level assessmentName } } } }';
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const fives = (people: number): Ballot[] => Array.from({ length: people }, () => [5] as const);

describe('progress from day to day', () => {
  let app: TestApp;
  let panel: Panel;
  const ask = async (client: TestClient, id = panel.city.assessmentId) => (await client.expect<{ assessment: Seen }>(QUERY, { cityId: panel.city.cityId, id })).assessment;
  const progress = async (client: TestClient = panel.city.leader) => (await ask(client)).progress;
  const today = async () => (await progress()).find(({ day }) => day === dayBefore(0));

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: 6, observers: 1 });
  });
  afterAll(() => app.close());

  test('the first proposed level of a statement counts on its day, later ones do not', async () => {
    expect(await progress()).toEqual([{ day: dayBefore(0), proposed: 1, proofs: 0, votes: 0, settled: 0 }]);
    const again = { statementId: panel.statement(0), level: 4, reason: 'More than budgeted.' };
    await panel.city.leader.mutate('proposeLevel', panel.input(again), '... on StatementBoard { id }');
    expect(await today()).toMatchObject({ proposed: 1 });
  });

  test('proof counts while it stands, and only for those who may see it', async () => {
    const proof = { statementIds: [panel.statement(0)], kind: 'note', title: 'Plan', note: 'Page 3.', visibility: 'city' };
    const { id } = await panel.city.leader.mutate<{ id: string }>('addEvidence', panel.input(proof), '... on Evidence { id }');
    expect(await today()).toMatchObject({ proofs: 1 });
    expect(await progress(panel.person(0))).toEqual([expect.objectContaining({ proofs: 0, proposed: 1 })]);
    await panel.city.leader.mutate('withdrawEvidence', panel.input({ id }), '... on Evidence { id }');
    expect(await today()).toMatchObject({ proofs: 0 });
  });

  test('votes of an open round are counted for everybody of the city, and one that replaces another is not counted again', async () => {
    const [first, second] = [panel.statement(1), panel.statement(2)];
    const round = await panel.open([first, second]);
    await panel.vote(round, first, fives(6));
    await panel.vote(round, second, fives(2));
    await panel.vote(round, first, [[3], undefined, [null]]);
    for (const client of [panel.city.leader, panel.person(0), ...panel.city.evidencers, ...panel.city.observers]) {
      expect((await progress(client)).map(({ votes }) => votes)).toEqual([8]);
    }
    await panel.close(round);
    expect(await today()).toMatchObject({ votes: 8 });
  });

  test('what is settled counts on its day, and each day has its own line', async () => {
    await panel.judge(panel.statement(3), fives(6));
    const before = await today();
    expect(before?.settled).toBeGreaterThan(0);
    await app.sql(`update vote_history set cast_at = cast_at - interval '1 day' where statement_id = $1`, [panel.statement(3)]);
    await app.sql(`update settlement set settled_at = settled_at - interval '2 days' where statement_id = $1`, [panel.statement(3)]);
    expect(await progress()).toEqual([
      { day: dayBefore(2), proposed: 0, proofs: 0, votes: 0, settled: 1 },
      { day: dayBefore(1), proposed: 0, proofs: 0, votes: 6, settled: 0 },
      { day: dayBefore(0), proposed: 1, proofs: 0, votes: (before?.votes ?? 0) - 6, settled: (before?.settled ?? 0) - 1 },
    ]);
  });

  test('a statement that does not apply leaves what was proposed and settled', async () => {
    const input = { statementId: panel.statement(3), reason: 'The region does it.' };
    await panel.city.leader.mutate('excludeStatement', panel.input(input), '... on StatementBoard { id }');
    expect((await progress()).some(({ day }) => day === dayBefore(2))).toBe(false);
    await panel.city.leader.mutate('includeStatement', panel.input({ statementId: panel.statement(3) }), '... on StatementBoard { id }');
  });

  test('somebody of no city counts nothing, even when asking the database itself', async () => {
    const stranger = await aPerson(app);
    expect(await stranger.expect(QUERY, { cityId: panel.city.cityId, id: panel.city.assessmentId })).toEqual({ assessment: null });
    const owner = (await app.sql<{ owner: string }>(`select pg_get_userbyid(proowner) as owner from pg_proc where proname = 'votes_per_day'`))[0];
    expect(owner).toEqual({ owner: 'citymark_door' });
    // Without a viewer the function has no cities, so it has nothing to count.
    expect(await app.sql('select * from votes_per_day($1, $2)', [panel.city.cityId, panel.city.assessmentId])).toEqual([]);
  });

  describe('the level of the time before', () => {
    const published = async (name: string, startDate: string, level: number) => {
      const { modelPacks } = await panel.city.leader.expect<{ modelPacks: { id: string; builtIn: boolean }[] }>('{ modelPacks { id builtIn } }');
      const modelPackId = modelPacks.find(({ builtIn }) => builtIn)?.id;
      const input = { requestId: request(), cityId: panel.city.cityId, name, modelPackId, startDate, minutesPerStatement: 3 };
      const { id } = await panel.city.leader.mutate<{ id: string }>('startAssessment', input, '... on Assessment { id }');
      await app.sql(`update assessment set phase = 'published', published_at = $2 where id = $1`, [id, `${startDate}T12:00:00Z`]);
      const settled = `insert into settlement (city_id, assessment_id, statement_id, kind, level, settled_by)
        select city_id, id, $2, 'consensus', $3, created_by from assessment where id = $1`;
      await app.sql(settled, [id, panel.statement(0), level]);
      return id;
    };
    const previous = async () => (await ask(panel.city.leader)).statements.find(({ statementId }) => statementId === panel.statement(0))?.previousLevel;

    test('there is none without an earlier published assessment', async () => {
      expect(await previous()).toBeNull();
    });

    test('it is that of the latest one before, on the same model', async () => {
      await published('Two years ago', '2026-02-02', 2);
      const latest = await published('A year ago', '2026-06-01', 3);
      // Later than the one looked at (23 November 2026), so not before it.
      await published('A year on', '2027-01-11', 7);
      expect(await previous()).toEqual({ level: 3, assessmentName: 'A year ago' });
      expect((await ask(panel.city.leader)).statements.filter(({ previousLevel }) => previousLevel !== null)).toHaveLength(1);
      await app.sql(`update assessment set pack_hash = 'another' where id = $1`, [latest]);
      expect(await previous()).toEqual({ level: 2, assessmentName: 'Two years ago' });
      await app.sql('update assessment set pack_hash = (select pack_hash from assessment where id = $2) where id = $1', [latest, panel.city.assessmentId]);
    });

    test('days and earlier levels of all statements cost two SQL statements besides the board’s', async () => {
      const query = jest.spyOn(Client.prototype, 'query');
      try {
        await ask(panel.city.leader);
        const sent = query.mock.calls.map(([sql]: unknown[]) => (typeof sql === 'string' ? sql : (sql as { text: string }).text));
        const counted = sent.filter((sql) => !/^\s*(start transaction|set transaction|begin|commit|rollback)/i.test(sql) && !sql.includes('set_config') && !/\bsession\b/.test(sql));
        expect(sent.length).toBeGreaterThan(counted.length);
        expect(counted).toHaveLength(4);
      } finally {
        query.mockRestore();
      }
    });
  });
});
