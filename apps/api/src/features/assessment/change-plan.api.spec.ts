import { createTestApp, type TestApp } from '../../../test/test-app';
import { request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, aMember, refusalOf, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { anAssessment, dayFromNow, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

const PLAN = 'startDate workingDays minutesPerStatement plan { phase from to workingDays }';

interface SeenPlan {
  startDate: string;
  workingDays: number;
  minutesPerStatement: number;
  plan: { phase: string; from: string; to: string; workingDays: number }[];
}

describe('changing the plan', () => {
  let app: TestApp;
  let city: TestCity;
  let id: string;
  const input = (changes: Record<string, unknown> = {}) => ({ cityId: city.id, assessmentId: id, startDate: dayFromNow(10), workingDays: 20, minutesPerStatement: 5, ...changes });
  const change = (changes: Record<string, unknown> = {}) =>
    city.leader.mutate<SeenPlan>('changePlan', { requestId: request(), ...input(changes) }, `... on Assessment { ${PLAN} }`);
  const events = async () => (await app.sql<{ body: string }>(`select body from audit_event where city_id = $1 and kind = 'assessment.planned'`, [city.id])).length;

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    city = await aCity(app, 'Espoo');
    id = await anAssessment(city);
  });
  afterAll(() => app.close());

  test('a leader moves start and length, and everybody sees the new days', async () => {
    const changed = await change();
    expect(changed).toMatchObject({ startDate: dayFromNow(10), workingDays: 20, minutesPerStatement: 5 });
    expect(changed.plan.map(({ workingDays }) => workingDays).reduce((sum, days) => sum + days, 0)).toBe(20);
    const { client } = await aMember(app, city, { role: 'observer' });
    expect(await seen<SeenPlan>(client, { cityId: city.id, id }, PLAN)).toEqual(withoutType(changed));
    expect(await events()).toBe(1);
  });

  test('a start on a weekend is kept as it is, and the days begin on the Monday after it', async () => {
    const saturday = nextSaturday();
    const { startDate, plan } = await change({ startDate: saturday });
    expect(startDate).toBe(saturday);
    expect(new Date(`${plan[0]?.from}T00:00:00Z`).getUTCDay()).toBe(1);
  });

  test('the plan that stands already changes nothing, and is no event', async () => {
    const before = await events();
    const { startDate, workingDays, minutesPerStatement } = await seen<SeenPlan>(city.leader, { cityId: city.id, id }, PLAN);
    await change({ startDate, workingDays, minutesPerStatement });
    expect(await events()).toBe(before);
  });

  test('an old start may stay, a new one must lie within a year', async () => {
    await app.sql(`update assessment set start_date = '2020-01-06' where id = $1`, [id]);
    expect(await change({ startDate: '2020-01-06', workingDays: 30 })).toMatchObject({ startDate: '2020-01-06', workingDays: 30 });
    expect(await refusalOf(city.leader, 'changePlan', input({ startDate: '2020-01-07' }))).toMatchObject({ code: 'start-too-far', field: 'startDate' });
  });

  test.each(['evidencer', 'observer'] as const)('as %s it is refused', async (role) => {
    const { client } = await aMember(app, city, { role });
    expect(await refusalOf(client, 'changePlan', input())).toMatchObject({ code: 'wrong-role' });
  });

  test.each(['published', 'archived'])('in the phase %s the plan is history', async (phase) => {
    await app.sql('update assessment set phase = $2 where id = $1', [id, phase]);
    expect(await refusalOf(city.leader, 'changePlan', input())).toMatchObject({ code: 'wrong-phase' });
    await app.sql(`update assessment set phase = 'preparing' where id = $1`, [id]);
  });
});

/** As a query gives it, without the name of its type. */
const withoutType = (plan: SeenPlan): SeenPlan => ({ startDate: plan.startDate, workingDays: plan.workingDays, minutesPerStatement: plan.minutesPerStatement, plan: plan.plan });

function nextSaturday(): string {
  const days = [1, 2, 3, 4, 5, 6, 7].map(dayFromNow);
  return days.find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 6) ?? '';
}
