import { createTestApp, type TestApp } from '../../../test/test-app';
import { Panel, UP_TO_VOTING, answerOf, type BoardOfTest } from './voting.fixture';

const PEOPLE = 10;
const STATEMENTS = 4;
const CHANGES = 25;
const COPIES = 4;
const AT_ONCE = 16;
const BOARD = '... on StatementBoard { statementId myVote { level reason } }';

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

interface Submission {
  readonly person: number;
  readonly input: Record<string, unknown> & { readonly statementId: string; readonly level: number; readonly reason: string };
}

describe('votes that arrive more than once and in another order', () => {
  let app: TestApp;
  let elsewhere: TestApp;
  let panel: Panel;
  let next = 0;
  const fresh = () => panel.statement(next++);

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: PEOPLE });
    elsewhere = await createTestApp({ features: UP_TO_VOTING, config: { databaseUrl: app.config.databaseUrl, dataDir: app.config.dataDir } });
  });
  afterAll(async () => {
    await elsewhere.close();
    await app.close();
  });

  const vote = (roundId: string, statementId: string, level: number | null, more: Record<string, unknown> = {}) => panel.input({ roundId, statementId, level, confidence: 'medium', ...more });
  const stored = (roundId: string) => app.sql<{ statement_id: string; person_id: string; level: number; reason: string }>('select statement_id, person_id, level, reason from vote where round_id = $1', [roundId]);

  test('a thousand, over two processes, leave exactly the last vote of each person', async () => {
    const random = randomFrom(7);
    const statements = Array.from({ length: STATEMENTS }, fresh);
    const round = await panel.open(statements);
    const last = new Map<string, Submission['input']>();
    const given = panel.city.stakeholders.flatMap((_, person) =>
      Array.from({ length: CHANGES }, (_unused, order): Submission => {
        const statementId = statements[Math.floor(random() * STATEMENTS)] ?? '';
        const reason = `${person}-${order}`;
        const input = { ...vote(round, statementId, 0, { sent: { device: `phone-${person}`, order } }), statementId, level: Math.floor(random() * 8), reason };
        last.set(`${person} ${statementId}`, input);
        return { person, input };
      }),
    );
    const sent = Array.from({ length: COPIES }, () => given).flat();
    for (let at = sent.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [sent[at], sent[other]] = [sent[other] as Submission, sent[at] as Submission];
    }
    expect(sent).toHaveLength(1000);

    const places = panel.city.stakeholders.map((person) => [person, person.at(elsewhere.address)] as const);
    let at = 0;
    const answers: string[] = [];
    const sender = async () => {
      for (let turn = at++; turn < sent.length; turn = at++) {
        const { person, input } = sent[turn] as Submission;
        const client = places[person]?.[turn % 2];
        if (client) answers.push((await answerOf<BoardOfTest>(client, 'castVote', input, BOARD)).__typename);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    expect(answers).toEqual(Array.from({ length: 1000 }, () => 'StatementBoard'));

    const expected = [...last.values()].map(({ statementId, level, reason }) => `${statementId} ${level} ${reason}`).sort();
    expect((await stored(round)).map(({ statement_id, level, reason }) => `${statement_id} ${level} ${reason}`).sort()).toEqual(expected);
    const newest = await app.sql<{ differs: boolean }>(
      `select v.reason <> (select h.reason from vote_history h where (h.city_id, h.round_id, h.statement_id, h.person_id) = (v.city_id, v.round_id, v.statement_id, v.person_id) order by seq desc limit 1) as differs
       from vote v where round_id = $1`,
      [round],
    );
    expect(newest.filter(({ differs }) => differs)).toEqual([]);
    await panel.close(round);
    for (const statementId of statements) {
      const levels = [...last.values()].filter((input) => input.statementId === statementId).map(({ level }) => level);
      const { result, votesCast } = await panel.board(statementId);
      expect([votesCast, result?.counts]).toEqual([levels.length, [0, 1, 2, 3, 4, 5, 6, 7].map((level) => levels.filter((one) => one === level).length)]);
    }
  }, 600_000);

  test('an older vote of the same device is answered with the newer one, and records nothing', async () => {
    const statement = fresh();
    const round = await panel.open([statement]);
    const cast = (level: number, order: number, device = 'phone') => answerOf<BoardOfTest>(panel.person(0), 'castVote', vote(round, statement, level, { sent: { device, order } }), BOARD);
    const events = async () => (await app.sql("select from audit_event where kind = 'votes.cast'")).length;
    await cast(6, 2);
    const before = await events();
    expect(await cast(1, 1)).toMatchObject({ __typename: 'StatementBoard', myVote: { level: 6 } });
    expect(await events()).toBe(before);
    expect(await app.sql('select from vote_history where round_id = $1', [round])).toHaveLength(1);
    expect(await cast(3, 3)).toMatchObject({ myVote: { level: 3 } });
    await panel.close(round);
  });

  test('of two devices the vote that arrives last counts, whatever their clocks say', async () => {
    const statement = fresh();
    const round = await panel.open([statement]);
    const cast = (level: number, device: string, order: number) => answerOf<BoardOfTest>(panel.person(0), 'castVote', vote(round, statement, level, { sent: { device, order } }), BOARD);
    await cast(6, 'a phone of the year 2100', Date.UTC(2100, 0));
    expect(await cast(2, 'laptop', Date.UTC(2026, 0))).toMatchObject({ myVote: { level: 2 } });
    // What the phone sent before its last vote is still older than it.
    expect(await cast(7, 'a phone of the year 2100', Date.UTC(2099, 0))).toMatchObject({ myVote: { level: 2 } });
    await panel.close(round);
  });

  test('without an order the vote that arrives last counts: that is why devices send one', async () => {
    const statement = fresh();
    const round = await panel.open([statement]);
    const [older, newer] = [vote(round, statement, 1), vote(round, statement, 6)];
    for (const input of [newer, older]) await answerOf(panel.person(0), 'castVote', input);
    expect((await stored(round)).map(({ level }) => level)).toEqual([1]);
    await panel.close(round);
  });

  test('among many votes at once only the older ones are left out', async () => {
    const statements = [fresh(), fresh()];
    const round = await panel.open(statements);
    const many = (order: number, level: number, ids: string[]) =>
      answerOf(panel.person(1), 'castVotes', panel.input({ roundId: round, votes: ids.map((statementId) => ({ statementId, level, confidence: 'low', sent: { device: 'phone', order } })) }), '... on Assessment { id }');
    await many(5, 7, statements.slice(0, 1));
    expect((await many(3, 2, statements)).__typename).toBe('Assessment');
    expect(new Map((await stored(round)).map(({ statement_id, level }) => [statement_id, level]))).toEqual(new Map([[statements[0], 7], [statements[1], 2]]));
    await panel.close(round);
  });
});
