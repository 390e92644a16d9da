import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson, request, type Person } from '../../../test/world';
import { Panel, UP_TO_VOTING, answerOf } from './voting.fixture';

const SEEN = 'participants { personId judged owed } openRound { votesCast votesExpected } nextSteps { id sentence done total } statements { statementId state votesCast assignedTo { personId } }';

interface Seen {
  readonly participants: { personId: string; judged: number; owed: number }[];
  readonly openRound: { votesCast: number; votesExpected: number };
  readonly nextSteps: { id: string; sentence: string; done: number; total: number }[];
  readonly statements: { statementId: string; state: string; votesCast: number; assignedTo: { personId: string } | null }[];
}

describe('a panel while a round is open', () => {
  let app: TestApp;
  let panel: Panel;
  let round: string;
  let leaver: Person;
  let leaverId: string;
  const first = () => panel.statement(0);
  const second = () => panel.statement(1);
  const cast = (person: Person, statementId = second(), level = 4) =>
    answerOf(person, 'castVote', panel.input({ roundId: round, statementId, level, confidence: 'high' }), '... on StatementBoard { id }');
  const see = async (): Promise<Seen> => {
    const query = `query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { ${SEEN} } }`;
    return (await panel.city.leader.expect<{ assessment: Seen }>(query, { c: panel.city.cityId, a: panel.city.assessmentId })).assessment;
  };
  const end = (personId: string) => panel.city.leader.mutate('endMembership', { requestId: request(), cityId: panel.city.cityId, personId }, '... on City { id }');
  const idOf = async (person: Person) => (await person.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }')).session.person.id;
  /** Invites an address that is known, and accepts with the session that it has. */
  async function bringBack(person: Person, invitation: Record<string, unknown>): Promise<void> {
    await panel.city.leader.mutate('invite', { requestId: request(), cityId: panel.city.cityId, email: person.email, ...invitation }, '... on Invitation { id }');
    const token = (await app.outbox(person.email)).at(-1)?.body.match(/#([\w-]{16,})/)?.[1];
    await person.mutate('acceptInvitation', { token, name: 'Back Again' }, '... on InvitationAccepted { cityId }');
  }

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_VOTING });
    panel = await Panel.of(app, { stakeholders: 6 });
    leaver = panel.person(5);
    leaverId = await idOf(leaver);
    round = await panel.open([first(), second()]);
    await panel.vote(round, first(), [[3], [3], [3], [3], [3], [3]]);
  });
  afterAll(() => app.close());

  test('somebody whose membership ended is not waited for, cannot vote, and keeps the vote that was cast', async () => {
    expect((await see()).openRound).toEqual({ votesCast: 6, votesExpected: 12 });
    await end(leaverId);
    const { openRound, participants, nextSteps } = await see();
    expect(openRound).toEqual({ votesCast: 6, votesExpected: 10 });
    expect(participants.map(({ personId }) => personId)).not.toContain(leaverId);
    expect(participants).toHaveLength(5);
    expect(nextSteps.find(({ id }) => id === 'close-round')).toMatchObject({ done: 6, total: 10 });
    expect(await cast(leaver)).toMatchObject({ code: 'not-in-city', sentence: 'This was not found, or you do not belong to it.' });
    expect(await cast(leaver, first(), 0)).toMatchObject({ code: 'not-in-city' });
    expect(await app.sql('select level from vote where person_id = $1', [leaverId])).toEqual([{ level: 3 }]);
  });

  test('somebody who comes back in another role is not on the panel; invited to it again, they are', async () => {
    await bringBack(leaver, { role: 'observer' });
    expect(await cast(leaver)).toMatchObject({ code: 'not-taking-part' });
    expect((await see()).openRound.votesExpected).toBe(10);
    await bringBack(leaver, { role: 'stakeholder', assessmentId: panel.city.assessmentId, group: 'council', internal: false });
    expect((await see()).openRound.votesExpected).toBe(12);
    expect((await cast(leaver)).__typename).toBe('StatementBoard');
  });

  test('an evidencer who leaves gives the statements back', async () => {
    const evidencer = panel.city.evidencers[0] ?? (await aPerson(app));
    const personId = await idOf(evidencer);
    await panel.city.leader.mutate('assignStatements', panel.input({ statementIds: [first(), second()], personId }), '... on Assessment { id }');
    const assigned = async () => (await see()).statements.filter(({ assignedTo }) => assignedTo?.personId === personId).length;
    expect(await assigned()).toBe(2);
    await end(personId);
    expect(await assigned()).toBe(0);
  });

  test('a statement that is being judged cannot be set to not applicable; others can, and this one once the round is closed', async () => {
    const exclude = (statementId: string) => answerOf(panel.city.leader, 'excludeStatement', panel.input({ statementId, reason: 'No port here.' }), '... on StatementBoard { id }');
    const stateOf = async (id: string) => (await see()).statements.find(({ statementId }) => statementId === id)?.state;
    expect(await exclude(first())).toEqual({
      __typename: 'Refusal',
      code: 'must-stay',
      field: 'statementId',
      sentence: 'This statement is being judged. Close the round before you set it to not applicable.',
    });
    expect(await stateOf(first())).toBe('open');
    expect((await exclude(panel.statement(2))).__typename).toBe('StatementBoard');
    await panel.close(round);
    expect((await exclude(first())).__typename).toBe('StatementBoard');
    expect(await stateOf(first())).toBe('notApplicable');
  });

  test('the vote of somebody who left counts in the result', async () => {
    expect((await panel.board(first())).result).toMatchObject({ votes: 6, median: 3 });
  });
});
