import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson, request } from '../../../test/world';
import { refusalOf } from '../people/people.fixture';
import { aSettledCity, levelAt, STATEMENT_IDS, type SettledCity } from '../targets/settled.fixture';

const ACTION = 'id name owner costLow costHigh effortDays startQuarter endQuarter status investment partners uplifts { statementId uplift } dependsOn';
const READ = `query ($cityId: ID!, $id: ID!, $by: String!) { assessment(cityId: $cityId, id: $id) { actions { ${ACTION} } roadmapCost { low high } rollUp { overall { mean } } projection(by: $by) { overall { mean } subDomains { id mean distribution } } } }`;

interface SeenAction {
  readonly id: string;
  readonly name: string;
  readonly uplifts: readonly { statementId: string; uplift: number }[];
  readonly dependsOn: readonly string[];
}
interface Seen {
  readonly assessment: {
    readonly actions: readonly SeenAction[];
    readonly roadmapCost: { low: number; high: number };
    readonly rollUp: { overall: { mean: number } };
    readonly projection: { overall: { mean: number }; subDomains: readonly { id: string; mean: number; distribution: readonly number[] }[] };
  };
}

describe('the roadmap', () => {
  let app: TestApp;
  let city: SettledCity;
  const [first = '', second = ''] = STATEMENT_IDS;
  const action = (changes: Record<string, unknown> = {}) => ({
    requestId: request(),
    cityId: city.cityId,
    assessmentId: city.assessmentId,
    name: 'Open data office',
    owner: 'Digital office',
    costLow: 1000,
    costHigh: 2500,
    effortDays: 20,
    startQuarter: '2027-Q1',
    endQuarter: '2027-Q3',
    status: 'agreed',
    uplifts: [{ statementId: first, uplift: 2 }],
    dependsOn: [],
    ...changes,
  });
  const add = (changes: Record<string, unknown> = {}) => city.leader.mutate<SeenAction>('addAction', action(changes), `... on Action { ${ACTION} }`);
  const update = (id: string, changes: Record<string, unknown> = {}) => city.leader.mutate<SeenAction>('updateAction', action({ id, ...changes }), `... on Action { ${ACTION} }`);
  const remove = (id: string) => ({ requestId: request(), cityId: city.cityId, assessmentId: city.assessmentId, id });
  const read = async (by = '2030-Q4') => (await city.leader.expect<Seen>(READ, { ...city.key, by })).assessment;

  beforeAll(async () => {
    app = await createTestApp();
    city = await aSettledCity(app, { stakeholders: 1, notApplicable: [9] });
  });
  afterAll(() => app.close());
  afterEach(() => app.sql('delete from action where city_id = $1 and not exists (select 1 from action_dependency d where d.depends_on = action.id)', [city.cityId]).then(() => app.sql('delete from action where city_id = $1', [city.cityId])));

  test('an action is added, changed and removed', async () => {
    const added = await add({ investment: 'A catalogue', partners: 'The university' });
    expect(added).toMatchObject({ name: 'Open data office', investment: 'A catalogue', partners: 'The university', uplifts: [{ statementId: first, uplift: 2 }] });
    const changed = await update(added.id, { name: 'Open data team', uplifts: [{ statementId: second, uplift: 1 }], status: 'under-way' });
    expect(changed).toMatchObject({ id: added.id, name: 'Open data team', status: 'under-way', investment: '', uplifts: [{ statementId: second, uplift: 1 }] });
    expect((await read()).actions).toEqual([expect.objectContaining({ id: added.id, name: 'Open data team', uplifts: changed.uplifts })]);
    await city.leader.mutate('removeAction', remove(added.id), '... on Done { done }');
    expect((await read()).actions).toEqual([]);
  });

  test('the projection lifts levels from the quarter in which an action ends, and the cost is a range', async () => {
    await add();
    await add({ name: 'Later', startQuarter: '2028-Q1', endQuarter: '2028-Q2', uplifts: [{ statementId: second, uplift: 1 }], costLow: 10, costHigh: 10 });
    await add({ name: 'Dropped', status: 'dropped', costLow: 1_000_000, costHigh: 1_000_000, uplifts: [{ statementId: second, uplift: 2 }] });
    const before = await read('2027-Q2');
    expect(before.projection.overall.mean).toBeCloseTo(before.rollUp.overall.mean, 12);
    const lifted = (by: number[]) => [0, 1, 2, 3, 4].reduce((sum, index) => sum + levelAt(index) + (by[index] ?? 0), 0) / 5;
    expect((await read('2027-Q3')).projection.subDomains[0]?.mean).toBeCloseTo(lifted([2]), 12);
    expect((await read('2028-Q2')).projection.subDomains[0]?.mean).toBeCloseTo(lifted([2, 1]), 12);
    expect(before.roadmapCost).toEqual({ low: 1010, high: 2510 });
  });

  test('a projection by something that is no quarter says so', async () => {
    const { errors } = await city.leader.graphql(READ, { ...city.key, by: 'soon' });
    expect(errors[0]?.message).toBe('"soon" is not a quarter written as in 2027-Q1.');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an end before the start', { endQuarter: '2026-Q4' }, 'Action "Open data office" ends in 2026-Q4, before its start in 2027-Q1.'],
    ['a quarter that is none', { startQuarter: 'spring' }, 'needs a start quarter written as in 2027-Q1, not "spring"'],
    ['an upper cost below the lower', { costHigh: 1 }, 'has an upper cost 1 below its lower cost 1000'],
    ['a cost with cents', { costLow: 0.5 }, 'whole currency units'],
    ['an unknown statement', { uplifts: [{ statementId: 'no.such', uplift: 1 }] }, 'which the assessment does not have'],
    ['an uplift beyond level 7', { uplifts: [{ statementId: first, uplift: 7 }] }, 'beyond level 7'],
    ['an uplift of 8', { uplifts: [{ statementId: first, uplift: 8 }] }, 'must not be greater than 7'],
    ['a statement that does not apply', { uplifts: [{ statementId: STATEMENT_IDS[9], uplift: 1 }] }, 'does not apply to the city'],
    ['a dependency that does not exist', { dependsOn: [request()] }, 'which is not in the roadmap'],
    ['an unknown status', { status: 'paused' }, 'one of proposed, agreed, under-way, done, dropped'],
    ['an empty name', { name: '  ' }, 'must not be empty'],
  ])('%s is refused in words, and nothing is added', async (_name, changes, words) => {
    expect((await refusalOf(city.leader, 'addAction', action(changes))).sentence).toContain(words);
    expect((await read()).actions).toEqual([]);
  });

  test('two actions together cannot lift a statement beyond 7', async () => {
    await add({ uplifts: [{ statementId: first, uplift: 7 - levelAt(0) }] });
    expect((await refusalOf(city.leader, 'addAction', action({ name: 'One more', uplifts: [{ statementId: first, uplift: 1 }] }))).sentence).toContain('beyond level 7');
  });

  test('a circle is refused with the names on it', async () => {
    const same = { startQuarter: '2027-Q1', endQuarter: '2027-Q1', uplifts: [] };
    const one = await add({ ...same, name: 'One' });
    const two = await add({ ...same, name: 'Two', dependsOn: [one.id] });
    expect((await refusalOf(city.leader, 'updateAction', action({ ...same, id: one.id, name: 'One', dependsOn: [two.id] }))).sentence).toMatch(/^Actions wait for each other in a circle: "(One" → "Two" → "One|Two" → "One" → "Two)"\.$/);
    expect((await read()).actions.find(({ id }) => id === one.id)?.dependsOn).toEqual([]);
  });

  test('an action cannot start before what it depends on has ended', async () => {
    const one = await add();
    const early = action({ name: 'Early', startQuarter: '2027-Q2', endQuarter: '2027-Q4', dependsOn: [one.id], uplifts: [] });
    expect((await refusalOf(city.leader, 'addAction', early)).sentence).toBe('Action "Early" starts in 2027-Q2, but depends on "Open data office", which ends only in 2027-Q3.');
  });

  test('an action on which others depend is not removed, and they are named', async () => {
    const one = await add({ uplifts: [] });
    const two = await add({ name: 'Sign-in', startQuarter: '2027-Q4', endQuarter: '2028-Q1', dependsOn: [one.id], uplifts: [] });
    expect(await refusalOf(city.leader, 'removeAction', remove(one.id))).toMatchObject({ code: 'action-needed-by-others', sentence: 'Other actions depend on this one: "Sign-in". Change them first.' });
    await city.leader.mutate('removeAction', remove(two.id), '... on Done { done }');
    await city.leader.mutate('removeAction', remove(one.id), '... on Done { done }');
    expect((await read()).actions).toEqual([]);
  });

  test('a stakeholder reads the roadmap and does not change it', async () => {
    await add();
    const [stakeholder] = city.stakeholders;
    if (!stakeholder) throw new Error('the city has no stakeholder');
    expect((await stakeholder.expect<Seen>(READ, { ...city.key, by: '2030-Q1' })).assessment.actions).toHaveLength(1);
    expect(await refusalOf(stakeholder, 'addAction', action())).toMatchObject({ code: 'wrong-role' });
  });

  test('actions of another city are not found, nor those that do not exist', async () => {
    const one = await add();
    const other = await aSettledCity(app, { name: 'Elsewhere' });
    const foreign = { requestId: request(), cityId: other.cityId, assessmentId: other.assessmentId, id: one.id };
    expect(await refusalOf(other.leader, 'removeAction', foreign)).toEqual(await refusalOf(other.leader, 'removeAction', { ...foreign, requestId: request(), id: request() }));
    const stranger = await aPerson(app);
    expect(await refusalOf(stranger, 'removeAction', remove(one.id))).toEqual(await refusalOf(stranger, 'removeAction', { ...remove(one.id), cityId: request() }));
    expect((await read()).actions).toHaveLength(1);
    const dependent = { ...action({ cityId: other.cityId, assessmentId: other.assessmentId }), dependsOn: [one.id], uplifts: [] };
    expect((await refusalOf(other.leader, 'addAction', dependent)).sentence).toContain('which is not in the roadmap');
  });
});
