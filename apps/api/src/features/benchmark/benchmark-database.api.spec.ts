import { builtInPack, packHash } from '@citymark/model';
import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { readConfig } from '../../config';
import { roleUrl, type DatabaseRole } from '../../platform/database-roles';
import { refusalOf } from '../model/people.fixture';
import { aSession, comparisonOf, contributors, publish, type Peer } from './peers.fixture';

describe('what the database holds of the benchmark', () => {
  let app: TestApp;
  let operator: TestClient & { readonly personId: string };
  let peers: Peer[];

  beforeAll(async () => {
    app = await createTestApp();
    operator = await aSession(app, { operator: true });
    peers = await contributors(app, 10);
    await publish(operator);
  });
  afterAll(() => app.close());

  async function as(role: DatabaseRole, personId: string, sql: string): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: roleUrl(app.config.databaseUrl, role) });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('citymark.person', $1, true)`, [personId]);
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const CHANGES = [
    "update release set digest = 'x'", 'delete from release', 'truncate release cascade',
    "update block set digest = 'x'", "update block set histograms = '{}'", 'update block set members = 11', 'delete from block', 'truncate block cascade',
    "update block_member set key = 'x'", 'delete from block_member', 'truncate block_member',
  ];

  test.each((['app', 'release'] as const).flatMap((role) => CHANGES.map((sql) => [role, sql] as const)))('the %s role is refused: %s', async (role, sql) => {
    const personId = role === 'app' ? (peers[0]?.leader.personId ?? '') : operator.personId;
    await expect(as(role, personId, sql)).rejects.toThrow(/permission denied/);
  });

  test('a block is retired once, and never stands again', async () => {
    const retire = 'update block set retired_in = release_id';
    await expect(as('release', operator.personId, `${retire}; update block set retired_in = null`)).rejects.toThrow('a block is immutable');
    await expect(as('release', operator.personId, `${retire}; ${retire}`)).rejects.toThrow('a block is immutable');
    await expect(as('app', peers[0]?.leader.personId ?? '', retire)).rejects.toThrow(/permission denied/);
    await expect(app.sql(`update block set members = members + 1`)).rejects.toThrow('a block is immutable');
    await expect(app.sql(`delete from block`)).rejects.toThrow('a block is immutable');
  });

  test('who is in a block can be read by no viewer, and blocks by contributors alone', async () => {
    const contributor = peers[0]?.leader.personId ?? '';
    await expect(as('app', contributor, 'select * from block_member')).rejects.toThrow(/permission denied/);
    await expect(as('app', contributor, 'select * from synthetic_contribution')).rejects.toThrow(/permission denied/);
    expect(await as('app', contributor, 'select 1 from block')).toHaveLength(4);
    expect(await as('app', operator.personId, 'select 1 from block')).toEqual([]);
    expect(await as('app', contributor, 'select 1 from contribution')).toHaveLength(1);
  });

  test('the release role reads no column that names a city, and nothing else of any city', async () => {
    expect(await as('release', operator.personId, 'select key, levels from contribution')).toHaveLength(10);
    for (const column of ['city_id', 'assessment_id', 'id', 'consented_by']) {
      await expect(as('release', operator.personId, `select ${column} from contribution`)).rejects.toThrow(/permission denied/);
    }
    for (const table of ['city', 'settlement', 'assessment', 'vote', 'member']) await expect(as('release', operator.personId, `select 1 from ${table}`)).rejects.toThrow(/permission denied/);
  });

  test('keys are the same for a city, differ between cities, and tell no identifier', async () => {
    const keys = await app.sql<{ key: string; controllers: string[] }>('select key, controllers from contribution');
    expect(new Set(keys.map(({ key }) => key)).size).toBe(10);
    const told = JSON.stringify(keys);
    for (const { cityId, leader } of peers) for (const id of [cityId, leader.personId]) expect(told).not.toContain(id);
  });

  test('an operator comes by no level of a city through any query', async () => {
    const [peer] = peers as [Peer];
    const { cityId, assessmentId } = peer;
    const variables = { cityId, id: assessmentId };
    const queries = [
      'query ($cityId: ID!) { city(id: $cityId) { name assessments { id statements { settlement { level } result { counts median } proposal { level } } } } }',
      'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { name contribution { areaIds } rollUp { overall { mean } } } }',
      'query ($cityId: ID!, $id: ID!) { comparison(cityId: $cityId, assessmentId: $id, filter: {}) { sentence figures { median } } }',
    ];
    for (const query of queries) expect(Object.values(await operator.expect(query, variables))).toEqual([null]);
    const { data } = await operator.graphql('{ pool { waiting synthetic sentence } releases { id number digest publishedAt } modelPacks { hash } session { cities { id } } }');
    expect(data).toEqual({
      pool: { waiting: 'none', synthetic: 0, sentence: 'Contributions of cities that wait for the next release: none. A block needs at least 10 of one kind.' },
      releases: [{ id: expect.any(String), number: 1, digest: expect.any(String), publishedAt: expect.any(String) }],
      modelPacks: [{ hash: packHash(builtInPack) }],
      session: { cities: [] },
    });
  });

  test('the pool is seen by an operator alone, and in bands', async () => {
    const query = '{ pool { waiting } }';
    const waiting = async () => (await operator.expect<{ pool: { waiting: string } }>(query)).pool.waiting;
    const [one] = await contributors(app, 1);
    expect(await waiting()).toBe('1 to 9');
    await contributors(app, 1);
    expect(await waiting()).toBe('1 to 9');
    expect((await one!.leader.graphql(query)).data?.pool ?? null).toBeNull();
    expect(await refusalOf(one!.leader, 'publishRelease', {})).toMatchObject({ code: 'not-operator' });
  });
});

describe('the least size of a block', () => {
  const environment = { DATABASE_URL: 'postgres://owner:password@localhost:5432/citymark' };

  test.each(['0', '-10', 'NaN', 'abc', '5.5', '5', '10.5', '9', '1e3', '0x10', 'Infinity', ' ', '1001', '٢٠'])('BLOCK_K=%j stops the start', (value) => {
    expect(() => readConfig({ ...environment, BLOCK_K: value })).toThrow(/^BLOCK_K must be a whole number from 10 to 1000\.$/);
  });

  test.each([undefined, ''])('BLOCK_K unset (%j) is ten', (value) => {
    expect(readConfig({ ...environment, BLOCK_K: value }).blockK).toBe(10);
  });

  test('a malformed size that came past the settings publishes nothing and shows nothing', async () => {
    const sound = await createTestApp();
    const operator = await aSession(sound, { operator: true });
    const [peer] = (await contributors(sound, 10)) as [Peer];
    await publish(operator);
    expect((await comparisonOf(peer)).figures.length).toBeGreaterThan(0);
    await sound.close();
    for (const blockK of [Number.NaN, 0, 5, -1, 5.5]) {
      const app = await createTestApp({ config: { blockK } });
      const someone = await aSession(app, { operator: true });
      const [member] = (await contributors(app, 10)) as [Peer];
      expect(await refusalOf(someone, 'publishRelease', {})).toMatchObject({ code: 'policy-refused', sentence: 'The benchmark publishes nothing: k must be a whole number from 10 to 1000.' });
      expect(await app.sql('select from block')).toEqual([]);
      expect((await comparisonOf(member)).figures).toEqual([]);
      await app.close();
    }
  });
});
