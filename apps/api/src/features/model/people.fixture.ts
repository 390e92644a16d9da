import type { CityRole, StakeholderGroup } from '@citymark/access';
import type { TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { anInvited, aPerson, request, type Person } from '../../../test/world';

export interface TestCity {
  readonly id: string;
  readonly leader: Person;
}

/** A city with its leader, and nothing else. */
export async function aCity(app: TestApp, name: string): Promise<TestCity> {
  const leader = await aPerson(app);
  const input = { requestId: request(), name, country: 'FI', population: 300_000 };
  const { id } = await leader.mutate<{ id: string }>('createCity', input, '... on City { id }');
  return { id, leader };
}

export interface Invited {
  readonly role: Exclude<CityRole, 'leader'>;
  readonly assessmentId?: string;
  readonly group?: StakeholderGroup;
  readonly internal?: boolean;
  readonly areaIds?: readonly string[];
}

export interface TestMember {
  readonly client: TestClient;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody who accepted the leader's invitation, signed in. */
export async function aMember(app: TestApp, city: TestCity, invited: Invited): Promise<TestMember> {
  const client = await anInvited(app, city.leader, { cityId: city.id, ...invited });
  const { session } = await client.expect<{ session: { person: { id: string; name: string } } }>('{ session { person { id name } } }');
  return { client, personId: session.person.id, name: session.person.name, email: client.email };
}

/** The refusal of a mutation; null when it was not refused. */
export async function refusalOf(client: TestClient, name: string, input: Record<string, unknown>): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence field } } }`;
  const answer = await client.expect<Record<string, Record<string, unknown>>>(query, { input: { requestId: request(), ...input } });
  const { __typename, ...refusal } = answer[name] ?? {};
  return __typename === 'Refusal' ? refusal : null;
}

export async function builtInPackId(client: TestClient): Promise<string> {
  const { modelPacks } = await client.expect<{ modelPacks: { id: string; builtIn: boolean }[] }>('{ modelPacks { id builtIn } }');
  const pack = modelPacks.find(({ builtIn }) => builtIn);
  if (!pack) throw new Error('the built-in pack is not offered');
  return pack.id;
}
