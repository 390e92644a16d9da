import { DEFAULT_RULE, ruleHash } from '@citymark/consensus';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, builtInPackId, refusalOf, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { dayFromNow, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

describe('starting an assessment', () => {
  let app: TestApp;
  let espoo: TestCity;

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    espoo = await aCity(app, 'Espoo');
  });
  afterAll(() => app.close());

  const input = async (changes: Record<string, unknown> = {}) => ({
    requestId: request(),
    cityId: espoo.id,
    name: 'Autumn',
    modelPackId: await builtInPackId(espoo.leader),
    startDate: '2026-11-23',
    minutesPerStatement: 4,
    ...changes,
  });

  test('an assessment starts in preparing with the default rule, a dated plan and all statements', async () => {
    const startDate = dayFromNow(2);
    const started = await espoo.leader.mutate<{ id: string }>('startAssessment', await input({ startDate }), '... on Assessment { id }');
    const assessment = await seen<Record<string, unknown>>(
      espoo.leader,
      { cityId: espoo.id, id: started.id },
      `name phase startDate minutesPerStatement hoursPerPerson publishedAt city { name } plan { phase from to workingDays } rule { id name hash locked sentences }
       statements { id applicable assignedTo { name } } participants { name } myParticipation { name } changes { to }`,
    );
    expect(assessment).toMatchObject({
      name: 'Autumn',
      phase: 'preparing',
      startDate,
      minutesPerStatement: 4,
      publishedAt: null,
      city: { name: 'Espoo' },
    });
    expect(assessment.hoursPerPerson).toBeCloseTo(400 / 60);
    expect(assessment.rule).toMatchObject({ id: 'default', hash: ruleHash(DEFAULT_RULE), locked: false });
    expect(assessment.statements).toHaveLength(100);
    expect(assessment).toMatchObject({ participants: [], myParticipation: null, changes: [] });
    const plan = assessment.plan as { phase: string; from: string; workingDays: number }[];
    expect(plan.map(({ phase, workingDays }) => [phase, workingDays])).toEqual([
      ['preparing', 2],
      ['collecting', 5],
      ['voting', 6],
      ['targeting', 2],
    ]);
    const { city } = await espoo.leader.expect<{ city: { assessments: unknown[] } }>(
      'query ($id: ID!) { city(id: $id) { assessments { id name } } }',
      { id: espoo.id },
    );
    expect(city.assessments[0]).toEqual({ id: started.id, name: 'Autumn' });
  });

  test('starting twice with one key starts one assessment', async () => {
    const once = await input({ startDate: dayFromNow(0), name: 'Only once' });
    const answers = await Promise.all([1, 2, 3].map(() => espoo.leader.mutate<{ id: string }>('startAssessment', once, '... on Assessment { id }')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const [count] = await app.sql<{ count: number }>(`select count(*)::int from assessment where name = 'Only once'`);
    const [rows] = await app.sql<{ count: number }>('select count(*)::int from assessment_statement where assessment_id = $1', [answers[0]?.id]);
    expect([count?.count, rows?.count]).toEqual([1, 100]);
    expect(await refusalOf(espoo.leader, 'startAssessment', { ...once, name: 'Another' })).toMatchObject({ code: 'request-reused' });
  });

  test.each([-367, 367])('a start %p days from today is refused with the days that are possible', async (days) => {
    expect(await refusalOf(espoo.leader, 'startAssessment', await input({ startDate: dayFromNow(days) }))).toEqual({
      code: 'start-too-far',
      field: 'startDate',
      sentence: expect.stringMatching(/^The start must lie within a year of today, from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\.$/),
    });
  });

  test.each([{ name: '   ' }, { minutesPerStatement: 0 }, { minutesPerStatement: 61 }])('%j is refused', async (changes) => {
    expect(await refusalOf(espoo.leader, 'startAssessment', await input({ startDate: dayFromNow(1), ...changes }))).toMatchObject({
      code: 'invalid-input',
    });
  });

  test('a day that does not exist is refused', async () => {
    const { errors } = await espoo.leader.graphql('mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { __typename } }', {
      input: await input({ startDate: '2027-02-30' }),
    });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
