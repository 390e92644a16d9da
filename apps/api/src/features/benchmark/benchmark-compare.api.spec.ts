import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { refusalOf } from '../model/people.fixture';
import { expectedFigures } from './independent-figures.fixture';
import { AREA_IDS, aPeer, aSession, blocksOf, comparisonOf, comparisonText, contributors, joinBenchmark, joins, publish, shownIn, type ComparisonOfTest, type Peer } from './peers.fixture';

const [AREA = '', ...OTHER_AREAS] = AREA_IDS;
const levelsIn = (peers: readonly Peer[]) => peers.map(({ levels }) => levels);
const plain = ({ figures }: ComparisonOfTest) =>
  figures.map(({ kind, id, median, lowerQuartile, upperQuartile }) => ({ kind, id, median, lowerQuartile, upperQuartile }));

describe('comparing with peers', () => {
  let app: TestApp;
  let operator: TestClient;
  let europeans: Peer[];
  let asians: Peer[];
  let partial: Peer;
  let outsider: Peer;

  beforeAll(async () => {
    app = await createTestApp();
    operator = await aSession(app, { operator: true });
    outsider = await aPeer(app);
  });
  afterAll(() => app.close());

  const nobody = () => aSession(app);

  test('who does not contribute is answered the same before and after there are peers', async () => {
    const before = await comparisonText(outsider.leader, outsider);
    expect(JSON.parse(before)).toMatchObject({ data: { comparison: { filters: [], figures: [], release: null, sentence: expect.stringMatching(/^Only cities that take part/) } } });
    europeans = await contributors(app, 10);
    asians = await contributors(app, 9, { country: 'IN', population: 3_000_000 });
    partial = (await contributors(app, 1, { country: 'IN', population: 3_000_000 }, [AREA]))[0] as Peer;
    await publish(operator);
    expect(await comparisonText(outsider.leader, outsider)).toBe(before);
    expect(await comparisonText(outsider.leader, outsider, { region: 'europe-central-asia' })).toBe(before);
  });

  test('those who lead are told of the benchmark until their city takes part', async () => {
    const [peer] = europeans as [Peer];
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { nextSteps { id } } }';
    const steps = async ({ leader, cityId, assessmentId }: Peer) =>
      (await leader.expect<{ assessment: { nextSteps: { id: string }[] } }>(query, { cityId, id: assessmentId })).assessment.nextSteps.filter(({ id }) => id === 'join-benchmark');
    expect([await steps(outsider), await steps(peer)]).toEqual([[{ id: 'join-benchmark' }], []]);
  });

  test('a stranger, a stakeholder of another city, an operator and somebody signed out are told nothing, not even that the city exists', async () => {
    const [peer] = europeans as [Peer];
    const stakeholder = await nobody();
    await joins(app, outsider.cityId, stakeholder, 'stakeholder');
    const absent = { cityId: '0192f000-0000-7000-8000-0000000000aa', assessmentId: peer.assessmentId };
    for (const client of [await nobody(), stakeholder, operator, outsider.leader]) {
      expect(await comparisonText(client, peer)).toBe(await comparisonText(client, absent));
      expect(JSON.parse(await comparisonText(client, peer))).toEqual({ data: { comparison: null } });
    }
    expect(await comparisonText(app.client(), peer)).toBe(await comparisonText(app.client(), absent));
  });

  test('everybody of a city that contributes sees the same comparison', async () => {
    const [peer] = europeans as [Peer];
    const text = await comparisonText(peer.leader, peer);
    for (const role of ['deputy', 'evidencer', 'stakeholder', 'observer']) {
      const member = await nobody();
      await joins(app, peer.cityId, member, role);
      expect(await comparisonText(member, peer)).toBe(text);
    }
  });

  test('only the areas that a city contributes are compared', async () => {
    const { figures } = await comparisonOf(partial);
    expect(new Set(figures.filter(({ kind }) => kind === 'area').map(({ id }) => id))).toEqual(new Set([AREA]));
    expect(figures).toHaveLength(31);
    expect(shownIn(await comparisonOf(partial)).length).toBeGreaterThan(20);
  });

  test('the figures are those that the members’ own levels give: ten cities have a median, twenty have quartiles', async () => {
    const [european] = europeans as [Peer];
    expect(await comparisonOf(european).then(({ filters }) => filters.map(({ label }) => label))).toEqual(
      expect.arrayContaining(['All cities', 'Europe and Central Asia', 'South Asia', 'High income', 'Europe and Central Asia, high income, 50,000 to 250,000 inhabitants']),
    );
    const filtered = await comparisonOf(european, { region: 'europe-central-asia' });
    expect(plain(filtered)).toEqual(expectedFigures(levelsIn(europeans), AREA_IDS));
    expect(shownIn(filtered)).toHaveLength(124);
    // In one area both cells have a block; in the others the nine of the second cell wait.
    const twenty = expectedFigures(levelsIn([...europeans, ...asians, partial]), [AREA]);
    expect(plain(await comparisonOf(european))).toEqual([...twenty, ...expectedFigures(levelsIn(europeans), OTHER_AREAS)]);
    expect(twenty.filter(({ upperQuartile }) => upperQuartile !== null).length).toBeGreaterThan(25);
    expect(plain(await comparisonOf(partial, { region: 'south-asia' }))).toEqual(expectedFigures(levelsIn([...asians, partial]), [AREA]));
  });

  test('what is not shown looks the same for every cause', async () => {
    const [asian] = asians as [Peer];
    const unknown = await comparisonOf(asian, { region: 'atlantis' });
    const tooFew = await comparisonOf(asian, { region: 'south-asia' });
    const hidden = tooFew.figures.filter(({ shown }) => !shown);
    expect(hidden).toHaveLength(93);
    for (const figure of [...unknown.figures, ...hidden]) {
      expect(figure).toEqual({ kind: figure.kind, id: figure.id, shown: false, count: null, median: null, lowerQuartile: null, upperQuartile: null, sentence: 'Not shown.', synthetic: false });
    }
  });

  test('no answer holds an identifier or digest of a block, a key, a city, or an exact number of peers', async () => {
    const secrets = (await app.sql<{ text: string }>(
      `select id::text as text from block union select digest from block union select key from contribution union select unnest(controllers) from contribution
       union select city_id::text from city union select id::text from contribution`,
    )).map(({ text }) => text);
    const [european] = europeans as [Peer];
    const texts = [await comparisonText(european.leader, european), await comparisonText(partial.leader, partial, { region: 'south-asia' })];
    for (const text of texts) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/member|controller|histogram|"key"/i);
      const { data } = JSON.parse(text) as { data: { comparison: ComparisonOfTest } };
      expect(new Set(data.comparison.figures.flatMap(({ count }) => count ?? []))).toEqual(new Set(text === texts[0] ? ['10+', '20+'] : ['10+']));
      for (const { median, sentence } of data.comparison.figures) expect(sentence.replace(String(median), '')).not.toMatch(/\b(10|20)\b/);
    }
  });

  test('a release is seen by everybody who is signed in, by number and digest, and by nobody else', async () => {
    const query = '{ releases { id number publishedAt digest } }';
    expect(await (await nobody()).expect(query)).toEqual({ releases: [expect.objectContaining({ number: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })] });
    expect((await app.client().graphql(query)).data).toBeNull();
  });

  test('synthetic peers never stand in a block or an answer with real ones', async () => {
    const [european] = europeans as [Peer];
    const before = await comparisonText(european.leader, european);
    await operator.mutate('loadSyntheticPeers', { requestId: request(), count: 200 }, '... on PoolState { waiting synthetic sentence }');
    await publish(operator);
    const blocks = await blocksOf(app);
    expect(blocks.filter(({ synthetic }) => synthetic).length).toBeGreaterThan(20);
    for (const { synthetic, keys } of blocks) for (const key of keys) expect(key.includes('synthetic')).toBe(synthetic);
    expect(plain(await comparisonOf(european))).toEqual(plain((JSON.parse(before) as { data: { comparison: ComparisonOfTest } }).data.comparison));
    expect((await comparisonOf(european)).figures.some(({ synthetic }) => synthetic)).toBe(false);
  });

  test('only leaders and deputies join, and only with a published assessment and areas of its model', async () => {
    const peer = await aPeer(app);
    const observer = await nobody();
    await joins(app, peer.cityId, observer, 'observer');
    const input = { cityId: peer.cityId, assessmentId: peer.assessmentId, areaIds: [AREA] };
    expect(await refusalOf(observer, 'contribute', input)).toMatchObject({ code: 'wrong-role' });
    expect(await refusalOf(operator, 'contribute', input)).toMatchObject({ code: 'not-in-city' });
    expect(await refusalOf(peer.leader, 'contribute', { ...input, areaIds: [AREA, 'harbour'] })).toMatchObject({ code: 'unknown-area', field: 'areaIds' });
    expect(await refusalOf(peer.leader, 'contribute', { ...input, areaIds: [] })).toMatchObject({ field: 'areaIds' });
    await app.sql(`update assessment set phase = 'targeting', published_at = null where id = $1`, [peer.assessmentId]);
    expect(await refusalOf(peer.leader, 'contribute', input)).toMatchObject({ code: 'wrong-phase' });
  });
});

describe('synthetic peers', () => {
  test('fill an installation that has no real ones, and every figure says so', async () => {
    const app = await createTestApp();
    const operator = await aSession(app, { operator: true });
    const requestId = request();
    const load = () => operator.mutate<{ synthetic: number; waiting: string }>('loadSyntheticPeers', { requestId, count: 150 }, '... on PoolState { waiting synthetic sentence }');
    expect(await load()).toMatchObject({ synthetic: 150, waiting: 'none' });
    expect(await load()).toMatchObject({ synthetic: 150 });
    await publish(operator);
    const peer = await aPeer(app);
    await joinBenchmark(peer);
    const comparison = await comparisonOf(peer);
    expect(comparison.sentence).toMatch(/synthetic: invented for demonstration/);
    expect(shownIn(comparison).length).toBeGreaterThan(50);
    for (const figure of shownIn(comparison)) expect(figure.synthetic).toBe(true);
    expect(await refusalOf(peer.leader, 'loadSyntheticPeers', { count: 10 })).toMatchObject({ code: 'not-operator' });
    await app.close();
  });
});
