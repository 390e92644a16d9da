import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { refusalOf } from '../model/people.fixture';
import { AREA_IDS, aPeer, aPublishedAssessment, aSession, blocksOf, comparisonOf, contributors, joinBenchmark, leaveBenchmark, publish, shownIn, type Peer } from './peers.fixture';

describe('releases of the benchmark', () => {
  let app: TestApp;
  let operator: TestClient;

  beforeEach(async () => {
    app = await createTestApp();
    operator = await aSession(app, { operator: true });
  });
  afterEach(() => app.close());

  const standing = async () => (await blocksOf(app)).filter(({ retired }) => !retired);
  const sizes = async () => (await standing()).map(({ members }) => members);
  const ledBy = async (count: number) => {
    const leader = await aSession(app);
    return contributors(app, count, { leader });
  };

  test('nine cities publish nothing, and the answer says so without a number', async () => {
    const peers = await contributors(app, 9);
    const { release, sentence } = await publish(operator);
    expect(release).toBeNull();
    expect(sentence).toMatch(/^Nothing was published: .*\.$/);
    expect(sentence).not.toMatch(/\d|nine|ten/i);
    expect(await app.sql('select from release')).toEqual([]);
    expect(shownIn(await comparisonOf(peers[0] as Peer))).toEqual([]);
  });

  test('ten cities of one cell make one block for each area', async () => {
    await contributors(app, 10);
    expect(await publish(operator)).toMatchObject({ release: { number: 1 }, sentence: 'Release 1 is published.' });
    expect(await blocksOf(app)).toEqual(
      [...AREA_IDS].sort().map((area_id) => expect.objectContaining({ area_id, members: 10, period: 2026, synthetic: false, region: 'europe-central-asia', retired: false })),
    );
  });

  test('an area that nine of ten contribute has no block', async () => {
    const [first = '', ...others] = AREA_IDS;
    await contributors(app, 9);
    await contributors(app, 1, {}, others);
    await publish(operator);
    expect((await standing()).map(({ area_id }) => area_id)).not.toContain(first);
    expect(await standing()).toHaveLength(3);
  });

  test('two cities of one leader are linked: two such pairs among ten leave too few that stand alone', async () => {
    await ledBy(2);
    await ledBy(2);
    await contributors(app, 6);
    expect((await publish(operator)).release).toBeNull();
    await contributors(app, 2);
    expect((await publish(operator)).release).not.toBeNull();
  });

  test('a leader of three among ten is one too many; among eleven, one of the three waits', async () => {
    const three = await ledBy(3);
    await contributors(app, 7);
    expect((await publish(operator)).release).toBeNull();
    await contributors(app, 1);
    await publish(operator);
    expect(await sizes()).toEqual([10, 10, 10, 10]);
    const keys = await app.sql<{ key: string }>('select key from contribution where city_id = any ($1::uuid[])', [three.map(({ cityId }) => cityId)]);
    for (const block of await standing()) expect(block.keys.filter((key) => keys.some((own) => own.key === key))).toHaveLength(2);
  });

  test('a withdrawal retires the whole block at the next release, and the figures of the others vanish together', async () => {
    const peers = await contributors(app, 10);
    const [first, second] = peers as [Peer, Peer];
    await publish(operator);
    const before = shownIn(await comparisonOf(second));
    expect(before.length).toBeGreaterThan(100);

    await leaveBenchmark(first);
    expect(shownIn(await comparisonOf(second))).toEqual(before);
    expect((await comparisonOf(first)).figures).toEqual([]);

    expect((await publish(operator)).release).toMatchObject({ number: 2 });
    expect(await standing()).toEqual([]);
    for (const peer of peers.slice(1)) expect(shownIn(await comparisonOf(peer))).toEqual([]);
    // Nine waiting and one new city are ten, but those nine have been counted once.
    await contributors(app, 1);
    expect((await publish(operator)).release).toBeNull();
  });

  test('who leaves and joins again before a release keeps the block; who joins again with fewer areas ends those left out', async () => {
    const [first] = (await contributors(app, 10)) as [Peer];
    await publish(operator);
    await leaveBenchmark(first);
    await joinBenchmark(first);
    expect((await publish(operator)).release).toBeNull();
    expect(await standing()).toHaveLength(4);
    await leaveBenchmark(first);
    await joinBenchmark(first, AREA_IDS.slice(1));
    await publish(operator);
    expect((await standing()).map(({ area_id }) => area_id)).toEqual([...AREA_IDS.slice(1)].sort());
  });

  test('who left before the first release and joined again is not taken for somebody who left a block', async () => {
    const [first] = (await contributors(app, 10)) as [Peer];
    await leaveBenchmark(first);
    await joinBenchmark(first);
    await publish(operator);
    expect((await publish(operator)).release).toBeNull();
    expect(await standing()).toHaveLength(4);
  });

  test('the assessment of the next year is a new contribution, and blocks of both years stand apart', async () => {
    const peers = await contributors(app, 10);
    await publish(operator);
    const again: Peer[] = [];
    for (const peer of peers) again.push(await aPublishedAssessment(app, peer, '2027-06-01'));
    for (const peer of again.slice(0, 9)) await joinBenchmark(peer);
    expect((await publish(operator)).release).toBeNull();
    await joinBenchmark(again[9] as Peer);
    await publish(operator);
    const blocks = await standing();
    expect(blocks.map(({ period, members }) => [period, members])).toEqual([...Array<number[]>(4).fill([2026, 10]), ...Array<number[]>(4).fill([2027, 10])]);
    expect(blocks[0]?.keys).toEqual(blocks[4]?.keys);
    // Ten cities, never twenty: the years are not added up.
    expect(new Set(shownIn(await comparisonOf(again[0] as Peer)).map(({ count }) => count))).toEqual(new Set(['10+']));
  });

  test('a city counts once in a year, and once with an assessment', async () => {
    const peer = await aPeer(app);
    const second = await aPublishedAssessment(app, peer, '2026-09-01');
    await joinBenchmark(peer);
    const input = (of: Peer) => ({ cityId: of.cityId, assessmentId: of.assessmentId, areaIds: AREA_IDS });
    expect(await refusalOf(peer.leader, 'contribute', input(peer))).toMatchObject({ code: 'already-contributed' });
    expect(await refusalOf(peer.leader, 'contribute', input(second))).toMatchObject({ code: 'once-a-period', sentence: expect.stringContaining('2026') });
    await leaveBenchmark(peer);
    await joinBenchmark(second);
    expect(await refusalOf(peer.leader, 'withdrawContribution', { cityId: peer.cityId, assessmentId: peer.assessmentId })).toMatchObject({ code: 'not-contributed' });
  });

  test('the same request publishes once, and two at the same time make one release', async () => {
    await contributors(app, 10);
    const requestId = request();
    const outcomes = await Promise.all([publish(operator, requestId), publish(operator, requestId), publish(operator), publish(await aSession(app, { operator: true }))]);
    expect(await sizes()).toEqual([10, 10, 10, 10]);
    expect(await app.sql('select number from release')).toEqual([{ number: 1 }]);
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes.slice(1).filter(({ release }) => release !== null)).toHaveLength(1);
    expect(await publish(operator, requestId)).toEqual(outcomes[0]);
  });

  test('a release waits until another process has finished its own', async () => {
    await contributors(app, 10);
    const elsewhere = new Client({ connectionString: app.config.databaseUrl });
    await elsewhere.connect();
    await elsewhere.query('begin');
    await elsewhere.query(`select pg_advisory_xact_lock(hashtextextended('citymark.release', 0))`);
    const waiting = publish(operator);
    await pause(300);
    expect(await app.sql('select from release')).toEqual([]);
    await elsewhere.query('commit');
    expect((await waiting).release).toMatchObject({ number: 1 });
    await elsewhere.end();
  });

  test('twenty-five cities of one cell are dealt into blocks of twelve and thirteen', async () => {
    await contributors(app, 25);
    await publish(operator);
    expect((await sizes()).sort()).toEqual([12, 12, 12, 12, 13, 13, 13, 13]);
  });
});
