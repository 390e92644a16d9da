import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson, anInvited, request } from '../../../test/world';
import { refusalOf } from '../people/people.fixture';
import { AGREEMENT, aSettledCity, dayFromNow, levelAt, STATEMENT_IDS, SUB_DOMAIN_IDS, type SettledCity } from './settled.fixture';

interface SeenTarget {
  readonly subDomainId: string;
  readonly asIs: number | null;
  readonly proposedPriority: string;
  readonly factors: readonly { id: string; value: number; sentence: string }[];
  readonly set: boolean;
  readonly priority: string | null;
  readonly importance: number;
  readonly level: number | null;
  readonly due: string | null;
  readonly gap: number | null;
}

const TARGET = 'subDomainId asIs proposedPriority factors { id value sentence } set priority importance level due reason gap';
const FIGURE = 'id mean complete settled applicable total distribution';
const READ = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { rollUp { overall { ${FIGURE} } areas { ${FIGURE} } subDomains { ${FIGURE} } } targets { ${TARGET} } nextSteps { id route done total } transitions { to gates { id met sentence } } } }`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('targets', () => {
  let app: TestApp;
  let city: SettledCity;
  const [vision = ''] = SUB_DOMAIN_IDS;
  const target = (changes: Record<string, unknown> = {}) => ({
    requestId: request(),
    cityId: city.cityId,
    assessmentId: city.assessmentId,
    subDomainId: vision,
    priority: 'high',
    importance: 4,
    level: 5.5,
    due: dayFromNow(400),
    ...changes,
  });
  const set = (changes: Record<string, unknown> = {}) => city.leader.mutate<SeenTarget>('setTarget', target(changes), `... on Target { ${TARGET} }`);

  beforeAll(async () => {
    app = await createTestApp();
    city = await aSettledCity(app, { stakeholders: 1, open: [0], notApplicable: [5, 6, 7, 8, 9, 10] });
  });
  afterAll(() => app.close());

  test('the roll-up is the mean of means of what is settled, without what does not apply', async () => {
    const { assessment } = await city.leader.expect<{ assessment: { rollUp: { overall: { mean: number; settled: number; applicable: number; total: number }; areas: { mean: number }[]; subDomains: { mean: number | null; complete: boolean }[] } } }>(READ, city.key);
    const levels = STATEMENT_IDS.map((_, index) => (index === 0 || (index >= 5 && index <= 10) ? null : levelAt(index)));
    const subDomains = SUB_DOMAIN_IDS.map((_, at) => levels.slice(at * 5, at * 5 + 5).flatMap((level) => (level === null ? [] : [level])));
    const means = subDomains.map((known) => (known.length === 0 ? null : mean(known)));
    const areas = [0, 1, 2, 3].map((area) => mean(means.slice(area * 5, area * 5 + 5).flatMap((value) => (value === null ? [] : [value]))));
    const { rollUp } = assessment;
    rollUp.subDomains.forEach((figure, at) => (means[at] === null ? expect(figure.mean).toBeNull() : expect(figure.mean).toBeCloseTo(means[at] ?? 0, 9)));
    rollUp.areas.forEach((figure, at) => expect(figure.mean).toBeCloseTo(areas[at] ?? 0, 9));
    expect(rollUp.overall.mean).toBeCloseTo(mean(areas), 9);
    expect(rollUp.overall).toMatchObject({ settled: 93, applicable: 94, total: 100 });
  });

  test('a target that is not set comes with a proposal, every factor shown', async () => {
    const { assessment } = await city.leader.expect<{ assessment: { targets: SeenTarget[] } }>(READ, city.key);
    expect(assessment.targets.map(({ subDomainId }) => subDomainId)).toEqual(SUB_DOMAIN_IDS);
    const last = assessment.targets.at(-1);
    expect(last).toMatchObject({ set: false, priority: null, importance: 3, level: null, due: null, gap: null });
    expect(last?.factors.map(({ id }) => id)).toEqual(['gap', 'importance', 'peers', 'dissent']);
    expect(last?.factors[2]).toEqual({ id: 'peers', value: 1, sentence: 'No comparison with other cities, so this counts as neutral.' });
    expect(last?.factors[3]?.value).toBeCloseTo(1 + 0.5 * ((1 - AGREEMENT) / 2), 9);
    expect(last?.factors[0]?.sentence).toMatch(/^No target is set yet: /);
  });

  test('a target is set and replaced, and its factors follow', async () => {
    const first = await set();
    expect(first).toMatchObject({ set: true, priority: 'high', importance: 4, level: 5.5, due: dayFromNow(400) });
    const asIs = mean([1, 2, 3, 4].map(levelAt));
    expect(first.asIs).toBeCloseTo(asIs, 9);
    expect(first.gap).toBeCloseTo(5.5 - asIs, 9);
    expect(first.factors[1]).toMatchObject({ id: 'importance', value: 1.25 });
    const second = await set({ level: 6, importance: 5, priority: 'critical' });
    expect(second).toMatchObject({ level: 6, importance: 5, priority: 'critical' });
    expect(await app.sql('select level from target where city_id = $1 and sub_domain_id = $2', [city.cityId, vision])).toHaveLength(1);
  });

  test('sent twice with one key it is done once', async () => {
    const input = target({ level: 5 });
    await city.leader.mutate('setTarget', input, `... on Target { ${TARGET} }`);
    await set({ level: 6 });
    await city.leader.mutate('setTarget', input, `... on Target { ${TARGET} }`);
    const { assessment } = await city.leader.expect<{ assessment: { targets: SeenTarget[] } }>(READ, city.key);
    expect(assessment.targets[0]?.level).toBe(6);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a quarter of a level', { level: 5.25 }, 'whole or half level'],
    ['a level above the scale', { level: 7.5 }, 'from 0 to 7'],
    ['a day too far', { due: dayFromNow(800) }, 'more than 24 months after'],
    ['a day in the past', { due: dayFromNow(-1) }, 'must be after'],
    ['a level below the as-is without a reason', { level: 0 }, 'below the as-is'],
    ['a sub-domain that the model does not have', { subDomainId: 'no-such' }, 'no sub-domain no-such'],
    ['a sub-domain of which nothing applies', { subDomainId: SUB_DOMAIN_IDS[1] }, 'can have no target'],
    ['an importance of 6', { importance: 6 }, 'Importance must not be greater than 5'],
  ])('%s is refused in words, and nothing changes', async (_name, changes, words) => {
    const before = await app.sql('select * from target where city_id = $1 order by sub_domain_id', [city.cityId]);
    expect((await refusalOf(city.leader, 'setTarget', target(changes))).sentence).toContain(words);
    expect(await app.sql('select * from target where city_id = $1 order by sub_domain_id', [city.cityId])).toEqual(before);
  });

  test('many are changed at once, and the change is taken back the same way', async () => {
    const [third = '', fourth = ''] = SUB_DOMAIN_IDS.slice(2);
    const change = (changes: Record<string, unknown>) =>
      city.leader.mutate<{ targets: SeenTarget[] }>('changeTargets', { requestId: request(), cityId: city.cityId, assessmentId: city.assessmentId, set: [], remove: [], ...changes }, `... on TargetsChanged { targets { ${TARGET} because } }`);
    const wanted = (subDomainId: string) => ({ subDomainId, priority: 'high', importance: 3, level: 6, due: dayFromNow(300) });
    const { targets } = await change({ set: [wanted(third), wanted(fourth)] });
    expect(targets.filter(({ subDomainId }) => subDomainId === third || subDomainId === fourth)).toMatchObject([{ set: true, level: 6 }, { set: true, level: 6 }]);
    const after = await change({ set: [{ ...wanted(third), level: 5.5 }], remove: [fourth] });
    expect(after.targets[2]).toMatchObject({ set: true, level: 5.5 });
    expect(after.targets[3]).toMatchObject({ set: false, level: null });
    const removed = await app.sql<{ body: string }>(`select body from audit_event where city_id = $1 and kind = 'target.removed'`, [city.cityId]);
    expect(removed.map(({ body }) => body)).toEqual([expect.stringContaining(fourth)]);
    await change({ remove: [third, fourth] });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['one impossible target among many', { set: [{ level: 6 }, { subDomainId: SUB_DOMAIN_IDS[3], level: 7.5 }] }, 'from 0 to 7'],
    ['a sub-domain named twice', { set: [{ level: 6 }], remove: [SUB_DOMAIN_IDS[2]] }, 'named twice'],
    ['a sub-domain that the model does not have', { set: [{ level: 6 }, { subDomainId: 'no-such' }] }, 'no sub-domain no-such'],
  ])('%s: nothing of the whole change is done', async (_name, { set: wanted, remove = [] }, words) => {
    const before = await app.sql('select * from target where city_id = $1 order by sub_domain_id', [city.cityId]);
    const full = (wanted as object[]).map((one) => ({ subDomainId: SUB_DOMAIN_IDS[2], priority: 'low', importance: 3, level: 6, due: dayFromNow(300), ...one }));
    const refusal = await refusalOf(city.leader, 'changeTargets', { requestId: request(), cityId: city.cityId, assessmentId: city.assessmentId, set: full, remove });
    expect(refusal.sentence).toContain(words);
    expect(await app.sql('select * from target where city_id = $1 order by sub_domain_id', [city.cityId])).toEqual(before);
  });

  test('a target below the as-is is accepted with a reason', async () => {
    expect(await set({ level: 0, reason: 'The pilot ends and is not renewed.' })).toMatchObject({ level: 0, reason: 'The pilot ends and is not renewed.' });
  });

  test('only those who lead set targets, and only while targets are set', async () => {
    const observer = await anInvited(app, city.leader, { cityId: city.cityId, role: 'observer' });
    const [stakeholder] = city.stakeholders;
    for (const person of [observer, stakeholder]) {
      if (!person) throw new Error('the city has no stakeholder');
      expect(await refusalOf(person, 'setTarget', target())).toMatchObject({ code: 'wrong-role' });
      const { assessment } = await person.expect<{ assessment: { targets: SeenTarget[] } }>(READ, city.key);
      expect(assessment.targets).toHaveLength(20);
    }
    await app.sql(`update assessment set phase = 'voting' where city_id = $1`, [city.cityId]);
    expect(await refusalOf(city.leader, 'setTarget', target())).toMatchObject({ code: 'wrong-phase' });
    await app.sql(`update assessment set phase = 'targeting' where city_id = $1`, [city.cityId]);
  });

  test('another city and one that does not exist get the same answer', async () => {
    const stranger = await aPerson(app);
    const ghost = { cityId: request(), assessmentId: request() };
    expect(await refusalOf(stranger, 'setTarget', target())).toEqual(await refusalOf(stranger, 'setTarget', target(ghost)));
    expect((await stranger.graphql(READ, city.key)).data).toEqual((await stranger.graphql(READ, { cityId: ghost.cityId, id: ghost.assessmentId })).data);
  });

  test('the gate counts the sub-domains that apply and says how many are missing', async () => {
    type Seen = { assessment: { transitions: { to: string; gates: { id: string; met: boolean; sentence: string }[] }[]; nextSteps: { id: string; done: number | null; total: number | null }[] } };
    const gate = ({ assessment }: Seen) => assessment.transitions.find(({ to }) => to === 'published')?.gates.find(({ id }) => id === 'has-targets');
    const before = await city.leader.expect<Seen>(READ, city.key);
    expect(gate(before)).toEqual({ id: 'has-targets', met: false, sentence: '1 of 19 sub-domains have a target.' });
    expect(before.assessment.nextSteps).toContainEqual({ id: 'set-targets', route: 'targets', done: 1, total: 19 });
    for (const subDomainId of SUB_DOMAIN_IDS.filter((_, at) => at !== 1)) await set({ subDomainId, level: 6 });
    expect(gate(await city.leader.expect<Seen>(READ, city.key))).toMatchObject({ met: true });
    // Judged again since, or the day has passed: what held when it was set holds no longer.
    await app.sql('update target set level = 0 where city_id = $1 and sub_domain_id = $2', [city.cityId, SUB_DOMAIN_IDS[2]]);
    await app.sql(`update target set due = '2026-01-01' where city_id = $1 and sub_domain_id = $2`, [city.cityId, SUB_DOMAIN_IDS[3]]);
    const broken = gate(await city.leader.expect<Seen>(READ, city.key));
    expect(broken).toMatchObject({ met: false, sentence: expect.stringMatching(/^17 of 19 sub-domains have a target\. [A-Z][^.:]+: The target 0 is below the as-is/) });
    expect(broken?.sentence).toContain('The target date 2026-01-01 must be after');
    expect((await refusalOf(city.leader, 'publishReport', { requestId: request(), cityId: city.cityId, assessmentId: city.assessmentId })).code).toBe('gate-not-met');
  });

  test('below 80 % settled there is no figure, and a target may still be set', async () => {
    const other = await aSettledCity(app, { open: [0, 1] });
    const { assessment } = await other.leader.expect<{ assessment: { rollUp: { overall: { mean: number | null; complete: boolean }; subDomains: { mean: number | null; complete: boolean }[] }; targets: SeenTarget[] } }>(READ, other.key);
    expect(assessment.rollUp.subDomains[0]).toMatchObject({ mean: null, complete: false });
    expect(assessment.rollUp.subDomains[1]).toMatchObject({ complete: true });
    expect(assessment.rollUp.overall).toMatchObject({ mean: null, complete: false });
    expect(assessment.targets[0]).toMatchObject({ asIs: null, gap: null });
    expect(assessment.targets[0]?.factors[0]?.sentence).toContain('counts as neutral');
  });
});
