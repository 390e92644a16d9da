import { readSnapshot, snapshotHash, type ReportSnapshot } from '@citymark/report';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson, anInvited, request } from '../../../test/world';
import { refusalOf } from '../people/people.fixture';
import { aSettledCity, dayFromNow, levelAt, STATEMENT_IDS, SUB_DOMAIN_IDS, type SettledCity } from '../targets/settled.fixture';
import { missingFrom, pdfText } from './pdf/pdf-text.fixture';

const REPORT = 'id hash publishedAt publishedBy snapshot pdfPath';
const READ = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { phase publishedAt reportDraft report { ${REPORT} } nextSteps { id } transitions { to gates { id met } } } }`;

interface SeenReport {
  readonly id: string;
  readonly hash: string;
  readonly publishedBy: string;
  readonly snapshot: string;
  readonly pdfPath: string;
}
interface Seen {
  readonly assessment: { phase: string; publishedAt: string | null; reportDraft: string | null; report: SeenReport | null; nextSteps: { id: string }[] };
}

describe('the report', () => {
  let app: TestApp;
  let city: SettledCity;
  const command = (of: SettledCity) => ({ requestId: request(), cityId: of.cityId, assessmentId: of.assessmentId });
  const read = async (of: SettledCity, client = of.leader) => (await client.expect<Seen>(READ, of.key)).assessment;
  const publish = (of: SettledCity) => of.leader.mutate<SeenReport>('publishReport', command(of), `... on Report { ${REPORT} }`);
  const setTargets = async (of: SettledCity) => {
    for (const subDomainId of SUB_DOMAIN_IDS) {
      const input = { ...command(of), subDomainId, priority: 'medium', importance: 3, level: 6, due: dayFromNow(300) };
      await of.leader.mutate('setTarget', input, '... on Target { set }');
    }
  };
  const action = (of: SettledCity, name: string) => ({ ...command(of), name, owner: 'Digital office', costLow: 1000, costHigh: 2000, effortDays: 5, startQuarter: '2027-Q1', endQuarter: '2027-Q2', status: 'agreed', uplifts: [{ statementId: STATEMENT_IDS[0], uplift: 1 }], dependsOn: [] });

  beforeAll(async () => {
    app = await createTestApp();
    city = await aSettledCity(app, { name: 'Žilina', stakeholders: 1, notApplicable: [42] });
  });
  afterAll(() => app.close());

  test('without targets it is not published, and nothing changes', async () => {
    expect(await refusalOf(city.leader, 'publishReport', command(city))).toMatchObject({ code: 'gate-not-met', sentence: expect.stringContaining('0 of 20 sub-domains have a target') });
    expect(await read(city)).toMatchObject({ phase: 'targeting', publishedAt: null, report: null });
    expect(await app.sql('select 1 from report')).toEqual([]);
  });

  test('without an overall figure it is not published', async () => {
    const incomplete = await aSettledCity(app, { open: [0, 1] });
    await setTargets(incomplete);
    expect(await refusalOf(incomplete.leader, 'publishReport', command(incomplete))).toMatchObject({ code: 'roll-up-incomplete', sentence: expect.stringContaining('98 of 100') });
    expect((await read(incomplete)).report).toBeNull();
  });

  test('the draft is for those who lead, and follows every change', async () => {
    await setTargets(city);
    expect((await read(city)).nextSteps.map(({ id }) => id)).toEqual(['build-roadmap', 'publish-report']);
    await city.leader.mutate('addAction', action(city, 'Open data office'), '... on Action { id }');
    const draft = readSnapshot((await read(city)).reportDraft ?? '');
    expect(draft.actions.map(({ name }) => name)).toEqual(['Open data office']);
    expect(draft.targets.filter(({ level }) => level === 6)).toHaveLength(20);
    expect((await read(city)).nextSteps).toEqual([{ id: 'publish-report' }]);
    const [stakeholder] = city.stakeholders;
    expect(await read(city, stakeholder)).toMatchObject({ reportDraft: null, report: null });
    expect(await refusalOf(stakeholder ?? city.leader, 'publishReport', command(city))).toMatchObject({ code: 'wrong-role' });
  });

  test('publishing freezes the snapshot and moves the assessment on', async () => {
    const input = command(city);
    const published = await city.leader.mutate<SeenReport>('publishReport', input, `... on Report { ${REPORT} }`);
    const snapshot: ReportSnapshot = readSnapshot(published.snapshot);
    expect(snapshotHash(snapshot)).toBe(published.hash);
    expect(published.pdfPath).toBe(`/reports/${city.cityId}/${published.id}.pdf`);
    const subDomains = SUB_DOMAIN_IDS.map((_, at) => [0, 1, 2, 3, 4].flatMap((place) => (at * 5 + place === 42 ? [] : [levelAt(at * 5 + place)])));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(snapshot.rollUp.overall.mean).toBeCloseTo(mean(subDomains.map(mean)), 9);
    expect(snapshot.city).toEqual({ name: 'Žilina', country: 'Netherlands', population: 120_000 });
    expect(snapshot.notApplicable).toEqual([expect.objectContaining({ statementId: STATEMENT_IDS[42], reason: 'The region runs it.' })]);
    expect(await read(city)).toMatchObject({ phase: 'published', publishedAt: expect.any(String), reportDraft: null, report: { id: published.id } });
    // The same key again is the same report, not a second one.
    expect(await city.leader.mutate<SeenReport>('publishReport', input, `... on Report { ${REPORT} }`)).toMatchObject({ id: published.id });
    expect(await app.sql('select 1 from report where city_id = $1', [city.cityId])).toHaveLength(1);
    expect(await refusalOf(city.leader, 'publishReport', command(city))).toMatchObject({ code: 'wrong-phase' });
  });

  test('later changes leave the report as it was', async () => {
    const before = await read(city);
    await city.leader.mutate('addAction', action(city, 'An afterthought'), '... on Action { id }');
    await city.leader.mutate('updateCity', { requestId: request(), cityId: city.cityId, name: 'Renamed', population: 5000 }, '... on City { id }');
    await app.sql('update settlement set level = 0 where city_id = $1', [city.cityId]);
    const after = await read(city);
    expect(after.report).toEqual(before.report);
    expect(after.report?.snapshot).not.toContain('An afterthought');
  });

  test('holds no name of a person', async () => {
    const people = await app.sql<{ name: string; email: string }>('select name, email from member where city_id = $1', [city.cityId]);
    const { report } = await read(city);
    expect(people.length).toBeGreaterThan(1);
    for (const { name, email } of people) {
      expect(report?.snapshot).not.toContain(`"${name}"`);
      expect(report?.snapshot).not.toContain(email);
    }
  });

  test('the PDF has the figures of the snapshot, for everybody in the city', async () => {
    const { report } = await read(city);
    if (!report) throw new Error('there is no report');
    const snapshot = readSnapshot(report.snapshot);
    const observer = await anInvited(app, city.leader, { cityId: city.cityId, role: 'observer' });
    for (const client of [city.leader, observer]) {
      const response = await client.fetch(report.pdfPath);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(response.headers.get('content-disposition')).toContain('attachment');
      const pdf = Buffer.from(await response.arrayBuffer());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(missingFrom(pdfText(pdf), ['Žilina', report.hash, ...snapshot.sentences])).toEqual([]);
    }
  });

  test('another city and one that does not exist get the same answer', async () => {
    const stranger = await aPerson(app);
    const { report } = await read(city);
    const answer = async (path: string, client = stranger) => {
      const response = await client.fetch(path);
      return { status: response.status, body: await response.text() };
    };
    const real = await answer(report?.pdfPath ?? '');
    expect(real.status).toBe(404);
    expect(real).toEqual(await answer(`/reports/${request()}/${request()}.pdf`));
    expect((await stranger.graphql(READ, city.key)).data).toEqual((await stranger.graphql(READ, { cityId: request(), id: request() })).data);
    expect(await refusalOf(stranger, 'publishReport', command(city))).toEqual(await refusalOf(stranger, 'publishReport', { ...command(city), cityId: request() }));
    // A leader of one city asks for the report of another under their own city's address.
    const other = await aSettledCity(app, { name: 'Elsewhere' });
    expect(await answer(`/reports/${other.cityId}/${report?.id ?? ''}.pdf`, other.leader)).toEqual(await answer(`/reports/${other.cityId}/${request()}.pdf`, other.leader));
  });

  test('a signed-out reader gets nothing', async () => {
    const { report } = await read(city);
    expect((await app.client().fetch(report?.pdfPath ?? '')).status).toBe(401);
  });

  test('a second city publishes for itself', async () => {
    const other = await aSettledCity(app, { name: 'Elsewhere' });
    await setTargets(other);
    const published = await publish(other);
    expect(readSnapshot(published.snapshot).city.name).toBe('Elsewhere');
  });
});
