import type { Phase } from '@citymark/access';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { builtInPackId, type TestCity } from '../model/people.fixture';

/** The day that many days from today. */
export const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A new assessment of the city, on the built-in pack if no other is named. */
export async function anAssessment(city: TestCity, changes: { name?: string; modelPackId?: string } = {}): Promise<string> {
  const modelPackId = changes.modelPackId ?? (await builtInPackId(city.leader));
  const usual = { requestId: request(), cityId: city.id, name: 'Spring', startDate: dayFromNow(3), minutesPerStatement: 3 };
  const { id } = await city.leader.mutate<{ id: string }>('startAssessment', { ...usual, ...changes, modelPackId }, '... on Assessment { id }');
  return id;
}

/** What the client sees of an assessment. */
export async function seen<T>(client: TestClient, key: { cityId: string; id: string }, selection: string): Promise<T> {
  const query = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { ${selection} } }`;
  return (await client.expect<{ assessment: T }>(query, key)).assessment;
}

export async function advance(client: TestClient, key: { cityId: string; id: string }, to: Phase, reason?: string): Promise<Phase> {
  const input = { requestId: request(), ...key, to, reason };
  return (await client.mutate<{ phase: Phase }>('advanceAssessment', input, '... on Assessment { phase }')).phase;
}

/** The client joins the panel themselves. */
export const joinPanel = (client: TestClient, { cityId, id }: { cityId: string; id: string }, changes: Record<string, unknown> = {}) => {
  const input = { requestId: request(), cityId, assessmentId: id, group: 'administration', ...changes };
  return client.mutate('joinAsStakeholder', input, '... on Participant { personId name group internal areaIds }');
};
