import { generate } from 'otplib';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { accepted, cityOf, invited, joined, refusalOf, requestId, sessionOf, signedIn, tokenMailedTo } from './people.fixture';
import { PeopleModule } from './people.module';

const PREVIEW = 'query ($token: String!) { invitationPreview(token: $token) { cityName role group email name invitedBy state } }';

describe('invitations', () => {
  let app: TestApp;
  let leader: TestClient;
  let cityId: string;
  let assessmentId: string;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule], config: { signUp: 'invited' } });
    await app.sql(`insert into person (id, email, name) values (gen_random_uuid(), 'leader@example.org', 'Leena'), (gen_random_uuid(), 'foreign@example.org', 'Farid')`);
    leader = await signedIn(app, 'leader@example.org');
    cityId = await cityOf(leader);
    assessmentId = await assessmentIn(cityId);
  });
  afterAll(() => app?.close());

  const assessmentIn = async (city: string): Promise<string> => {
    const id = requestId();
    await app.sql(
      `insert into assessment (city_id, id, name, model_pack_id, pack_hash, rule, rule_hash, start_date, created_by)
       select $1, $2, 'First', p.id, p.hash, '{}', '', '2026-01-05', m.person_id from model_pack p, member m where m.city_id = $1 limit 1`,
      [city, id],
    );
    return id;
  };
  const invite = (changes: Record<string, unknown>) => ({ requestId: requestId(), cityId, email: 'x@example.org', role: 'observer', ...changes });
  const preview = async (token: string) => (await app.client().expect<{ invitationPreview: Record<string, unknown> | null }>(PREVIEW, { token })).invitationPreview;
  const invitationOf = async (id: string) => {
    const query = 'query ($id: ID!) { city(id: $id) { invitations { id state role group internal areaIds } } }';
    const { city } = await leader.expect<{ city: { invitations: { id: string; state: string }[] } }>(query, { id: cityId });
    return city.invitations.find((one) => one.id === id);
  };

  test('an invitation is sent, opened and accepted; accepting signs a new person in', async () => {
    const request = invite({ email: 'Evi@Example.org', name: 'Evi', role: 'evidencer' });
    const { id } = await leader.mutate<{ id: string }>('invite', request, '... on Invitation { id email state }');
    await leader.mutate('invite', request, '... on Invitation { id }');
    const mails = await app.outbox('evi@example.org');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: 'Leena asks you to help with the smart city assessment of Espoo', body: expect.stringContaining('Leena asks you, on behalf of Espoo, to show how far the city has come') });
    expect(mails[0]?.body).toContain('You need no password.');
    expect(mails[0]?.body).toContain('Ask Leena: leader@example.org');
    const token = await tokenMailedTo(app, 'evi@example.org');
    expect(mails[0]?.body).toContain(`${app.config.publicUrl}/invitation#${token}`);
    expect(await invitationOf(id)).toMatchObject({ state: 'sent' });
    expect(await preview(token)).toEqual({ cityName: 'Espoo', role: 'evidencer', group: null, email: 'evi@example.org', name: 'Evi', invitedBy: 'Leena', state: 'open' });
    expect(await invitationOf(id)).toMatchObject({ state: 'opened' });
    const client = app.client();
    const answer = await accepted(client, token, 'Evi Evidence');
    expect(answer).toMatchObject({ cityId, assessmentId: null, session: { person: { name: 'Evi Evidence', email: 'evi@example.org' }, cities: [{ id: cityId, myRoles: ['evidencer'] }] } });
    expect(await sessionOf(client)).toMatchObject({ secondFactorPending: false });
    expect(await invitationOf(id)).toMatchObject({ state: 'accepted' });
    expect(await preview(token)).toMatchObject({ state: 'accepted' });
    const [row] = await app.sql<{ stored: string }>(`select encode(token_hash, 'escape') as stored from invitation where id = $1`, [id]);
    expect(row?.stored).not.toContain(token);
  });

  test('a used, a withdrawn, an expired and a made-up token are one answer', async () => {
    const used = await tokenOf('used@example.org');
    await accepted(app.client(), used, 'Used');
    const withdrawn = await tokenOf('gone@example.org');
    const id = (await app.sql<{ id: string }>(`select id from invitation where email = 'gone@example.org'`))[0]?.id ?? '';
    for (let i = 0; i < 2; i++) await leader.mutate('withdrawInvitation', { requestId: requestId(), cityId, id }, '... on Invitation { state }');
    const expired = await tokenOf('expired@example.org');
    await app.sql(`update invitation set expires_at = now() - interval '1 second' where email = 'expired@example.org'`);
    const answers = [];
    for (const token of [used, withdrawn, expired, 'made-up']) answers.push(await refusalOf(app.client(), 'acceptInvitation', { token, name: 'Somebody' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'invitation-over', sentence: expect.stringContaining('no longer valid') });
    expect(await app.sql(`select 1 from person where email in ('gone@example.org', 'expired@example.org')`)).toEqual([]);
    expect(await preview('made-up')).toBeNull();
    expect((await preview(withdrawn))?.state).toBe('withdrawn');
    expect((await preview(expired))?.state).toBe('expired');
    expect(await refusalOf(leader, 'resendInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code: 'invitation-withdrawn' });
  });

  const tokenOf = async (email: string, role = 'observer') => {
    await app.sql('delete from auth_attempt');
    await invited(leader, cityId, email, role);
    return tokenMailedTo(app, email);
  };

  test('sending again makes a new link and kills the old one, also after it expired', async () => {
    const old = await tokenOf('again@example.org');
    await app.sql(`update invitation set expires_at = now() where email = 'again@example.org'`);
    const id = (await app.sql<{ id: string }>(`select id from invitation where email = 'again@example.org'`))[0]?.id;
    expect(await leader.mutate('resendInvitation', { requestId: requestId(), cityId, id }, '... on Invitation { state }')).toMatchObject({ state: 'sent' });
    const fresh = await tokenMailedTo(app, 'again@example.org');
    expect(fresh).not.toBe(old);
    expect(await preview(old)).toBeNull();
    expect(await refusalOf(app.client(), 'acceptInvitation', { token: old, name: 'A' })).toMatchObject({ code: 'invitation-over' });
    await accepted(app.client(), fresh, 'A');
    expect(await refusalOf(leader, 'resendInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code: 'invitation-accepted' });
    expect(await refusalOf(leader, 'withdrawInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code: 'invitation-accepted' });
  });

  test('a whole town hall opens its invitations at once, from one place', async () => {
    const tokens = [];
    for (let i = 0; i < 15; i++) tokens.push(await tokenOf(`hall${i}@example.org`));
    const answers = await Promise.all(tokens.map((token, i) => accepted(app.client(), token, `Hall ${i}`)));
    expect(answers.every((answer) => answer.cityId === cityId)).toBe(true);
  });

  test('two browsers with one invitation at the same moment: one gets in', async () => {
    const token = await tokenOf('both@example.org');
    const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }';
    const answers = await Promise.all([1, 2].map(() => app.client().expect<{ acceptInvitation: { __typename: string } }>(query, { input: { token, name: 'Both' } })));
    expect(answers.map((answer) => answer.acceptInvitation.__typename).sort()).toEqual(['InvitationAccepted', 'Refusal']);
  });

  test('a stakeholder is invited to an assessment with a group, some areas, and takes part after accepting', async () => {
    const request = invite({ email: 'biz@example.org', role: 'stakeholder', assessmentId, group: 'business', internal: false, areaIds: ['use-of-data'] });
    const { id } = await leader.mutate<{ id: string }>('invite', request, '... on Invitation { id }');
    expect(await invitationOf(id)).toMatchObject({ role: 'stakeholder', group: 'business', internal: false, areaIds: ['use-of-data'] });
    const client = app.client();
    expect(await accepted(client, await tokenMailedTo(app, 'biz@example.org'), 'Biz')).toMatchObject({ assessmentId, session: { cities: [{ myRoles: ['stakeholder'] }] } });
    expect(await app.sql(`select stakeholder_group, internal, area_ids from participant where assessment_id = $1`, [assessmentId])).toEqual([
      { stakeholder_group: 'business', internal: false, area_ids: ['use-of-data'] },
    ]);
    const { city } = await client.expect<{ city: unknown }>('query ($id: ID!) { city(id: $id) { invitations { id } } }', { id: cityId });
    expect(city).toEqual({ invitations: [] });
  });

  test('a withdrawal is taken back: the link that was mailed works again', async () => {
    const token = await tokenOf('taken-back@example.org');
    const { city } = await leader.expect<{ city: { invitations: { id: string; email: string }[] } }>('query ($id: ID!) { city(id: $id) { invitations { id email } } }', { id: cityId });
    const id = city.invitations.find(({ email }) => email === 'taken-back@example.org')?.id ?? '';
    const ofIt = () => ({ requestId: requestId(), cityId, id });
    await leader.mutate('withdrawInvitation', ofIt(), '... on Invitation { id }');
    expect(await preview(token)).toMatchObject({ state: 'withdrawn' });
    expect(await leader.mutate('restoreInvitation', ofIt(), '... on Invitation { state }')).toMatchObject({ state: 'sent' });
    expect(await app.outbox('taken-back@example.org')).toHaveLength(1);
    expect(await accepted(app.client(), token, 'Again')).toMatchObject({ cityId });
    expect(await refusalOf(leader, 'restoreInvitation', ofIt())).toMatchObject({ code: 'invitation-accepted' });
  });

  test('a withdrawal is not taken back beside a newer invitation to the same role', async () => {
    const id = await invited(leader, cityId, 'newer@example.org', 'observer');
    await leader.mutate('withdrawInvitation', { requestId: requestId(), cityId, id }, '... on Invitation { id }');
    await invited(leader, cityId, 'newer@example.org', 'observer');
    expect(await refusalOf(leader, 'restoreInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code: 'invitation-open' });
    expect(await invitationOf(id)).toMatchObject({ state: 'withdrawn' });
  });

  test('the group and areas of an invitation are changed before it is accepted, and hold then', async () => {
    const request = invite({ email: 'uni@example.org', role: 'stakeholder', assessmentId, group: 'business', internal: false });
    const { id } = await leader.mutate<{ id: string }>('invite', request, '... on Invitation { id }');
    const change = { requestId: requestId(), cityId, id, group: 'academia', internal: false, areaIds: ['use-of-data'] };
    expect(await leader.mutate('changeInvitation', change, '... on Invitation { group internal areaIds }')).toMatchObject({ group: 'academia', internal: false, areaIds: ['use-of-data'] });
    expect(await app.outbox('uni@example.org')).toHaveLength(1);
    await accepted(app.client(), await tokenMailedTo(app, 'uni@example.org'), 'Uni');
    expect(await app.sql(`select stakeholder_group, area_ids from participant p join person n on n.id = p.person_id where n.email = 'uni@example.org'`)).toEqual([{ stakeholder_group: 'academia', area_ids: ['use-of-data'] }]);
    expect(await refusalOf(leader, 'changeInvitation', { ...change, requestId: requestId() })).toMatchObject({ code: 'invitation-accepted' });
  });

  test('only a stakeholder\'s invitation has a group, and only those who lead change or restore one', async () => {
    const id = await invited(leader, cityId, 'plain@example.org', 'observer');
    const change = () => ({ requestId: requestId(), cityId, id, group: 'academia', internal: false });
    expect(await refusalOf(leader, 'changeInvitation', change())).toMatchObject({ code: 'invitation-too-much' });
    const foreign = await signedIn(app, 'foreign@example.org');
    expect(await refusalOf(foreign, 'changeInvitation', change())).toMatchObject({ code: 'not-in-city' });
    expect(await refusalOf(foreign, 'restoreInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code: 'not-in-city' });
    expect(await invitationOf(id)).toMatchObject({ state: 'sent', group: null });
  });

  test('an assessment of another city cannot be invited to', async () => {
    const foreign = await signedIn(app, 'foreign@example.org');
    const elsewhere = await assessmentIn(await cityOf(foreign, 'Elsewhere'));
    for (const id of [elsewhere, requestId()]) {
      const request = invite({ email: 'spy@example.org', role: 'stakeholder', assessmentId: id, group: 'citizens', internal: false });
      expect(await refusalOf(leader, 'invite', request)).toMatchObject({ code: 'assessment-unknown', field: 'assessmentId' });
    }
    expect(await app.outbox('spy@example.org')).toEqual([]);
  });

  test.each([
    [{ role: 'leader' }, 'invitation-role'],
    [{ role: 'stakeholder', group: 'citizens', internal: false }, 'invitation-incomplete'],
    [{ role: 'stakeholder', assessmentId: requestId(), internal: false }, 'invitation-incomplete'],
    [{ role: 'stakeholder', assessmentId: requestId(), group: 'citizens' }, 'invitation-incomplete'],
    [{ role: 'observer', group: 'citizens' }, 'invitation-too-much'],
    [{ role: 'observer', internal: false }, 'invitation-too-much'],
    [{ email: 'nobody' }, 'invalid-input'],
    [{ areaIds: [] }, 'invalid-input'],
    [{ areaIds: ['Not An Id'] }, 'invalid-input'],
    [{ areaIds: ['use-of-data', 'use-of-data'] }, 'invalid-input'],
    [{ assessmentId: 'first' }, 'invalid-input'],
    [{ name: 'a\u202eb' }, 'invalid-input'],
  ])('an invitation that does not fit is refused: %j', async (changes, code) => {
    expect(await refusalOf(leader, 'invite', invite({ email: 'unfit@example.org', ...changes }))).toEqual({ code, field: expect.any(String), sentence: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await app.outbox('unfit@example.org')).toEqual([]);
  });

  test('an open invitation is not sent twice, and a role that is held not again', async () => {
    await invited(leader, cityId, 'twice@example.org', 'observer');
    expect(await refusalOf(leader, 'invite', invite({ email: 'twice@example.org' }))).toMatchObject({ code: 'invitation-open' });
    await accepted(app.client(), await tokenMailedTo(app, 'twice@example.org'), 'Twice');
    expect(await refusalOf(leader, 'invite', invite({ email: 'twice@example.org' }))).toMatchObject({ code: 'role-held' });
  });

  test('deputies invite; evidencers, other cities and signed-out people do not', async () => {
    const deputy = await joined(app, leader, cityId, 'deputy@example.org', 'deputy');
    const evidencer = await joined(app, leader, cityId, 'evidencer@example.org', 'evidencer');
    const id = await invited(deputy, cityId, 'by-deputy@example.org', 'observer');
    const foreign = await signedIn(app, 'foreign@example.org');
    for (const [client, code] of [[evidencer, 'wrong-role'], [foreign, 'not-in-city'], [app.client(), 'signed-out']] as const) {
      expect(await refusalOf(client, 'invite', invite({ email: 'smuggled@example.org' }))).toMatchObject({ code });
      expect(await refusalOf(client, 'withdrawInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code });
      expect(await refusalOf(client, 'resendInvitation', { requestId: requestId(), cityId, id })).toMatchObject({ code });
    }
    expect(await app.outbox('smuggled@example.org')).toEqual([]);
  });

  test('a leader of another city reaches no invitation through their own', async () => {
    const id = await invited(leader, cityId, 'target@example.org', 'observer');
    const foreign = await signedIn(app, 'foreign@example.org');
    const own = await cityOf(foreign, 'Own');
    const attempt = { requestId: requestId(), cityId: own, id };
    expect(await refusalOf(foreign, 'withdrawInvitation', attempt)).toEqual(await refusalOf(foreign, 'withdrawInvitation', { ...attempt, requestId: requestId(), id: requestId() }));
    expect(await invitationOf(id)).toMatchObject({ state: 'sent' });
  });

  test('with a second factor set, the invitation waits until it is confirmed', async () => {
    const client = await joined(app, leader, cityId, 'careful@example.org', 'observer');
    const { secret } = await client.mutate<{ secret: string }>('startSecondFactor', { requestId: requestId() }, '... on SecondFactorSetup { secret }');
    const { codes } = await client.mutate<{ codes: string[] }>('enableSecondFactor', { requestId: requestId(), code: await generate({ secret }) }, '... on RecoveryCodes { codes }');
    const token = await tokenOf('careful@example.org', 'evidencer');
    const phone = app.client();
    expect(await accepted(phone, token, 'Careful')).toMatchObject({ __typename: 'SecondFactorNeeded' });
    expect((await preview(token))?.state).toBe('open');
    expect((await sessionOf(phone))?.secondFactorPending).toBe(true);
    expect(await accepted(phone, token, 'Careful')).toMatchObject({ __typename: 'SecondFactorNeeded' });
    await phone.mutate('confirmSecondFactor', { code: codes[0] }, '... on SignedIn { session { secondFactorPending } }');
    expect(await accepted(phone, token, 'Careful')).toMatchObject({ __typename: 'InvitationAccepted', session: { cities: [{ myRoles: expect.arrayContaining(['evidencer', 'observer']) }] } });
  });

  test('accepting in the browser of somebody else signs in whom the invitation is for', async () => {
    const client = await signedIn(app, 'foreign@example.org');
    const answer = await accepted(client, await tokenOf('guest@example.org'), 'Guest');
    expect(answer.session.person).toMatchObject({ email: 'guest@example.org', name: 'Guest' });
  });

  test('somebody invited may also come in by sign-in link', async () => {
    await invited(leader, cityId, 'by-link@example.org', 'observer');
    const client = await signedIn(app, 'by-link@example.org');
    expect(await sessionOf(client)).toMatchObject({ person: { name: 'by-link' }, cities: [] });
  });
});
