import { createTestApp, type TestApp } from '../../../test/test-app';
import type { Person } from '../../../test/world';
import { ReadVoting } from '../voting/read-voting';
import { Talk, UP_TO_DISCUSSION } from './discussion.fixture';

const ROUND_OPEN = { __typename: 'Refusal', code: 'round-open', sentence: 'The round is open: talk again after the reveal.' };

describe('while a statement is judged', () => {
  let app: TestApp;
  let talk: Talk;
  let round: string;
  const judged = () => talk.panel.statement(0);
  const other = () => talk.panel.statement(1);
  const voter = () => talk.panel.person(0);
  const evidencer = () => talk.panel.city.evidencers[0] as Person;

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_DISCUSSION });
    talk = await Talk.of(app);
  });
  afterAll(() => app.close());

  let thread: string;
  let comment: string;

  test('before the first round one asks, and is answered', async () => {
    const begun = await talk.begun(voter(), judged(), 'Does this cover the harbour?');
    [thread, comment] = [begun.thread.id, begun.first.id];
    expect((await talk.say(evidencer(), judged(), 'It does.', { threadId: thread })).comments).toHaveLength(2);
  });

  test('nothing is said about it, by nobody: not in a thread, not in a new one, not by an edit', async () => {
    round = await talk.panel.open([judged()]);
    const before = await app.sql('select * from comment order by id');
    for (const person of [voter(), evidencer(), talk.panel.city.leader]) {
      expect(await talk.say(person, judged(), 'I gave it a 2.')).toMatchObject(ROUND_OPEN);
      expect(await talk.say(person, judged(), 'I gave it a 2.', { threadId: thread })).toMatchObject(ROUND_OPEN);
    }
    expect(await talk.ask(voter(), 'editComment', { id: comment, body: 'I gave it a 2.' })).toMatchObject(ROUND_OPEN);
    expect(await app.sql('select * from comment order by id')).toEqual(before);
  });

  test('what was said before is still read, and what has to go can be removed and brought back', async () => {
    expect((await talk.see(talk.panel.person(1), judged())).threads[0]?.comments.map(({ body }) => body)).toEqual(['Does this cover the harbour?', 'It does.']);
    expect((await talk.ask(talk.panel.city.leader, 'removeComment', { id: comment })).comments[0]?.body).toBeNull();
    expect((await talk.ask(talk.panel.city.leader, 'restoreComment', { id: comment })).comments[0]?.body).toBe('Does this cover the harbour?');
    expect((await talk.ask(voter(), 'resolveThread', { id: thread })).resolvedAt).not.toBeNull();
    expect((await talk.ask(voter(), 'reopenThread', { id: thread })).resolvedAt).toBeNull();
  });

  test('other statements are talked about', async () => {
    expect((await talk.say(voter(), other(), 'And this?')).comments).toHaveLength(1);
  });

  test('should the service forget the rule, the database refuses, and nothing is written', async () => {
    const forgetful = jest.spyOn(app.get(ReadVoting), 'isBeingJudged').mockResolvedValue(false);
    const before = await app.sql('select * from thread order by id');
    const query = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }';
    const { data, errors } = await voter().graphql(query, { input: talk.panel.input({ statementId: judged(), body: 'I gave it a 2.' }) });
    const edited = await voter().graphql('mutation ($input: EditCommentInput!) { editComment(input: $input) { __typename } }', { input: talk.panel.input({ id: comment, body: 'I gave it a 2.' }) });
    forgetful.mockRestore();
    expect([data, errors.length, edited.data, edited.errors.length]).toEqual([null, 1, null, 1]);
    expect(JSON.stringify([errors, edited.errors])).not.toMatch(/judged|gave it/);
    expect(await app.sql('select * from thread order by id')).toEqual(before);
    expect((await talk.see(voter(), judged())).threads[0]?.comments).toHaveLength(2);
  });

  test('after the reveal one talks again, until the next round', async () => {
    await talk.panel.close(round);
    expect((await talk.say(voter(), judged(), 'I gave it a 2, because of the harbour.', { threadId: thread })).comments).toHaveLength(3);
    round = await talk.panel.open([judged()]);
    expect(await talk.say(voter(), judged(), 'Still a 2.', { threadId: thread })).toMatchObject(ROUND_OPEN);
  });
});
