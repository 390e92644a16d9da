import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { aCity, anInvited, request, type Person } from '../../../test/world';
import { BOARD, Panel, UP_TO_VOTING, answerOf, boardsOf } from './voting.fixture';

describe('voting', () => {
  let app: TestApp;
  let panel: Panel;
  let round: string;
  let voter: Person;
  let restricted: Person;
  const cast = (person: Person, more: Record<string, unknown>) =>
    answerOf(person, 'castVote', panel.input({ roundId: round, statementId: panel.statement(0), level: 3, confidence: 'high', ...more }));
  const votes = () => app.sql('select * from vote order by cast_at');
  const asStakeholder = (areaIds: string[] | null) => ({ cityId: panel.city.cityId, role: 'stakeholder', assessmentId: panel.city.assessmentId, group: 'utilities', internal: false, areaIds });

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: 2, observers: 1 });
    voter = panel.person(0);
    restricted = await anInvited(app, panel.city.leader, asStakeholder([panel.boards[0]?.areaId ?? '']));
    const { statementId } = panel.boards[5] ?? { statementId: '' };
    await panel.city.leader.mutate('excludeStatement', panel.input({ statementId, reason: 'No river here.' }), '... on StatementBoard { id }');
    round = await panel.open(panel.boards.filter((_, index) => index < 5 || index === 99).map((board) => board.statementId));
  });
  afterAll(() => app.close());

  test.each([
    ['8', 'level', 'Level must be a whole number from 0 to 7.'],
    ['-1', 'level', 'Level must be a whole number from 0 to 7.'],
  ])('a level of %s is refused with a sentence, and nothing changes', async (level, field, sentence) => {
    expect(await cast(voter, { level: Number(level) })).toEqual({ __typename: 'Refusal', code: 'invalid-input', field, sentence });
    expect(await votes()).toEqual([]);
  });

  test.each([
    ['3.5', { level: 3.5 }, 'Level must be a whole number.'],
    ['a text', { level: '5' }, 'Level must be a whole number.'],
    ['no confidence', { confidence: null }, 'Confidence must not be missing.'],
    ['an invented confidence', { confidence: 'huge' }, 'Confidence must be one of the names of its list.'],
  ])('%s is refused with a sentence that does not repeat the value, and nothing changes', async (_, more, sentence) => {
    const input = panel.input({ roundId: round, statementId: panel.statement(0), level: 3, confidence: 'high', ...more });
    const { errors } = await voter.graphql('mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }', { input });
    expect(errors.map(({ message }) => message)).toEqual([sentence]);
    expect(await votes()).toEqual([]);
  });

  test('a statement that is unknown, not in the round or not applicable is refused', async () => {
    expect((await cast(voter, { statementId: 'no.such-statement' })).code).toBe('statement-unknown');
    const outside = await cast(voter, { statementId: panel.statement(50) });
    expect([outside.code, outside.sentence.includes(panel.statement(50))]).toEqual(['not-in-round', false]);
    expect((await answerOf(panel.city.leader, 'openRound', panel.input({ statementIds: [panel.statement(6)] }))).code).toBe('round-open-already');
    expect(await votes()).toEqual([]);
  });

  test('somebody who is not asked is refused: another area, an observer, the leader, another city, nobody', async () => {
    expect((await cast(restricted, { statementId: panel.statement(99) })).sentence).toBe('You are not invited to judge this statement.');
    expect((await cast(panel.city.observers[0] as Person, {})).code).toBe('not-taking-part');
    expect((await cast(panel.city.leader, {})).code).toBe('not-taking-part');
    const other = await aCity(app, { evidencers: 0, stakeholders: 1 });
    const stranger = other.stakeholders[0] as Person;
    const [elsewhere, nowhere] = [await cast(stranger, {}), await cast(stranger, { cityId: request() })];
    expect(elsewhere.sentence).toBe('This was not found, or you do not belong to it.');
    expect(nowhere).toEqual(elsewhere);
    // Their own city, but a round of this one.
    expect((await cast(stranger, { cityId: other.cityId, assessmentId: other.assessmentId })).code).toBe('not-in-city');
    expect(await votes()).toEqual([]);
  });

  test('several votes are counted all or none', async () => {
    const vote = (index: number) => ({ statementId: panel.statement(index), level: index % 8, confidence: 'low' });
    const many = (list: unknown[]) => answerOf(voter, 'castVotes', panel.input({ roundId: round, votes: list }), '... on Assessment { id }');
    expect((await many([vote(0), vote(1), vote(50)])).code).toBe('not-in-round');
    expect((await many([vote(0), { ...vote(1), level: 9 }])).sentence).toBe('Votes 2, level must be a whole number from 0 to 7.');
    expect((await many([vote(0), vote(0)])).code).toBe('voted-twice');
    expect((await many(Array.from({ length: 101 }, () => vote(0)))).code).toBe('invalid-input');
    expect((await many([])).code).toBe('invalid-input');
    expect(await votes()).toEqual([]);
    expect((await many([vote(2), vote(0), vote(1)])).__typename).toBe('Assessment');
    expect((await votes()).map((row) => [row.statement_id, row.level]).sort()).toEqual([0, 1, 2].map((index) => [panel.statement(index), index]).sort());
  });

  test('only leaders open, close and decide; a participant sees how far they are, a leader how far everybody is', async () => {
    for (const [name, input] of [['openRound', {}], ['closeRound', { roundId: round }], ['decideStatement', { statementId: panel.statement(0), level: 1, reason: 'x' }]] as const) {
      expect((await answerOf(voter, name, panel.input(input))).code).toBe('wrong-role');
    }
    const query = `query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { nextSteps { id sentence route done total } participants { judged owed }
      openRound { votesCast votesExpected statementIds } transitions { to gates { id met sentence } } } }`;
    type Progress = { assessment: { nextSteps: { id: string; sentence: string }[]; participants: { judged: number; owed: number }[]; openRound: object; transitions: { to: string; gates: object[] }[] } };
    const see = async (person: Person) => (await person.expect<Progress>(query, { c: panel.city.cityId, a: panel.city.assessmentId })).assessment;
    const own = await see(voter);
    expect(own.participants).toEqual([{ judged: 3, owed: 6 }]);
    expect(own.nextSteps[0]).toMatchObject({ id: 'judge-statements', sentence: 'Judge 3 more statements: 3 of 6 are done.' });
    const leader = await see(panel.city.leader);
    expect(leader.participants.map(({ judged, owed }) => `${judged}/${owed}`).sort()).toEqual(['0/5', '0/6', '3/6']);
    expect(leader.openRound).toMatchObject({ votesCast: 3, votesExpected: 17 });
    expect(leader.transitions.find(({ to }) => to === 'targeting')?.gates).toEqual([
      { id: 'no-open-round', met: false, sentence: 'Round 1 is open: close it first.' },
      { id: 'enough-settled', met: false, sentence: expect.stringMatching(/^0 of 99 applicable statements are settled; each sub-domain needs 80 %\. Too few are settled in .* \(0 of 5\), .* and 17 more\.$/) },
    ]);
  });

  test('a round with an end takes no vote after it, and an end in the past is refused', async () => {
    await panel.close(round);
    expect((await answerOf(panel.city.leader, 'openRound', panel.input({ closesAt: '2020-01-01T00:00:00.000Z' }))).code).toBe('closes-in-the-past');
    expect((await answerOf(panel.city.leader, 'openRound', panel.input({ statementIds: [panel.statement(5)] }))).code).toBe('statement-not-applicable');
    // What round 1 left is the default of round 2; everything else is named.
    round = await panel.open(null);
    expect((await boardsOf(voter, panel.city.cityId, panel.city.assessmentId)).filter(({ state }) => state === 'open')).toHaveLength(6);
    await panel.close(round);
    round = await panel.open(panel.boards.filter((_, index) => index !== 5).map((board) => board.statementId));
    const all = (await boardsOf(voter, panel.city.cityId, panel.city.assessmentId)).map(({ state }) => state);
    expect([all.filter((state) => state === 'open').length, all.filter((state) => state === 'notApplicable').length]).toEqual([99, 1]);
    await app.sql("update round set closes_at = now() - interval '1 second' where id = $1", [round]);
    expect((await cast(voter, {})).sentence).toBe('The time for this round is over; your vote was not counted.');
    const steps = async (person: Person) => {
      const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { nextSteps { id sentence } } }';
      const seen = await person.expect<{ assessment: { nextSteps: { id: string; sentence: string }[] } }>(query, { c: panel.city.cityId, a: panel.city.assessmentId });
      return seen.assessment.nextSteps.map(({ sentence }) => sentence).join(' ');
    };
    expect(await steps(voter)).toContain('The time for round 3 is over: no vote is counted any more. The result is shown in a moment.');
    expect(await steps(panel.city.leader)).toContain('its time is over, and 0 of');
    await panel.close(round);
    expect((await answerOf(panel.city.leader, 'closeRound', panel.input({ roundId: round }))).code).toBe('round-closed-already');
  });

  test('the agenda lists the revealed statements, those with proof later', async () => {
    const proof = { statementIds: [panel.statement(0)], kind: 'note', title: 'Minutes', note: 'Adopted.', visibility: 'city' };
    await panel.city.leader.mutate('addEvidence', panel.input(proof), '... on Evidence { id }');
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { agenda { statementId rank sentence outcome median counts } } }';
    const see = async (person: Person) => (await person.expect<{ assessment: { agenda: { statementId: string; rank: number }[] } }>(query, { c: panel.city.cityId, a: panel.city.assessmentId })).assessment.agenda;
    const agenda = await see(voter);
    expect(agenda).toHaveLength(99);
    expect(agenda[98]).toMatchObject({ statementId: panel.statement(0), rank: 0.5, outcome: 'too-few', median: null, counts: null });
    expect(agenda[0]).toMatchObject({ rank: 1 });
    expect(await see(panel.city.leader)).toEqual(agenda);
  });

  test('the whole board of a hundred statements costs at most six SQL statements', async () => {
    const spy = jest.spyOn(Client.prototype, 'query');
    const read = () => boardsOf(voter, panel.city.cityId, panel.city.assessmentId);
    await read();
    spy.mockClear();
    expect(await read()).toHaveLength(100);
    const texts = spy.mock.calls.map(([first]: unknown[]) => (typeof first === 'string' ? first : String(Reflect.get(Object(first), 'text'))));
    spy.mockRestore();
    const own = texts.filter((text) => !/^\s*(start transaction|begin|commit|set transaction|select set_config)/i.test(text));
    expect(own.length).toBeLessThanOrEqual(6);
    expect(own.filter((text) => /from unnest/.test(text)).length).toBeGreaterThanOrEqual(2);
    expect(BOARD).toContain('evidence {');
  });
});
