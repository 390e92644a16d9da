import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { UnitOfWork } from '../../platform/unit-of-work';
import { cityOf, invited, joined, refusalOf, requestId, sessionOf, signedIn } from './people.fixture';
import { PeopleModule } from './people.module';

interface CityRead {
  readonly name: string;
  readonly myRoles: string[];
  readonly members: { personId: string; name: string; email: string | null; roles: string[] }[];
  readonly invitations: { id: string }[];
}

describe('a city and its people', () => {
  let app: TestApp;
  let leader: TestClient;
  let evidencer: TestClient;
  let observer: TestClient;
  let stranger: TestClient;
  let cityId: string;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule] });
    leader = await signedIn(app, 'leader@example.org');
    cityId = await cityOf(leader);
    evidencer = await joined(app, leader, cityId, 'evidencer@example.org', 'evidencer');
    observer = await joined(app, leader, cityId, 'observer@example.org', 'observer');
    stranger = await signedIn(app, 'stranger@example.org');
    await cityOf(stranger, 'Elsewhere');
  });
  afterAll(() => app?.close());

  const read = async (client: TestClient, id = cityId) =>
    (await client.expect<{ city: CityRead | null }>('query ($id: ID!) { city(id: $id) { name myRoles members { personId name email roles } invitations { id } } }', { id })).city;
  const personId = async (client: TestClient) => (await sessionOf(client))?.person.id;
  const input = (changes: Record<string, unknown> = {}) => ({ requestId: requestId(), cityId, ...changes });

  test('whoever creates a city leads it, and the same request creates it once', async () => {
    const client = await signedIn(app, 'mayor@example.org');
    const request = { requestId: requestId(), name: 'Łódź', country: 'PL', population: 670_000, placeId: '3093133' };
    const selection = '... on City { id name country countryName population myRoles members { name roles email } invitations { id } }';
    const city = await client.mutate<{ id: string }>('createCity', request, selection);
    expect(city).toMatchObject({
      name: 'Łódź',
      countryName: 'Poland',
      population: 670_000,
      myRoles: ['leader'],
      members: [{ name: 'mayor', roles: ['leader'], email: 'mayor@example.org' }],
      invitations: [],
    });
    expect((await client.mutate<{ id: string }>('createCity', request, selection)).id).toBe(city.id);
    expect((await sessionOf(client))?.cities).toEqual([{ id: city.id, myRoles: ['leader'] }]);
    expect(await app.sql('select kind from audit_event where city_id = $1', [city.id])).toEqual([{ kind: 'city.created' }]);
  });

  test.each([
    [{ country: 'XX' }, 'country-unknown', 'country'],
    [{ country: 'fi' }, 'country-unknown', 'country'],
    [{ country: 'Finland' }, 'invalid-input', 'country'],
    [{ name: '' }, 'invalid-input', 'name'],
    [{ name: 'two\nlines' }, 'invalid-input', 'name'],
    [{ population: 0 }, 'invalid-input', 'population'],
    [{ population: 2_000_000_000 }, 'invalid-input', 'population'],
    [{ placeId: 'nowhere' }, 'place-unknown', 'placeId'],
    [{ placeId: '3093133' }, 'place-elsewhere', 'placeId'],
    [{ requestId: '1' }, 'invalid-input', 'requestId'],
  ])('a city that cannot be is refused: %j', async (changes, code, field) => {
    const answer = await refusalOf(leader, 'createCity', { requestId: requestId(), name: 'Vaasa', country: 'FI', population: 67_000, ...changes });
    expect(answer).toEqual({ code, field, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await app.sql(`select 1 from city where name = 'Vaasa'`)).toEqual([]);
  });

  test('somebody signed out creates nothing', async () => {
    expect(await refusalOf(app.client(), 'createCity', { requestId: requestId(), name: 'Oulu', country: 'FI', population: 1 })).toMatchObject({ code: 'signed-out' });
  });

  test('a city of others and one that does not exist are the same answer', async () => {
    const missing = requestId();
    expect(await read(stranger)).toBeNull();
    expect(await read(stranger, missing)).toBeNull();
    for (const [name, more] of [['updateCity', { name: 'Mine', population: 1 }], ['endMembership', { personId: missing }], ['handOver', { personId: missing }]] as const) {
      expect(await refusalOf(stranger, name, input(more))).toEqual(await refusalOf(stranger, name, { ...input(more), cityId: missing }));
    }
    expect((await read(leader))?.name).toBe('Espoo');
  });

  test('a leader changes name and population, an evidencer does not', async () => {
    expect(await refusalOf(evidencer, 'updateCity', input({ name: 'Hacked', population: 1 }))).toMatchObject({ code: 'wrong-role' });
    expect(await leader.mutate('updateCity', input({ name: 'Espoo', population: 320_000 }), '... on City { name population }')).toMatchObject({ population: 320_000 });
  });

  test('addresses are seen by those who lead, and by oneself', async () => {
    const emails = async (client: TestClient) => (await read(client))?.members.map((member) => member.email).filter((email) => email !== null).sort();
    expect(await emails(leader)).toEqual(['evidencer@example.org', 'leader@example.org', 'observer@example.org']);
    expect(await emails(evidencer)).toEqual(['evidencer@example.org']);
    expect(await emails(observer)).toEqual(['observer@example.org']);
  });

  test('invitations are seen by those who lead', async () => {
    await invited(leader, cityId, 'waiting@example.org', 'observer');
    expect((await read(leader))?.invitations).toHaveLength(3);
    expect((await read(evidencer))?.invitations).toEqual([]);
    expect((await read(observer))?.invitations).toEqual([]);
  });

  test('people hold several roles in several cities', async () => {
    const other = await cityOf(leader, 'Tampere');
    await joined(app, leader, other, 'evidencer@example.org', 'observer');
    await joined(app, leader, cityId, 'evidencer@example.org', 'observer');
    const cities = (await sessionOf(evidencer))?.cities;
    expect(cities).toEqual([{ id: cityId, myRoles: expect.arrayContaining(['evidencer', 'observer']) }, { id: other, myRoles: ['observer'] }]);
  });

  test('a membership that ends takes the city away at once and leaves the session', async () => {
    const member = await joined(app, leader, cityId, 'leaving@example.org', 'evidencer');
    const request = input({ personId: await personId(member) });
    const ended = await leader.mutate<{ members: { name: string }[] }>('endMembership', request, '... on City { members { name } }');
    expect(ended.members.map((one) => one.name)).not.toContain('leaving');
    await leader.mutate('endMembership', request, '... on City { id }');
    expect(await sessionOf(member)).toMatchObject({ cities: [] });
    expect(await read(member)).toBeNull();
    expect(await refusalOf(leader, 'endMembership', { ...request, requestId: requestId() })).toMatchObject({ code: 'member-unknown' });
    await joined(app, leader, cityId, 'leaving@example.org', 'observer');
    expect((await read(member))?.myRoles).toEqual(['observer']);
  });

  test('nobody ends their own membership or the leader’s', async () => {
    const deputy = await joined(app, leader, cityId, 'deputy@example.org', 'deputy');
    expect(await refusalOf(leader, 'endMembership', input({ personId: await personId(leader) }))).toMatchObject({ code: 'own-membership' });
    expect(await refusalOf(deputy, 'endMembership', input({ personId: await personId(leader) }))).toMatchObject({ code: 'leader-stays' });
    expect(await refusalOf(evidencer, 'endMembership', input({ personId: await personId(observer) }))).toMatchObject({ code: 'wrong-role' });
  });

  test('only the leader hands over; then they are the deputy, and the request may be repeated', async () => {
    const client = await signedIn(app, 'old-leader@example.org');
    const city = await cityOf(client, 'Turku');
    const deputy = await joined(app, client, city, 'new-leader@example.org', 'deputy');
    const [oldId, newId] = [await personId(client), await personId(deputy)];
    expect(await refusalOf(deputy, 'handOver', { requestId: requestId(), cityId: city, personId: newId })).toMatchObject({ code: 'wrong-role' });
    expect(await refusalOf(client, 'handOver', { requestId: requestId(), cityId: city, personId: oldId })).toMatchObject({ code: 'leader-already' });
    expect(await refusalOf(client, 'handOver', { requestId: requestId(), cityId: city, personId: requestId() })).toMatchObject({ code: 'member-unknown' });
    const request = { requestId: requestId(), cityId: city, personId: newId };
    const handed = { myRoles: ['deputy'], members: expect.arrayContaining([expect.objectContaining({ personId: newId, roles: ['leader'] }), expect.objectContaining({ personId: oldId, roles: ['deputy'] })]) };
    for (let i = 0; i < 2; i++) expect(await client.mutate('handOver', request, '... on City { myRoles members { personId roles } }')).toMatchObject(handed);
    expect((await read(deputy, city))?.myRoles).toEqual(['leader']);
    const told = (await app.outbox('new-leader@example.org')).filter(({ subject }) => subject === 'You now lead the smart city assessment of Turku');
    expect(told.map(({ body }) => body.includes(`/cities/${city}`) && body.includes('old-leader@example.org'))).toEqual([true]);
    expect(await refusalOf(client, 'handOver', { ...request, requestId: requestId() })).toMatchObject({ code: 'wrong-role' });
    const kinds = await app.sql<{ kind: string }>('select kind from audit_event where city_id = $1 order by seq', [city]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['city.created', 'invitation.sent', 'invitation.accepted', 'city.handed-over']);
  });

  test('two hand-overs at the same moment leave one leader', async () => {
    const client = await signedIn(app, 'torn@example.org');
    const city = await cityOf(client, 'Pori');
    const heirs = [await joined(app, client, city, 'heir-one@example.org', 'deputy'), await joined(app, client, city, 'heir-two@example.org', 'observer')];
    const ids = await Promise.all(heirs.map(personId));
    const query = 'mutation ($input: HandOverInput!) { handOver(input: $input) { __typename } }';
    const answers = await Promise.all(ids.map((id) => client.expect<{ handOver: { __typename: string } }>(query, { input: { requestId: requestId(), cityId: city, personId: id } })));
    expect(answers.map((answer) => answer.handOver.__typename).sort()).toEqual(['City', 'Refusal']);
    expect(await app.sql(`select 1 from member_role where role = 'leader' and city_id = $1`, [city])).toHaveLength(1);
  });

  test('reading a city costs three transactions, however many people it has', async () => {
    const reading = jest.spyOn(app.get(UnitOfWork), 'reading');
    try {
      for (let i = 0; i < 4; i++) await joined(app, leader, cityId, `crowd${i}@example.org`, 'observer');
      reading.mockClear();
      expect((await read(leader))?.members.length).toBeGreaterThan(6);
      expect(reading).toHaveBeenCalledTimes(3);
    } finally {
      reading.mockRestore();
    }
  });
});
