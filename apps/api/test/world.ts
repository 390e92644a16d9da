import { randomUUID } from 'node:crypto';
import { FIRST_RUN_LINK, type FirstRunLink } from '../src/platform/first-run-link';
import type { TestApp } from './test-app';
import type { TestClient } from './test-client';

export type Person = TestClient & { readonly email: string };

/** A city as a test needs it: everybody signed in, everything made through the real API. */
export interface CityOfTest {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly leader: Person;
  readonly evidencers: readonly Person[];
  readonly stakeholders: readonly Person[];
  readonly observers: readonly Person[];
}

export interface CityWishes {
  readonly name?: string;
  readonly evidencers?: number;
  readonly stakeholders?: number;
  readonly observers?: number;
  /** Groups of the stakeholders, in turn. */
  readonly groups?: readonly string[];
}

export const request = (): string => randomUUID();

/** The part behind the # of the newest link in somebody's mails. */
async function newestToken(app: TestApp, email: string): Promise<string> {
  const mails = await app.outbox(email);
  const token = mails.at(-1)?.body.match(/#([\w-]{16,})/)?.[1];
  if (!token) throw new Error(`${email} has no mail with a link`);
  return token;
}

const asPerson = (client: TestClient, email: string): Person => Object.assign(client, { email });

/** Somebody new, signed in by a link from the outbox. */
export async function aPerson(app: TestApp, email = `${randomUUID().slice(0, 8)}@example.org`): Promise<Person> {
  const client = app.client();
  await client.mutate('requestSignInLink', { email }, '... on LinkSent { sentence }');
  await client.mutate('signInWithLink', { token: await newestToken(app, email) }, '... on SignedIn { session { person { id } } }');
  return asPerson(client, email);
}

/** The first operator, by the link that the start of the installation prints. */
export async function anOperator(app: TestApp, email = 'operator@example.org'): Promise<Person> {
  const link = await app.get<FirstRunLink>(FIRST_RUN_LINK)();
  const token = link?.split('#')[1];
  if (!token) throw new Error('there is an operator already');
  const client = app.client();
  const input = { token, name: 'Olga Operator', email, password: 'a long and quiet river 42' };
  await client.mutate('completeFirstRun', input, '... on SignedIn { session { person { id } } }');
  return asPerson(client, email);
}

/** Somebody who accepted an invitation of a leader or deputy. */
export async function anInvited(app: TestApp, by: Person, invitation: Record<string, unknown>): Promise<Person> {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  const client = app.client();
  await by.mutate('invite', { requestId: request(), email, ...invitation }, '... on Invitation { id }');
  await client.mutate('acceptInvitation', { token: await newestToken(app, email), name: email.split('@')[0] }, '... on InvitationAccepted { cityId }');
  return asPerson(client, email);
}

async function several<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
}

/** A city with a leader and, as wished, evidencers, stakeholders and observers, and an assessment in its first phase. */
export async function aCity(app: TestApp, wishes: CityWishes = {}): Promise<CityOfTest> {
  const { name = 'Testville', evidencers = 1, stakeholders = 0, observers = 0, groups = ['citizens', 'business', 'administration', 'academia'] } = wishes;
  const leader = await aPerson(app);
  const city = { requestId: request(), name, country: 'NL', population: 120_000, placeId: null };
  const { id: cityId } = await leader.mutate<{ id: string }>('createCity', city, '... on City { id }');
  const assessmentId = await anAssessment(leader, cityId);
  const invite = (role: string, more: Record<string, unknown> = {}) => anInvited(app, leader, { cityId, role, ...more });
  return {
    cityId,
    assessmentId,
    leader,
    evidencers: await several(evidencers, () => invite('evidencer')),
    stakeholders: await several(stakeholders, (index) => {
      const group = groups[index % groups.length];
      return invite('stakeholder', { assessmentId, group, internal: group === 'administration' });
    }),
    observers: await several(observers, () => invite('observer')),
  };
}

/** A new assessment on the built-in pack. */
export async function anAssessment(leader: TestClient, cityId: string): Promise<string> {
  const { modelPacks } = await leader.expect<{ modelPacks: { id: string; builtIn: boolean }[] }>('{ modelPacks { id builtIn } }');
  const modelPackId = modelPacks.find((pack) => pack.builtIn)?.id;
  const input = { requestId: request(), cityId, name: 'First assessment', modelPackId, startDate: '2026-11-23', minutesPerStatement: 3 };
  const { id } = await leader.mutate<{ id: string }>('startAssessment', input, '... on Assessment { id }');
  return id;
}
