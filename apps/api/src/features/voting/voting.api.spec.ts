import { setTimeout as pause } from 'node:timers/promises';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { request } from '../../../test/world';
import { Panel, UP_TO_VOTING, answerOf, type Ballot, type BoardOfTest, type RefusalOfTest } from './voting.fixture';

/** Median of a sorted copy, the middle of the two middle ones when even: written out, not taken from the library under test. */
function middle(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
const ballots = (...levels: (number | null)[]): Ballot[] => levels.map((level) => [level] as const);

describe('voting', () => {
  let app: TestApp;
  let panel: Panel;
  let next = 0;
  const fresh = () => panel.statement(next++);
  const codeOf = (answer: BoardOfTest | RefusalOfTest) => ('code' in answer ? answer.code : 'done');

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    // citizens 0 3 6 9, business 1 4 7, academia 2 5 8
    panel = await Panel.of(app, { stakeholders: 10, observers: 1, groups: ['citizens', 'business', 'academia'] });
  });
  afterAll(() => app.close());

  test('eight that agree settle a statement, with the figures that the votes give', async () => {
    const levels = [3, 4, 4, 4, 4, 3, 4, 5];
    const { state, result, settlement } = await panel.judge(fresh(), ballots(...levels));
    expect(state).toBe('settled');
    expect(result).toMatchObject({ roundNumber: 1, votes: 8, cannotJudge: 0, outcome: 'consensus', settledLevel: 4, upperLevel: null });
    expect(result?.counts).toEqual([0, 0, 0, 2, 5, 1, 0, 0]);
    expect(result?.median).toBe(middle(levels));
    expect(result?.shareWithinOne).toBe(1);
    // Van der Eijk by hand: layers 1 x 3 wide (weight 3/8), 1 x 2 wide (1/8), 3 + 1 x 1 wide (4/8); 8 categories: A of a run of s is 1 - (s - 1)/7.
    expect(result?.agreement).toBeCloseTo((3 / 8) * (1 - 2 / 7) + (2 / 8) * (1 - 1 / 7) + (3 / 8) * 1, 10);
    // P30 and P70 by type 7 are 4 and 4: no spread.
    expect(result?.disagreementIndex).toBe(0);
    expect(settlement).toEqual({ kind: 'consensus', level: 4, median: 4, reason: '', by: null, at: expect.any(String), roundNumber: 1 });
  });

  test('a median between two levels settles the lower one and names the upper', async () => {
    const { result, settlement } = await panel.judge(fresh(), ballots(4, 4, 4, 5, 5, 5));
    expect(result).toMatchObject({ median: 4.5, settledLevel: 4, upperLevel: 5, outcome: 'consensus' });
    expect(settlement).toMatchObject({ kind: 'consensus', level: 4, median: 4.5 });
  });

  test('four votes are too few: nothing is settled, and no statistic or reason is shown', async () => {
    const statement = fresh();
    const { state, result, settlement } = await panel.judge(statement, [[4, 'seen it'], [4], [4], [4], [null]]);
    expect({ state, settlement }).toEqual({ state: 'revealed', settlement: null });
    expect(result).toMatchObject({ votes: 4, cannotJudge: 1, outcome: 'too-few', counts: null, median: null, agreement: null, shareWithinOne: null, disagreementIndex: null, reasons: [] });
    expect(result?.groups.every(({ votes, median, counts }) => votes === null && median === null && counts === null)).toBe(true);
    expect(codeOf(await panel.decide(statement, 4))).toBe('reason-without-median');
    expect(await panel.decide(statement, 4, 'The plan was adopted in May.')).toMatchObject({ settlement: { kind: 'leader', level: 4, reason: 'The plan was adopted in May.' } });
  });

  test('votes that differ stay open; after a second round with the same votes the dissent is stable, and the leader accepts it', async () => {
    const statement = fresh();
    const divided = ballots(0, 6, 1, 0, 6, 7, 1, 6, 7, 0);
    const first = await panel.judge(statement, divided);
    expect(first).toMatchObject({ state: 'revealed', settlement: null, result: { outcome: 'open', settledLevel: null } });
    const second = await panel.judge(statement, divided);
    expect(second).toMatchObject({ state: 'revealed', settlement: null, result: { outcome: 'stable-dissent' } });
    expect(second.earlierResults).toHaveLength(1);
    expect(second.result?.median).toBe(middle([0, 6, 1, 0, 6, 7, 1, 6, 7, 0]));
    const level = second.result?.settledLevel ?? NaN;
    expect(codeOf(await panel.decide(statement, 7))).toBe('reason-against-median');
    expect(await panel.decide(statement, level)).toMatchObject({ state: 'settled', settlement: { kind: 'stableDissent', level, reason: '' } });
    expect(codeOf(await panel.decide(statement, level))).toBe('reason-for-change');
    expect(await panel.decide(statement, 7, 'The council overruled.')).toMatchObject({ settlement: { kind: 'leader', level: 7, reason: 'The council overruled.' } });
  });

  test('where the panel does not agree every level needs a reason; a statement is decided only after and never during a round', async () => {
    const statement = fresh();
    expect(codeOf(await panel.decide(statement, 3, 'why not'))).toBe('not-judged-yet');
    const round = await panel.open([statement]);
    await panel.vote(round, statement, ballots(0, 0, 3, 4, 7, 7));
    expect(codeOf(await panel.decide(statement, 3, 'why not'))).toBe('statement-open');
    await panel.close(round);
    expect((await panel.board(statement)).result?.median).toBe(3.5);
    expect(codeOf(await panel.decide(statement, 4))).toBe('reason-for-upper');
    // Nobody agreed: even the median itself is the leader's decision, and needs a reason.
    expect(codeOf(await panel.decide(statement, 3))).toBe('reason-to-settle');
    expect(codeOf(await panel.decide(statement, 2))).toBe('reason-against-median');
    expect(await panel.decide(statement, 3, 'Half of the city has it.')).toMatchObject({ settlement: { kind: 'leader', level: 3, median: 3.5, reason: 'Half of the city has it.' } });
  });

  test('the last vote of a person wins, its history is kept, and a request sent twice counts once', async () => {
    const statement = fresh();
    const round = await panel.open([statement]);
    const twice = panel.input({ roundId: round, statementId: statement, level: 1, confidence: 'low', reason: 'first' });
    const selection = '... on StatementBoard { state votesCast myVote { level reason cannotJudge } result { votes } }';
    await panel.person(0).mutate('castVote', twice, selection);
    const later = await panel.person(0).mutate('castVote', { ...twice, requestId: request(), level: null, reason: 'second' }, selection);
    expect(later).toEqual({ __typename: 'StatementBoard', state: 'open', votesCast: 1, myVote: { level: null, reason: 'second', cannotJudge: true }, result: null });
    // The first request arrives once more, late: it is answered, and nothing changes.
    expect(await panel.person(0).mutate('castVote', twice, selection)).toEqual(later);
    expect(await answerOf(panel.person(0), 'castVote', { ...twice, level: 2 })).toMatchObject({ code: 'request-reused' });
    const history = await app.sql('select level, reason from vote_history where round_id = $1 and statement_id = $2 order by seq', [round, statement]);
    expect(history).toEqual([{ level: 1, reason: 'first' }, { level: null, reason: 'second' }]);
    await panel.close(round);
    const late = await answerOf(panel.person(0), 'castVote', { ...twice, requestId: request() });
    expect(late).toMatchObject({ code: 'round-closed', sentence: 'This round is closed; your vote was not counted.' });
    expect(await app.sql('select level from vote where round_id = $1', [round])).toEqual([{ level: null }]);
  });

  test('what a vote writes to the audit record carries no level and no statement', async () => {
    const events = await app.sql<{ body: string }>("select body from audit_event where kind = 'votes.cast'");
    expect(events.length).toBeGreaterThan(20);
    for (const { body } of events) expect(Object.keys((JSON.parse(body) as { data: object }).data).sort()).toEqual(['assessmentId', 'count', 'roundId']);
  });

  test('a vote waits while its round is being closed, and is refused then; closing waits for votes that are being cast', async () => {
    const statement = fresh();
    let round = await panel.open([statement]);
    const held = async (lock: string, meanwhile: () => Promise<unknown>, then: () => Promise<unknown>) => {
      await app.sql('begin');
      await app.sql(`select ${lock}(hashtextextended($1, 0))`, [round]);
      let answered = false;
      const answer = meanwhile().finally(() => void (answered = true));
      await pause(400);
      expect(answered).toBe(false);
      await then();
      await app.sql('commit');
      return answer;
    };
    const cast = () => answerOf(panel.person(0), 'castVote', panel.input({ roundId: round, statementId: statement, level: 3, confidence: 'high' }));
    const late = await held('pg_advisory_xact_lock', cast, () => app.sql('update round set closed_at = now() where id = $1', [round]));
    expect(late).toMatchObject({ code: 'round-closed' });
    expect(await app.sql('select from vote where round_id = $1', [round])).toEqual([]);
    round = await panel.open([fresh()]);
    await held('pg_advisory_xact_lock_shared', () => panel.close(round), () => Promise.resolve());
    await expect(app.sql('update round set closed_at = null where id = $1', [round])).rejects.toThrow('the round is closed');
  });

  test('a vote and the closing of its round never both miss each other: every accepted vote is in the result', async () => {
    const statement = fresh();
    const round = await panel.open([statement]);
    const [answers] = await Promise.all([
      Promise.all(panel.city.stakeholders.map((person) => answerOf(person, 'castVote', panel.input({ roundId: round, statementId: statement, level: 3, confidence: 'high' })))),
      panel.close(round),
    ]);
    const accepted = answers.filter(({ __typename }) => __typename === 'StatementBoard').length;
    expect(answers.filter(({ code }) => code !== undefined && code !== 'round-closed')).toEqual([]);
    expect((await panel.board(statement)).result?.votes).toBe(accepted);
  });
});
