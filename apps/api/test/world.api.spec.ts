import { createTestApp, type TestApp } from './test-app';
import { aCity, anOperator } from './world';

describe('the world of the tests', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  test('a city is founded, and everybody invited is in it with their role', async () => {
    const { leader, cityId, stakeholders, evidencers, observers } = await aCity(app, { evidencers: 1, stakeholders: 2, observers: 1 });
    const query = 'query ($id: ID!) { city(id: $id) { myRoles members { roles } } }';
    const { city } = await leader.expect<{ city: { myRoles: string[]; members: { roles: string[] }[] } }>(query, { id: cityId });
    expect(city.myRoles).toEqual(['leader']);
    expect(city.members.flatMap((member) => member.roles).sort()).toEqual(['evidencer', 'leader', 'observer', 'stakeholder', 'stakeholder']);
    for (const one of [...stakeholders, ...evidencers, ...observers]) expect((await one.expect<{ city: object | null }>(query, { id: cityId })).city).not.toBeNull();
  });

  test('the first operator comes in by the printed link, once', async () => {
    const operator = await anOperator(app);
    expect(await operator.expect('{ session { person { operator } } }')).toEqual({ session: { person: { operator: true } } });
    await expect(anOperator(app, 'second@example.org')).rejects.toThrow();
  });
});
