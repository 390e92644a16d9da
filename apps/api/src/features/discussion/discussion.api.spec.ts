import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { request, type Person } from '../../../test/world';
import { Talk, UP_TO_DISCUSSION } from './discussion.fixture';

describe('the discussion', () => {
  let app: TestApp;
  let talk: Talk;
  let next = 0;
  const fresh = () => talk.panel.statement(next++);
  const leader = () => talk.panel.city.leader;
  const evidencer = () => talk.panel.city.evidencers[0] as Person;
  const stakeholder = (index = 0) => talk.panel.person(index);
  const observer = () => talk.panel.city.observers[0] as Person;
  const nameOf = (person: Person) => person.email.split('@')[0];

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_DISCUSSION });
    talk = await Talk.of(app);
  });
  afterAll(() => app.close());

  test('a thread is begun and answered; everybody reads it with names and groups', async () => {
    const statement = fresh();
    const { thread } = await talk.begun(stakeholder(), statement, '  Where is the proof?\n\nOn page 3?  ');
    await talk.say(evidencer(), statement, 'In the minutes.', { threadId: thread.id });
    for (const reader of [leader(), evidencer(), stakeholder(1), observer()]) {
      const { threads, commentCount, openThreads } = await talk.see(reader, statement);
      expect({ commentCount, openThreads }).toEqual({ commentCount: 2, openThreads: 1 });
      expect(threads[0]?.comments).toMatchObject([
        { author: nameOf(stakeholder()), group: 'citizens', body: 'Where is the proof?\n\nOn page 3?', editedAt: null, earlierTexts: [] },
        { author: nameOf(evidencer()), group: null, body: 'In the minutes.' },
      ]);
    }
  });

  test('a comment that is sent twice is there once', async () => {
    const statement = fresh();
    const input = { statementId: statement, body: 'Twice?', requestId: request() };
    const [first, second] = [await talk.ask(stakeholder(), 'addComment', input), await talk.ask(stakeholder(), 'addComment', input)];
    expect(second).toEqual(first);
    expect((await talk.see(leader(), statement)).commentCount).toBe(1);
    expect(await talk.ask(stakeholder(), 'addComment', { ...input, body: 'Another.' })).toMatchObject({ code: 'request-reused' });
  });

  test('an edit keeps what was said before, for everybody to read', async () => {
    const statement = fresh();
    const { first } = await talk.begun(stakeholder(), statement, 'One.');
    await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Two.' });
    const { comments } = await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Three.' });
    expect(comments[0]).toMatchObject({ body: 'Three.', editedAt: expect.any(String), earlierTexts: [{ body: 'One.' }, { body: 'Two.' }] });
    expect((await talk.see(observer(), statement)).threads[0]?.comments[0]?.earlierTexts).toHaveLength(2);
    await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Three.' });
    expect((await talk.see(observer(), statement)).threads[0]?.comments[0]?.earlierTexts).toHaveLength(2);
  });

  test('a removed comment leaves its place without its words, and comes back', async () => {
    const statement = fresh();
    const { thread, first } = await talk.begun(stakeholder(), statement, 'Wrong.');
    await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Very wrong.' });
    const removed = await talk.ask(stakeholder(), 'removeComment', { id: first.id });
    expect(removed.comments[0]).toMatchObject({ body: null, removedAt: expect.any(String), restorable: true, earlierTexts: [], mentions: [] });
    expect(await talk.see(leader(), statement)).toMatchObject({ commentCount: 0, openThreads: 0, threads: [{ id: thread.id }] });
    expect((await talk.see(stakeholder(1), statement)).threads[0]?.comments[0]).toMatchObject({ body: null, restorable: false });
    expect(await talk.ask(stakeholder(), 'removeComment', { id: first.id })).toMatchObject({ code: 'comment-removed' });
    expect(await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Again.' })).toMatchObject({ code: 'comment-removed' });
    const restored = await talk.ask(stakeholder(), 'restoreComment', { id: first.id });
    expect(restored.comments[0]).toMatchObject({ body: 'Very wrong.', removedAt: null, earlierTexts: [{ body: 'Wrong.' }] });
    expect(await talk.ask(stakeholder(), 'restoreComment', { id: first.id })).toMatchObject({ code: 'comment-not-removed' });
  });

  test('what a leader removed only a leader brings back', async () => {
    const { first } = await talk.begun(stakeholder(), fresh(), 'Rude.');
    await talk.ask(leader(), 'removeComment', { id: first.id });
    expect(await talk.ask(stakeholder(), 'restoreComment', { id: first.id })).toMatchObject({ code: 'removed-by-leader', sentence: 'A leader removed this comment; only a leader can bring it back.' });
    expect((await talk.ask(leader(), 'restoreComment', { id: first.id })).comments[0]?.body).toBe('Rude.');
  });

  test('who began a thread resolves it, and so does a leader; nobody answers in a resolved one', async () => {
    const statement = fresh();
    const { thread } = await talk.begun(stakeholder(), statement);
    expect(await talk.ask(stakeholder(1), 'resolveThread', { id: thread.id })).toMatchObject({ code: 'not-own' });
    expect(await talk.ask(stakeholder(), 'resolveThread', { id: thread.id })).toMatchObject({ resolvedBy: nameOf(stakeholder()), resolvedAt: expect.any(String) });
    expect((await talk.see(leader(), statement)).openThreads).toBe(0);
    expect(await talk.ask(stakeholder(), 'resolveThread', { id: thread.id })).toMatchObject({ code: 'thread-resolved-already' });
    expect(await talk.say(stakeholder(1), statement, 'But.', { threadId: thread.id })).toMatchObject({ code: 'thread-resolved', field: 'threadId' });
    expect(await talk.ask(leader(), 'reopenThread', { id: thread.id })).toMatchObject({ resolvedBy: null, resolvedAt: null });
    expect(await talk.ask(leader(), 'reopenThread', { id: thread.id })).toMatchObject({ code: 'thread-open-already' });
    expect((await talk.say(stakeholder(1), statement, 'But.', { threadId: thread.id })).comments).toHaveLength(2);
  });

  test('somebody else’s comment is rewritten by nobody, and removed by leaders alone; an observer says nothing', async () => {
    const statement = fresh();
    const { thread, first } = await talk.begun(stakeholder(), statement);
    expect(await talk.ask(leader(), 'editComment', { id: first.id, body: 'No.' })).toMatchObject({ code: 'not-author', sentence: 'Only the person who wrote this may change its words.' });
    expect(await talk.ask(stakeholder(1), 'removeComment', { id: first.id })).toMatchObject({ code: 'not-own' });
    expect(await talk.say(observer(), statement, 'Hm.', { threadId: thread.id })).toMatchObject({ code: 'wrong-role' });
    expect(await talk.ask(observer(), 'resolveThread', { id: thread.id })).toMatchObject({ code: 'wrong-role' });
    expect((await talk.see(leader(), statement)).threads[0]?.comments).toMatchObject([{ body: 'Where is the proof?' }]);
  });

  test.each([
    ['an empty text', { body: ' \n ' }, 'invalid-input'],
    ['4001 characters', { body: 'x'.repeat(4001) }, 'invalid-input'],
    ['a statement that no model has', { statementId: 'no.such' }, 'statement-unknown'],
    ['a thread that does not exist', { threadId: request() }, 'not-in-city'],
    ['an assessment that does not exist', { assessmentId: request() }, 'not-in-city'],
    ['21 people', { mentions: Array.from({ length: 21 }, request) }, 'invalid-input'],
    ['somebody who is not there', { mentions: [request()] }, 'mention-unknown'],
  ])('%s is refused, and nothing is written', async (_what, more, code) => {
    const before = await app.sql('select count(*) from thread union all select count(*) from comment');
    expect(await talk.say(stakeholder(), talk.panel.statement(50), 'Well.', more)).toMatchObject({ __typename: 'Refusal', code });
    expect(await app.sql('select count(*) from thread union all select count(*) from comment')).toEqual(before);
  });

  test('a thread is about its statement and belongs to its city', async () => {
    const { thread, first } = await talk.begun(stakeholder(), fresh());
    expect(await talk.say(stakeholder(), talk.panel.statement(50), 'Here?', { threadId: thread.id })).toMatchObject({ code: 'not-in-city' });
    const other = await Talk.of(app);
    expect(await other.say(other.panel.person(0), other.panel.statement(0), 'Here?', { threadId: thread.id })).toMatchObject({ code: 'not-in-city' });
    expect(await other.ask(other.panel.city.leader, 'removeComment', { id: first.id })).toMatchObject({ code: 'not-in-city' });
    expect(await talk.ask(other.panel.city.leader, 'removeComment', { id: first.id })).toMatchObject({ code: 'not-in-city' });
    expect(await talk.say(stakeholder(), talk.panel.statement(50), 'You?', { mentions: [await talk.idOf(other.panel.city.leader)] })).toMatchObject({ code: 'mention-unknown' });
  });

  test('whoever is mentioned gets one mail with the link and not the words; more about the same statement within the hour bring none', async () => {
    const statement = fresh();
    const mentions = [await talk.idOf(evidencer()), await talk.idOf(stakeholder())];
    const mails = async (person: Person) => (await app.outbox(person.email)).filter(({ subject }) => subject.includes('mentions you'));
    const { first } = await talk.begun(stakeholder(), statement, 'What do you say? Secret-word.', { mentions });
    expect(first.mentions.map(({ personId }) => personId).sort()).toEqual([...mentions].sort());
    const [mail] = await mails(evidencer());
    expect(mail?.body).toContain(`/cities/${talk.panel.city.cityId}/a/${talk.panel.city.assessmentId}/statements/${encodeURIComponent(statement)}`);
    expect(mail?.body).not.toContain('Secret-word');
    expect(await mails(stakeholder())).toEqual([]);
    await talk.say(leader(), statement, 'Well?', { mentions: mentions.slice(0, 1) });
    expect(await mails(evidencer())).toHaveLength(1);
    await app.sql("update comment_mention set mailed_at = now() - interval '61 minutes' where mailed_at is not null");
    await talk.say(leader(), statement, 'Please.', { mentions: mentions.slice(0, 1) });
    expect(await mails(evidencer())).toHaveLength(2);
    await talk.say(leader(), fresh(), 'And here.', { mentions: mentions.slice(0, 1) });
    expect(await mails(evidencer())).toHaveLength(3);
    await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'What do you say, both?', mentions: [...mentions, await talk.idOf(stakeholder(1))] });
    expect(await mails(evidencer())).toHaveLength(3);
    expect(await mails(stakeholder(1))).toHaveLength(1);
  });

  test('everybody of the team and the panel can be mentioned, and nobody who left', async () => {
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { mentionable { personId name } } }';
    const { cityId: c, assessmentId: a } = talk.panel.city;
    const named = async () => (await stakeholder().expect<{ assessment: { mentionable: { personId: string }[] } }>(query, { c, a })).assessment.mentionable;
    expect(await named()).toHaveLength(6);
    const personId = await talk.idOf(stakeholder(2));
    await leader().mutate('endMembership', { requestId: request(), cityId: c, personId }, '... on City { id }');
    expect((await named()).map((one) => one.personId)).not.toContain(personId);
    expect(await talk.say(leader(), talk.panel.statement(50), 'You?', { mentions: [personId] })).toMatchObject({ code: 'mention-unknown' });
  });

  test('the audit record names what was done, without a word of it', async () => {
    const { first } = await talk.begun(stakeholder(), fresh(), 'Unmistakable words.');
    await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Other unmistakable words.' });
    await talk.ask(stakeholder(), 'removeComment', { id: first.id });
    const events = await app.sql<{ kind: string; body: string }>('select kind, body from audit_event where body like $1 order by seq', [`%${first.id}%`]);
    expect(events.map(({ kind }) => kind)).toEqual(['comment.added', 'comment.edited', 'comment.removed']);
    expect(events.map(({ body }) => body).join()).not.toContain('nmistakable');
    expect(events[0]?.body).toContain('"length":19');
  });

  test('the counts of a board of 100 statements cost one SQL statement, and all its threads one more', async () => {
    for (const statement of [fresh(), fresh(), fresh()]) await talk.begun(stakeholder(), statement);
    const { cityId: c, assessmentId: a } = talk.panel.city;
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { statements { commentCount openThreads threads { id comments { body } } } } }';
    const sent = jest.spyOn(Client.prototype, 'query');
    try {
      const { assessment } = await leader().expect<{ assessment: { statements: { commentCount: number }[] } }>(query, { c, a });
      expect(assessment.statements.filter(({ commentCount }) => commentCount > 0).length).toBeGreaterThan(3);
      const texts = sent.mock.calls.map(([sql]: unknown[]) => (typeof sql === 'string' ? sql : (sql as { text: string }).text));
      expect(texts.filter((sql) => /\bfrom thread\b/.test(sql))).toHaveLength(2);
    } finally {
      sent.mockRestore();
    }
  });

  test('once the as-is state is frozen nothing more is said, and what a leader has to remove can be removed', async () => {
    const statement = fresh();
    const { thread, first } = await talk.begun(stakeholder(), statement);
    await app.sql("update assessment set phase = 'targeting' where id = $1", [talk.panel.city.assessmentId]);
    expect(await talk.say(leader(), statement, 'Late.')).toMatchObject({ code: 'wrong-phase' });
    expect(await talk.ask(stakeholder(), 'editComment', { id: first.id, body: 'Late.' })).toMatchObject({ code: 'wrong-phase' });
    expect(await talk.ask(stakeholder(), 'resolveThread', { id: thread.id })).toMatchObject({ code: 'wrong-phase' });
    expect((await talk.ask(leader(), 'removeComment', { id: first.id })).comments[0]?.body).toBeNull();
  });
});
