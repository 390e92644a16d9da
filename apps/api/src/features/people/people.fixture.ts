import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';

export const PASSWORD = 'a long walk by the river';

export const requestId = (): string => randomUUID();

/** The secret after the # of the latest link in the mails to an address. */
export async function tokenMailedTo(app: TestApp, email: string): Promise<string> {
  const mail = (await app.outbox(email)).at(-1);
  const token = /#([\w-]{43})/.exec(mail?.body ?? '')?.[1];
  if (!token) throw new Error(`no link was mailed to ${email}`);
  return token;
}

/** A browser in which the person of the address is signed in, by link. */
export async function signedIn(app: TestApp, email: string): Promise<TestClient> {
  const client = app.client();
  await client.mutate('requestSignInLink', { email }, '... on LinkSent { sentence }');
  await client.mutate('signInWithLink', { token: await tokenMailedTo(app, email) }, '... on SignedIn { session { secondFactorPending } }');
  return client;
}

export interface OwnSession {
  readonly secondFactorPending: boolean;
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly operator: boolean; readonly hasPassword: boolean; readonly hasSecondFactor: boolean };
  readonly cities: readonly { readonly id: string; readonly myRoles: readonly string[] }[];
}

export async function sessionOf(client: TestClient): Promise<OwnSession | null> {
  const query = '{ session { secondFactorPending person { id name email operator hasPassword hasSecondFactor } cities { id myRoles } } }';
  return (await client.expect<{ session: OwnSession | null }>(query)).session;
}

/** What a mutation says when it is refused, and fails when it is not. */
export async function refusalOf(client: TestClient, name: string, input: Record<string, unknown>): Promise<{ code: string; sentence: string; field: string | null }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.expect<Record<string, { __typename: string; code: string; sentence: string; field: string | null }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence field } } }`,
    { input },
  );
  const answer = data[name];
  if (answer?.__typename !== 'Refusal') throw new Error(`${name} was not refused`);
  const { code, sentence, field } = answer;
  return { code, sentence, field };
}

export const done = (client: TestClient, name: string, input: Record<string, unknown>) => client.mutate<{ done: boolean }>(name, { requestId: requestId(), ...input }, '... on Done { done }');

/** A city led by the person of the browser. */
export async function cityOf(client: TestClient, name = 'Espoo'): Promise<string> {
  const input = { requestId: requestId(), name, country: 'FI', population: 300_000 };
  return (await client.mutate<{ id: string }>('createCity', input, '... on City { id }')).id;
}

export async function invited(client: TestClient, cityId: string, email: string, role: string): Promise<string> {
  return (await client.mutate<{ id: string }>('invite', { requestId: requestId(), cityId, email, role }, '... on Invitation { id state }')).id;
}

/** Invites the address to the role and accepts in a new browser. */
export async function joined(app: TestApp, leader: TestClient, cityId: string, email: string, role: string): Promise<TestClient> {
  await invited(leader, cityId, email, role);
  const client = app.client();
  await accepted(client, await tokenMailedTo(app, email), email.slice(0, email.indexOf('@')));
  return client;
}

export const accepted = (client: TestClient, token: string, name: string) =>
  client.mutate<{ __typename: string; cityId: string; assessmentId: string | null; session: OwnSession }>(
    'acceptInvitation',
    { token, name },
    '... on InvitationAccepted { cityId assessmentId session { secondFactorPending person { id name email operator hasPassword hasSecondFactor } cities { id myRoles } } } ... on SecondFactorNeeded { sentence }',
  );
