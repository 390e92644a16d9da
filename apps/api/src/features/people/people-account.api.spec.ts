import { generate } from 'otplib';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { cityOf, done, PASSWORD, refusalOf, requestId, sessionOf, signedIn, tokenMailedTo } from './people.fixture';
import { PeopleModule } from './people.module';

const STEP_SECONDS = 30;

describe('an account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule] });
  });
  afterAll(() => app?.close());

  const devices = async (client: TestClient) => (await client.expect<{ devices: { id: string; device: string; current: boolean }[] }>('{ devices { id device current } }')).devices;
  /** A code of the present step, or of the next one, which the tolerance for clocks lets through. */
  const codeOf = (secret: string, stepsAhead = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + stepsAhead * STEP_SECONDS });
  const forgetSteps = () => app.sql('update second_factor set last_step = null');
  const linkIn = async (client: TestClient, email: string) => {
    await app.sql('delete from auth_attempt');
    await client.mutate('requestSignInLink', { email }, '... on LinkSent { sentence }');
    return client.mutate<{ __typename: string }>('signInWithLink', { token: await tokenMailedTo(app, email) }, '... on SecondFactorNeeded { sentence }');
  };
  const withSecondFactor = async (email: string) => {
    const client = await signedIn(app, email);
    const { secret, uri } = await client.mutate<{ secret: string; uri: string }>('startSecondFactor', { requestId: requestId() }, '... on SecondFactorSetup { secret uri }');
    const { codes } = await client.mutate<{ codes: string[] }>('enableSecondFactor', { requestId: requestId(), code: await codeOf(secret) }, '... on RecoveryCodes { codes }');
    await forgetSteps();
    return { client, secret, uri, codes };
  };

  test('what is a person’s own is closed to those who are signed out', async () => {
    const { errors } = await app.client().graphql('{ devices { id } }');
    expect(errors[0]).toMatchObject({ message: 'Please sign in first.', extensions: { code: 'UNAUTHENTICATED' } });
    expect(await refusalOf(app.client(), 'setPassword', { requestId: requestId(), password: PASSWORD })).toMatchObject({ code: 'signed-out' });
  });

  test('somebody who came by a link is asked for a name until they have given one', async () => {
    const query = '{ session { person { name needsName } } }';
    const client = await signedIn(app, 'no.name@example.org');
    expect(await client.expect(query)).toEqual({ session: { person: { name: 'no.name', needsName: true } } });
    await client.mutate('renamePerson', { requestId: requestId(), name: 'Nora Name' }, '... on Person { id }');
    expect(await client.expect(query)).toEqual({ session: { person: { name: 'Nora Name', needsName: false } } });
  });

  test('a person ends the session of another device; it is over at once', async () => {
    const phone = await signedIn(app, 'two@example.org');
    const desk = await signedIn(app, 'two@example.org');
    const list = await devices(desk);
    expect(list.map((device) => device.current).sort()).toEqual([false, true]);
    const other = list.find((device) => !device.current);
    await done(desk, 'endSession', { id: other?.id });
    await done(desk, 'endSession', { id: other?.id });
    expect(await sessionOf(phone)).toBeNull();
    expect(await sessionOf(desk)).not.toBeNull();
  });

  test('nobody ends a session of somebody else', async () => {
    const victim = await signedIn(app, 'victim@example.org');
    const attacker = await signedIn(app, 'attacker@example.org');
    const [session] = await devices(victim);
    const foreign = await refusalOf(attacker, 'endSession', { requestId: requestId(), id: session?.id });
    expect(foreign).toEqual(await refusalOf(attacker, 'endSession', { requestId: requestId(), id: requestId() }));
    expect(await sessionOf(victim)).not.toBeNull();
  });

  test('ending all others leaves the present one', async () => {
    const clients = [];
    for (let i = 0; i < 3; i++) clients.push(await signedIn(app, 'many@example.org'));
    await done(clients[1]!, 'endOtherSessions', {});
    expect(await Promise.all(clients.map(async (client) => (await sessionOf(client)) !== null))).toEqual([false, true, false]);
  });

  test('a device is named in words', async () => {
    const client = app.client();
    await client.mutate('requestSignInLink', { email: 'named@example.org' }, '... on LinkSent { sentence }');
    const query = `mutation { signInWithLink(input: { token: "${await tokenMailedTo(app, 'named@example.org')}" }) { __typename } }`;
    const headers = { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
    await client.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(await devices(client)).toEqual([{ id: expect.any(String), device: 'Firefox on Linux', current: true }]);
  });

  test.each([
    ['elevenchars', 'password-short'],
    ['x'.repeat(100) + 'long passwords are fine up to two hundred characters '.repeat(3), 'password-long'],
    ['Weak@Example.org', 'password-address'],
    ['Password1234', 'password-common'],
    ['aaaaaaaaaaaaaa', 'password-common'],
    ['abcabcabcabcabc', 'password-common'],
  ])('a bad password is refused: %s', async (password, code) => {
    await app.sql('delete from auth_attempt');
    const client = await signedIn(app, 'weak@example.org');
    expect(await refusalOf(client, 'setPassword', { requestId: requestId(), password })).toMatchObject({ code, field: 'password' });
    expect((await sessionOf(client))?.person.hasPassword).toBe(false);
  });

  test('changing the password needs the current one and ends every other session', async () => {
    const client = await signedIn(app, 'pass@example.org');
    const other = await signedIn(app, 'pass@example.org');
    await done(client, 'setPassword', { password: PASSWORD });
    expect(await sessionOf(other)).toBeNull();
    const again = app.client();
    await again.mutate('signInWithPassword', { email: 'pass@example.org', password: PASSWORD }, '... on SignedIn { session { secondFactorPending } }');
    const next = 'another long walk by the sea';
    expect(await refusalOf(client, 'setPassword', { requestId: requestId(), password: next })).toMatchObject({ code: 'password-current-missing' });
    expect(await refusalOf(client, 'setPassword', { requestId: requestId(), password: next, current: 'not it at all' })).toMatchObject({ code: 'password-current-wrong' });
    const change = { requestId: requestId(), password: next, current: PASSWORD };
    await done(client, 'setPassword', change);
    await done(client, 'setPassword', change);
    expect(await sessionOf(client)).toMatchObject({ person: { hasPassword: true } });
    expect(await sessionOf(again)).toBeNull();
    expect(await refusalOf(app.client(), 'signInWithPassword', { email: 'pass@example.org', password: PASSWORD })).toMatchObject({ code: 'wrong-credentials' });
    const [row] = await app.sql<{ hash: string }>(`select hash from person_password w join person p on p.id = w.person_id where email = 'pass@example.org'`);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('guessing the current password in a session left open is limited', async () => {
    const client = await signedIn(app, 'left-open@example.org');
    await done(client, 'setPassword', { password: PASSWORD });
    const guess = () => refusalOf(client, 'setPassword', { requestId: requestId(), password: 'another long walk by the sea', current: 'a wrong guess' });
    for (let i = 0; i < 5; i++) expect(await guess()).toMatchObject({ code: 'password-current-wrong' });
    expect(await guess()).toMatchObject({ code: 'too-many-attempts' });
  });

  test('the second factor is asked for after the first, and nothing is shown before', async () => {
    const { client, secret, uri, codes } = await withSecondFactor('factor@example.org');
    expect(uri).toContain('factor%40example.org');
    expect(new Set(codes).size).toBe(10);
    const [stored] = await app.sql<{ secret: string; codes: string }>(`select f.secret, (select string_agg(encode(code_hash, 'escape'), ' ') from recovery_code) as codes from second_factor f`);
    expect(stored?.secret).not.toContain(secret);
    expect(stored?.codes).not.toContain(codes[0]);
    const cityId = await cityOf(client);
    const next = app.client();
    expect(await linkIn(next, 'factor@example.org')).toMatchObject({ __typename: 'SecondFactorNeeded' });
    expect(await sessionOf(next)).toMatchObject({ secondFactorPending: true, cities: [] });
    expect(await next.expect('query ($id: ID!) { city(id: $id) { id } }', { id: cityId }).catch((error: Error) => error.message)).toMatch(/Please sign in first/);
    expect(await refusalOf(next, 'disableSecondFactor', { requestId: requestId(), code: codes[0] })).toMatchObject({ code: 'signed-out' });
    expect(await refusalOf(next, 'confirmSecondFactor', { code: '000000' })).toMatchObject({ code: 'code-wrong' });
    await next.mutate('confirmSecondFactor', { code: await codeOf(secret) }, '... on SignedIn { session { secondFactorPending } }');
    expect(await sessionOf(next)).toMatchObject({ secondFactorPending: false, cities: [{ id: cityId, myRoles: ['leader'] }] });
  });

  test('a code counts once, and no earlier one after it', async () => {
    const { secret } = await withSecondFactor('replay@example.org');
    const [early, late] = [await codeOf(secret), await codeOf(secret, 1)];
    const first = app.client();
    await linkIn(first, 'replay@example.org');
    await first.mutate('confirmSecondFactor', { code: late }, '... on SignedIn { session { secondFactorPending } }');
    for (const code of [late, early]) {
      const next = app.client();
      await linkIn(next, 'replay@example.org');
      expect(await refusalOf(next, 'confirmSecondFactor', { code })).toMatchObject({ code: 'code-wrong' });
      expect((await sessionOf(next))?.secondFactorPending).toBe(true);
    }
  });

  test('a recovery code counts once, written as one likes', async () => {
    const { codes } = await withSecondFactor('recover@example.org');
    const code = codes[3]!.toUpperCase().replaceAll('-', ' ');
    const client = app.client();
    await linkIn(client, 'recover@example.org');
    await client.mutate('confirmSecondFactor', { code }, '... on SignedIn { session { secondFactorPending } }');
    const next = app.client();
    await linkIn(next, 'recover@example.org');
    expect(await refusalOf(next, 'confirmSecondFactor', { code })).toMatchObject({ code: 'code-wrong' });
  });

  test('the session is a new one after the second factor', async () => {
    const { codes } = await withSecondFactor('fixation@example.org');
    const client = app.client();
    await linkIn(client, 'fixation@example.org');
    const pending = `select id from session where second_factor_pending and ended_at is null and person_id = (select id from person where email = 'fixation@example.org')`;
    expect(await app.sql(pending)).toHaveLength(1);
    await client.mutate('confirmSecondFactor', { code: codes[0] }, '... on SignedIn { session { secondFactorPending } }');
    expect(await app.sql(pending)).toEqual([]);
  });

  test('codes cannot be guessed for long', async () => {
    const { codes } = await withSecondFactor('guess@example.org');
    const client = app.client();
    await linkIn(client, 'guess@example.org');
    for (let i = 0; i < 5; i++) expect(await refusalOf(client, 'confirmSecondFactor', { code: `00000${i}` })).toMatchObject({ code: 'code-wrong' });
    expect(await refusalOf(client, 'confirmSecondFactor', { code: codes[0] })).toMatchObject({ code: 'too-many-attempts' });
  });

  test('the second factor is switched off with a code, and on again only from the start', async () => {
    const { client, codes } = await withSecondFactor('off@example.org');
    expect(await refusalOf(client, 'startSecondFactor', { requestId: requestId() })).toMatchObject({ code: 'second-factor-on' });
    expect(await refusalOf(client, 'disableSecondFactor', { requestId: requestId(), code: '123456' })).toMatchObject({ code: 'code-wrong' });
    await done(client, 'disableSecondFactor', { code: codes[1] });
    await done(client, 'disableSecondFactor', { code: codes[1] });
    expect((await sessionOf(client))?.person.hasSecondFactor).toBe(false);
    expect(await refusalOf(client, 'enableSecondFactor', { requestId: requestId(), code: '123456' })).toMatchObject({ code: 'second-factor-not-started' });
    expect(await linkIn(app.client(), 'off@example.org')).toMatchObject({ __typename: 'SignedIn' });
  });

  test('switching the second factor on ends the sessions that never passed it', async () => {
    const old = await signedIn(app, 'fresh@example.org');
    const { client } = await withSecondFactor('fresh@example.org');
    expect(await sessionOf(old)).toBeNull();
    expect(await sessionOf(client)).not.toBeNull();
  });

  test('a secret that was moved to another person opens nothing', async () => {
    await withSecondFactor('mine@example.org');
    const { secret } = await withSecondFactor('yours@example.org');
    await app.sql(`update second_factor set secret = (select secret from second_factor f join person p on p.id = f.person_id where email = 'yours@example.org')
      where person_id = (select id from person where email = 'mine@example.org')`);
    const client = app.client();
    await linkIn(client, 'mine@example.org');
    const { errors } = await client.graphql('mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { __typename } }', { code: await codeOf(secret) });
    expect(errors[0]?.message).toMatch(/^Something went wrong on our side/);
  });

  test('a new name is seen in every city, and the same request changes nothing twice', async () => {
    const client = await signedIn(app, 'rename@example.org');
    const cityId = await cityOf(client);
    const input = { requestId: requestId(), name: '  Renée Zoë ' };
    expect(await client.mutate('renamePerson', input, '... on Person { name }')).toMatchObject({ name: 'Renée Zoë' });
    expect(await client.mutate('renamePerson', input, '... on Person { name }')).toMatchObject({ name: 'Renée Zoë' });
    expect(await refusalOf(client, 'renamePerson', { ...input, name: 'Other' })).toMatchObject({ code: 'request-reused' });
    expect(await client.expect('query ($id: ID!) { city(id: $id) { members { name } } }', { id: cityId })).toEqual({ city: { members: [{ name: 'Renée Zoë' }] } });
    for (const name of ['', ' ', 'a\nb', 'bell\u0007', 'x'.repeat(121)]) expect(await refusalOf(client, 'renamePerson', { requestId: requestId(), name })).toMatchObject({ field: 'name' });
  });
});
