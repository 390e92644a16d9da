import type { Phase } from '@citymark/access';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { anOperator, request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, aMember, builtInPackId, refusalOf, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { anAssessment, dayFromNow, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

const NOT_FOUND = { code: 'not-in-city', sentence: 'This was not found, or you do not belong to it.', field: null };

describe('who may do what with an assessment', () => {
  let app: TestApp;
  let espoo: TestCity;
  let tampere: TestCity;

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    espoo = await aCity(app, 'Espoo');
    tampere = await aCity(app, 'Tampere');
  });
  afterAll(() => app.close());

  const calls = (cityId: string, id: string): [string, Record<string, unknown>][] => [
    ['advanceAssessment', { cityId, id, to: 'collecting' }],
    ['assignStatements', { cityId, assessmentId: id, statementIds: ['vision-strategy.shared-vision'], personId: null }],
    ['excludeStatement', { cityId, assessmentId: id, statementId: 'vision-strategy.shared-vision', reason: 'None' }],
    ['includeStatement', { cityId, assessmentId: id, statementId: 'vision-strategy.shared-vision' }],
    ['joinAsStakeholder', { cityId, assessmentId: id, group: 'other' }],
  ];

  test('an assessment of another city and one that does not exist give the same answers, byte for byte', async () => {
    const id = await anAssessment(espoo, { name: 'Hidden' });
    const query = 'query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { id } }';
    const answers = async (cityId: string, assessmentId: string) => {
      const reads = await tampere.leader.graphql(query, { cityId, id: assessmentId });
      const refusals = [];
      for (const [name, input] of calls(cityId, assessmentId)) refusals.push(await refusalOf(tampere.leader, name, input));
      const files = [];
      for (const name of ['plan.ics', 'texts.json']) {
        const file = await tampere.leader.fetch(`/assessments/${cityId}/${assessmentId}/${name}`);
        files.push(file.status, await file.text());
      }
      return JSON.stringify([reads, refusals, files]);
    };
    const absent = await answers(request(), request());
    expect(await answers(espoo.id, id)).toBe(absent);
    expect(await answers(tampere.id, id)).toBe(absent);
    expect(await answers(tampere.id, request())).toBe(absent);
    expect(absent).toContain(JSON.stringify(NOT_FOUND));
    expect(absent).toContain('{"assessment":null}');
  });

  test('the wrong role is refused everywhere but in reading', async () => {
    const id = await anAssessment(espoo, { name: 'Roles' });
    for (const role of ['evidencer', 'observer'] as const) {
      const { client } = await aMember(app, espoo, { role });
      for (const [name, input] of calls(espoo.id, id).slice(0, 4)) expect(await refusalOf(client, name, input)).toMatchObject({ code: 'wrong-role' });
      expect(
        await refusalOf(client, 'startAssessment', {
          cityId: espoo.id,
          name: 'Mine',
          modelPackId: await builtInPackId(client),
          startDate: dayFromNow(1),
          minutesPerStatement: 3,
        }),
      ).toMatchObject({ code: 'wrong-role' });
      expect(await seen(client, { cityId: espoo.id, id }, 'phase transitions { possible }')).toEqual({
        phase: 'preparing',
        transitions: [{ possible: false }],
      });
    }
    expect((await seen<{ phase: Phase }>(espoo.leader, { cityId: espoo.id, id: id }, 'phase')).phase).toBe('preparing');
  });

  test('an operator sees no assessment of a city', async () => {
    const id = await anAssessment(espoo, { name: 'Not for operators' });
    const operator = await anOperator(app);
    expect(await seen(operator, { cityId: espoo.id, id }, 'id')).toBeNull();
  });
});
