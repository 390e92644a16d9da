import { createTestApp, type TestApp } from '../../../test/test-app';
import { FIRST_RUN_LINK, type FirstRunLink } from '../../platform/first-run-link';
import { PASSWORD, refusalOf, requestId, sessionOf, signedIn, tokenMailedTo } from './people.fixture';
import { PeopleModule } from './people.module';

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule] });
  });
  afterAll(() => app?.close());

  const installation = async () => (await app.client().expect<{ installation: Record<string, unknown> }>('{ installation { name needsFirstRun localOutbox } }')).installation;
  const firstRunToken = async () => {
    const link = await app.get<FirstRunLink>(FIRST_RUN_LINK)();
    return link?.split('#')[1] ?? null;
  };
  const requestLink = (email: string, next?: string) => app.client().mutate<{ sentence: string }>('requestSignInLink', { email, next }, '... on LinkSent { sentence }');
  const forgetAttempts = () => app.sql('delete from auth_attempt');

  test('the first operator comes in with the printed link, once', async () => {
    expect(await installation()).toEqual({ name: 'Citymark', needsFirstRun: true, localOutbox: true });
    const token = await firstRunToken();
    const another = await firstRunToken();
    const [stored] = await app.sql<{ hash: string }>(`select encode(token_hash, 'escape') as hash from sign_in_link limit 1`);
    expect(stored?.hash).not.toContain(token);
    const input = { token, name: 'Olga', email: 'Olga@Example.org', password: PASSWORD };
    expect(await refusalOf(app.client(), 'completeFirstRun', { ...input, token: 'guessed' })).toMatchObject({ code: 'first-run-link-over' });
    expect(await refusalOf(app.client(), 'completeFirstRun', { ...input, password: 'olga@example.org' })).toMatchObject({ code: 'password-address', field: 'password' });
    const client = app.client();
    await client.mutate('completeFirstRun', input, '... on SignedIn { session { person { name operator } } }');
    expect(await sessionOf(client)).toMatchObject({ secondFactorPending: false, person: { name: 'Olga', email: 'olga@example.org', operator: true, hasPassword: true } });
    expect(await installation()).toMatchObject({ needsFirstRun: false });
    expect(await firstRunToken()).toBeNull();
    expect(await refusalOf(app.client(), 'completeFirstRun', { ...input, token: another, email: 'eve@example.org' })).toMatchObject({ code: 'first-run-over' });
  });

  test('a link by mail signs a new person in, with a cookie that scripts cannot read', async () => {
    const { sentence } = await requestLink('Anna@Example.org', '/city/1?x=2');
    expect(sentence).toMatch(/^If this address may sign in/);
    const [mail] = await app.outbox('anna@example.org');
    expect(mail?.body).toContain(`${app.config.publicUrl}/sign-in/link?next=%2Fcity%2F1%3Fx%3D2#`);
    const token = await tokenMailedTo(app, 'anna@example.org');
    const client = app.client();
    const query = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { __typename } }';
    const answer = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { token } } }) });
    const cookie = answer.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^citymark=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toMatch(/secure|domain/i);
    const [row] = await app.sql<{ stored: string }>(`select string_agg(encode(token_hash, 'base64'), ' ') as stored from session`);
    expect(row?.stored).not.toContain(cookie.slice(9, 40));
    expect(await sessionOf(client)).toMatchObject({ person: { name: 'anna', email: 'anna@example.org', operator: false, hasPassword: false } });
  });

  test('over https the cookie is bound to the host and to secure transport', async () => {
    const secure = await createTestApp({ features: [PeopleModule], config: { publicUrl: 'https://citymark.example' } });
    try {
      await secure.client().mutate('requestSignInLink', { email: 'a@example.org' }, '... on LinkSent { sentence }');
      const token = await tokenMailedTo(secure, 'a@example.org');
      const query = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { __typename } }';
      const answer = await secure.client().fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { token } } }) });
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-citymark=[^;]+;.*Path=\/;.*Secure/i);
    } finally {
      await secure.close();
    }
  });

  test('a link leads on to this site only', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) await requestLink('next@example.org', next);
    for (const mail of await app.outbox('next@example.org')) expect(mail.body).not.toContain('evil');
  });

  test('a link works once', async () => {
    await requestLink('bo@example.org');
    const token = await tokenMailedTo(app, 'bo@example.org');
    await app.client().mutate('signInWithLink', { token }, '... on SignedIn { session { secondFactorPending } }');
    expect(await refusalOf(app.client(), 'signInWithLink', { token })).toMatchObject({ code: 'link-over' });
  });

  test('two browsers with one link at the same moment: one gets in', async () => {
    await requestLink('race@example.org');
    const token = await tokenMailedTo(app, 'race@example.org');
    const query = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { __typename } }';
    const answers = await Promise.all([1, 2, 3].map(() => app.client().expect<{ signInWithLink: { __typename: string } }>(query, { input: { token } })));
    expect(answers.map((answer) => answer.signInWithLink.__typename).sort()).toEqual(['Refusal', 'Refusal', 'SignedIn']);
  });

  test('a link is dead after 15 minutes', async () => {
    await requestLink('late@example.org');
    const [row] = await app.sql<{ minutes: number }>(`select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in_link where email = 'late@example.org'`);
    expect(row?.minutes).toBe(15);
    await app.sql(`update sign_in_link set expires_at = now() - interval '1 second' where email = 'late@example.org'`);
    expect(await refusalOf(app.client(), 'signInWithLink', { token: await tokenMailedTo(app, 'late@example.org') })).toMatchObject({ code: 'link-over' });
    expect(await app.sql(`select 1 from person where email = 'late@example.org'`)).toEqual([]);
  });

  test('a first-run link does not sign in as a sign-in link, nor the other way round', async () => {
    await requestLink('mix@example.org');
    const token = await tokenMailedTo(app, 'mix@example.org');
    expect(await refusalOf(app.client(), 'completeFirstRun', { token, name: 'M', email: 'mix@example.org', password: PASSWORD })).toMatchObject({ code: 'first-run-over' });
    await app.client().mutate('signInWithLink', { token }, '... on SignedIn { session { secondFactorPending } }');
  });

  test('address and password sign in; unknown address, no password and wrong password are one answer', async () => {
    await forgetAttempts();
    const client = app.client();
    await client.mutate('signInWithPassword', { email: 'OLGA@example.org ', password: PASSWORD }, '... on SignedIn { session { person { name } } }');
    expect((await sessionOf(client))?.person.name).toBe('Olga');
    const answers = [];
    for (const email of ['olga@example.org', 'anna@example.org', 'nobody@example.org']) answers.push(await refusalOf(app.client(), 'signInWithPassword', { email, password: 'not the password' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'wrong-credentials' });
  });

  test('after five failures an account rests for a minute, known or not, even with the right password', async () => {
    for (const email of ['olga@example.org', 'unknown@example.org']) {
      await forgetAttempts();
      for (let i = 0; i < 5; i++) expect(await refusalOf(app.client(), 'signInWithPassword', { email, password: 'not the password' })).toMatchObject({ code: 'wrong-credentials' });
      expect(await refusalOf(app.client(), 'signInWithPassword', { email, password: PASSWORD })).toEqual({
        code: 'too-many-attempts',
        sentence: 'That was too often. Please wait a minute and try again.',
        field: null,
      });
    }
  });

  test('after ten failures from one place nothing is tried from there', async () => {
    await forgetAttempts();
    for (let i = 0; i < 10; i++) await refusalOf(app.client(), 'signInWithPassword', { email: `guess${i}@example.org`, password: 'not the password' });
    expect(await refusalOf(app.client(), 'signInWithPassword', { email: 'olga@example.org', password: PASSWORD })).toMatchObject({ code: 'too-many-attempts' });
    await forgetAttempts();
  });

  test('signing in rightly, however often, uses nothing up', async () => {
    for (let i = 0; i < 12; i++) await app.client().mutate('signInWithPassword', { email: 'olga@example.org', password: PASSWORD }, '... on SignedIn { session { secondFactorPending } }');
  });

  test('five links an hour go to one address', async () => {
    for (let i = 0; i < 5; i++) await requestLink('often@example.org');
    expect(await refusalOf(app.client(), 'requestSignInLink', { email: 'often@example.org' })).toMatchObject({ code: 'too-many-attempts', sentence: expect.stringContaining('an hour') });
    expect(await app.outbox('often@example.org')).toHaveLength(5);
    await requestLink('other@example.org');
  });

  test('guessing tokens is limited by place', async () => {
    await forgetAttempts();
    for (let i = 0; i < 10; i++) expect(await refusalOf(app.client(), 'signInWithLink', { token: `guess-${i}` })).toMatchObject({ code: 'link-over' });
    expect(await refusalOf(app.client(), 'signInWithLink', { token: 'guess' })).toMatchObject({ code: 'too-many-attempts' });
    await forgetAttempts();
  });

  test('a wrong guess counts for its whole minute, wherever a minute of the clock ends, and no longer', async () => {
    const guess = async () => (await refusalOf(app.client(), 'signInWithLink', { token: 'guess' })).code;
    const pass = (seconds: number) => app.sql(`update auth_attempt set window_start = window_start - ${seconds} * interval '1 second'`);
    await forgetAttempts();
    for (let i = 0; i < 10; i++) expect(await guess()).toBe('link-over');
    await pass(50);
    expect(await guess()).toBe('too-many-attempts');
    await pass(12);
    expect(await guess()).toBe('link-over');
    await forgetAttempts();
  });

  test('signing in begins a new session and ends the one before', async () => {
    const client = await signedIn(app, 'rotate@example.org');
    const before = await app.sql<{ id: string }>(`select s.id from session s join person p on p.id = s.person_id where p.email = 'rotate@example.org' and ended_at is null`);
    await client.mutate('requestSignInLink', { email: 'rotate@example.org' }, '... on LinkSent { sentence }');
    await client.mutate('signInWithLink', { token: await tokenMailedTo(app, 'rotate@example.org') }, '... on SignedIn { session { secondFactorPending } }');
    const after = await app.sql<{ id: string }>(`select s.id from session s join person p on p.id = s.person_id where p.email = 'rotate@example.org' and ended_at is null`);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  test.each([
    ['was idle for 14 days', `last_seen_at = now() - interval '14 days 1 minute'`],
    ['is 90 days old', `expires_at = now() - interval '1 minute'`],
    ['was ended', 'ended_at = now()'],
  ])('a session that %s is over', async (_, change) => {
    const client = await signedIn(app, 'over@example.org');
    expect(await sessionOf(client)).not.toBeNull();
    await app.sql(`update session set ${change} where person_id = (select id from person where email = 'over@example.org')`);
    expect(await sessionOf(client)).toBeNull();
    await forgetAttempts();
  });

  test('a session lives 90 days at most', async () => {
    const [row] = await app.sql<{ days: number }>(`select max(extract(epoch from expires_at - created_at))::int / 86400 as days from session`);
    expect(row?.days).toBe(90);
  });

  test('signing out ends the session, also when its cookie was copied', async () => {
    const client = await signedIn(app, 'out@example.org');
    await client.mutate('signOut', { requestId: requestId() }, '... on Done { done }');
    expect(await sessionOf(client)).toBeNull();
    expect(await app.sql(`select 1 from session s join person p on p.id = s.person_id where p.email = 'out@example.org' and ended_at is null`)).toEqual([]);
    await client.mutate('signOut', { requestId: requestId() }, '... on Done { done }');
  });

  test('a cookie that was made up is nobody', async () => {
    const headers = { 'content-type': 'application/json', cookie: 'citymark=made-up' };
    const answer = await fetch(`${app.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ session { secondFactorPending } }' }) });
    expect(await answer.json()).toEqual({ data: { session: null } });
  });

  test.each(['no-at-sign', 'a@b@c.org', `${'x'.repeat(250)}@example.org`, 'a\u0000@example.org', ''])('a text that is no address is refused: %j', async (email) => {
    expect(await refusalOf(app.client(), 'requestSignInLink', { email })).toMatchObject({ code: 'invalid-input', field: 'email' });
  });
});

describe('an installation for invited people', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule], config: { signUp: 'invited' } });
  });
  afterAll(() => app?.close());

  test('an unknown address gets the same answer and no mail', async () => {
    await app.sql(`insert into person (id, email, name) values (gen_random_uuid(), 'known@example.org', 'Known')`);
    const ask = (email: string) => app.client().mutate<{ sentence: string }>('requestSignInLink', { email }, '... on LinkSent { sentence }');
    expect(await ask('stranger@example.org')).toEqual(await ask('known@example.org'));
    expect(await app.outbox('stranger@example.org')).toEqual([]);
    expect(await app.outbox('known@example.org')).toHaveLength(1);
    expect(await app.sql(`select 1 from sign_in_link where email = 'stranger@example.org'`)).toEqual([]);
  });
});
