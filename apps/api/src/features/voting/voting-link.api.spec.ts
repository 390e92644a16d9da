import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { answerOf, boardsOf, Panel } from './voting.fixture';

const LINK = /http\S+\/v#(\S+)/;

describe('a voting link', () => {
  let app: TestApp;
  let panel: Panel;
  let round: string;

  beforeAll(async () => {
    app = await createTestApp();
    panel = await Panel.of(app, { stakeholders: 3, evidencers: 1 });
    round = await panel.open([panel.statement(0), panel.statement(1)]);
  });
  afterAll(() => app.close());

  const emailOf = async (person: TestClient) => (await person.expect<{ session: { person: { id: string; email: string } } }>('{ session { person { id email } } }')).session.person;

  /** The link of the last mail to somebody. */
  async function linkOf(person: TestClient): Promise<string> {
    const { email } = await emailOf(person);
    const token = (await app.outbox(email)).map(({ body }) => LINK.exec(body)?.[1]).findLast((found) => found !== undefined);
    if (token === undefined) throw new Error(`no link was mailed to ${email}`);
    return token;
  }

  const open = (phone: TestClient, token: string) => answerOf<{ cityId: string; assessmentId: string }>(phone, 'enterByVotingLink', { token }, '... on VotingEntry { cityId assessmentId }');

  async function phoneOf(person: TestClient): Promise<TestClient> {
    const phone = app.client();
    expect(await open(phone, await linkOf(person))).toMatchObject({ cityId: panel.city.cityId, assessmentId: panel.city.assessmentId });
    return phone;
  }

  it('comes with the mail of the round, opens the ballot without a password, and is good for another time and another phone', async () => {
    const [first, second] = [await phoneOf(panel.person(0)), await phoneOf(panel.person(0))];
    await first.mutate('castVote', panel.input({ roundId: round, statementId: panel.statement(0), level: 4, reason: '', confidence: 'high' }), '... on StatementBoard { id }');
    const [board] = (await boardsOf(second, panel.city.cityId, panel.city.assessmentId)).filter(({ statementId }) => statementId === panel.statement(0));
    expect(board).toMatchObject({ myVote: { level: 4 }, votesCast: 1 });
    expect(await first.expect('{ session { byLink person { name } cities { id myRoles } } }')).toMatchObject({
      session: { byLink: true, cities: [{ id: panel.city.cityId, myRoles: ['stakeholder'] }] },
    });
  });

  it('makes nobody a leader, touches no account, and opens no other city', async () => {
    const leader = panel.city.leader;
    await leader.mutate('joinAsStakeholder', panel.input({ group: 'administration' }), '... on Participant { personId }');
    const { id } = await emailOf(leader);
    await leader.mutate('sendVotingLink', panel.input({ personId: id }), '... on Assessment { id }');
    const other = await leader.mutate<{ id: string }>('createCity', { requestId: request(), name: 'Elsewhere', country: 'NL', population: 1000 }, '... on City { id }');
    const phone = await phoneOf(leader);
    for (const [mutation, input] of [
      ['closeRound', panel.input({ roundId: round })],
      ['setPassword', { requestId: request(), password: 'a long and quiet river 42' }],
      ['renamePerson', { requestId: request(), name: 'Somebody' }],
      ['createCity', { requestId: request(), name: 'Mine', country: 'NL', population: 1000 }],
      ['withdrawVotingLink', panel.input({ personId: id })],
    ] as const) {
      expect([mutation, await answerOf(phone, mutation, input)]).toEqual([mutation, expect.objectContaining({ __typename: 'Refusal', code: 'by-link' })]);
    }
    expect(await phone.expect('query ($id: ID!) { city(id: $id) { name } }', { id: other.id })).toEqual({ city: null });
    expect(await phone.expect('query ($id: ID!) { city(id: $id) { members { name } } }', { id: panel.city.cityId })).toEqual({ city: { members: [] } });
  });

  it('opens no other assessment of the same city', async () => {
    const { cityId, leader } = panel.city;
    const { modelPacks } = await leader.expect<{ modelPacks: { id: string }[] }>('{ modelPacks { id } }');
    const input = { requestId: request(), cityId, name: 'Another', modelPackId: modelPacks[0]?.id, startDate: '2026-11-02', minutesPerStatement: 3 };
    const { id } = await leader.mutate<{ id: string }>('startAssessment', input, '... on Assessment { id }');
    const phone = await phoneOf(panel.person(0));
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { name } city(id: $cityId) { assessments { id } } }';
    expect(await phone.expect(query, { cityId, id })).toEqual({ assessment: null, city: { assessments: [{ id: panel.city.assessmentId }] } });
    const proof = { requestId: request(), cityId, assessmentId: id, statementIds: [panel.statement(0)], kind: 'note', title: 'A', note: 'B', visibility: 'panel' };
    expect(await answerOf(phone, 'addEvidence', proof)).toMatchObject({ __typename: 'Refusal', code: 'not-in-city' });
  });

  it('leaves somebody signed in who is signed in here already', async () => {
    const signedIn = panel.person(1);
    expect(await open(signedIn, await linkOf(signedIn))).toMatchObject({ assessmentId: panel.city.assessmentId });
    expect(await signedIn.expect('{ session { byLink } }')).toEqual({ session: { byLink: false } });
  });

  it('is over, with every session it began, as soon as the leader withdraws it; the next one is another', async () => {
    const person = panel.person(2);
    const { id } = await emailOf(person);
    const [before, phone] = [await linkOf(person), await phoneOf(person)];
    await panel.city.leader.mutate('withdrawVotingLink', panel.input({ personId: id }), '... on Assessment { id }');
    expect(await phone.expect('{ session { byLink } }')).toEqual({ session: null });
    const late = panel.input({ roundId: round, statementId: panel.statement(0), level: 4, reason: '', confidence: 'high' });
    expect(await answerOf(phone, 'castVote', late)).toMatchObject({ __typename: 'Refusal', code: 'signed-out' });
    expect(await open(app.client(), before)).toMatchObject({ __typename: 'Refusal', code: 'voting-link-over' });
    await panel.city.leader.mutate('sendVotingLink', panel.input({ personId: id }), '... on Assessment { id }');
    const after = await linkOf(person);
    expect(after).not.toBe(before);
    expect(await open(app.client(), after)).toMatchObject({ assessmentId: panel.city.assessmentId });
    expect(await open(app.client(), before)).toMatchObject({ code: 'voting-link-over' });
  });

  it('is over when its time is up, or when its person left the city', async () => {
    const token = await linkOf(panel.person(1));
    await app.sql(`update voting_link set expires_at = now() - interval '1 second' where id = $1`, [token.split('.')[0]]);
    expect(await open(app.client(), token)).toMatchObject({ code: 'voting-link-over' });
    const leaving = panel.person(0);
    const [phone, theirs, { id }] = [await phoneOf(leaving), await linkOf(leaving), await emailOf(leaving)];
    await panel.city.leader.mutate('endMembership', { requestId: request(), cityId: panel.city.cityId, personId: id }, '... on City { id }');
    expect(await open(app.client(), theirs)).toMatchObject({ code: 'voting-link-over' });
    expect(await phone.expect('{ session { byLink } }')).toEqual({ session: null });
  });

  it.each([
    ['an id alone', (token: string) => token.split('.')[0] ?? ''],
    ['a mark of another id', (token: string) => `11111111-1111-4111-8111-111111111111.${token.split('.')[1]}`],
    ['a mark with one character changed', (token: string) => `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.slice(-1)}`],
    ['anything else', () => 'let me in'],
  ])('cannot be guessed: %s is refused', async (_what, forge) => {
    const token = await linkOf(panel.person(2));
    expect(await open(app.client(), forge(token))).toMatchObject({ __typename: 'Refusal', code: 'voting-link-over' });
  });

  it('is listed for the leader with its state, and for nobody else', async () => {
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { participants { personId votingLink { state sentAt expiresAt lastUsedAt } } } }';
    const ids = { cityId: panel.city.cityId, id: panel.city.assessmentId };
    type Listed = { assessment: { participants: { personId: string; votingLink: { state: string; sentAt: string; expiresAt: string } | null }[] } };
    const { assessment } = await panel.city.leader.expect<Listed>(query, ids);
    expect(assessment.participants.map(({ votingLink }) => votingLink?.state).sort()).toEqual(['expired', 'open', 'open']);
    const days = ({ sentAt, expiresAt }: { sentAt: string; expiresAt: string }) => (Date.parse(expiresAt) - Date.parse(sentAt)) / 86_400_000;
    expect(assessment.participants.map(({ votingLink }) => votingLink && days(votingLink))).toEqual([30, 30, 30]);
    const own = await panel.person(2).expect<Listed>(query, ids);
    expect(own.assessment.participants).toEqual([{ personId: expect.any(String) as string, votingLink: null }]);
  });
});
