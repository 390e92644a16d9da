import { builtInPack, canonicalPack, packHash } from '@citymark/model';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { anOperator, request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, builtInPackId, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { anAssessment, dayFromNow, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

const TEXT = 'The licensed model asks here, in its own words, whether the city has a vision that its people share and use every day.';

interface Bound {
  readonly packHash: string;
  readonly pack: { readonly version: string; readonly state: string };
  readonly statements: readonly { readonly statement: { readonly text: string } }[];
}

describe('an assessment and its model pack', () => {
  let app: TestApp;
  let operator: TestClient;
  let city: TestCity;
  let imported: { readonly id: string; readonly hash: string };

  const boundOf = (id: string) =>
    seen<Bound>(city.leader, { cityId: city.id, id }, 'packHash pack { version state } statements { statement { text } }');
  const startOn = async (modelPackId: string) => {
    const input = { requestId: request(), cityId: city.id, name: 'Spring', modelPackId, startDate: dayFromNow(1), minutesPerStatement: 3 };
    const query = 'mutation ($input: StartAssessmentInput!) { startAssessment(input: $input) { __typename ... on Refusal { code field } } }';
    return (await city.leader.expect<{ startAssessment: unknown }>(query, { input })).startAssessment;
  };

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    operator = await anOperator(app);
    city = await aCity(app, 'Espoo');
    const [first = ''] = [builtInPack.areas[0]?.subDomains[0]?.statements[0]?.text];
    const changed = canonicalPack(builtInPack).replace(JSON.stringify(first), JSON.stringify(TEXT)).replace('"version":"1.0.0"', '"version":"4.0.0"');
    const form = new FormData();
    form.set('file', new Blob([changed]), 'pack.json');
    const response = await operator.fetch('/model-packs', { method: 'POST', body: form });
    expect(response.status).toBe(201);
    imported = (await response.json()) as typeof imported;
  });
  afterAll(() => app.close());

  test('a draft is not offered for assessments', async () => {
    expect(await startOn(imported.id)).toEqual({ __typename: 'Refusal', code: 'pack-not-offered', field: 'modelPackId' });
    expect(await startOn(request())).toEqual({ __typename: 'Refusal', code: 'pack-not-offered', field: 'modelPackId' });
  });

  test('an imported pack replaces the built-in one for new assessments, while old ones keep theirs', async () => {
    const oldPack = await builtInPackId(city.leader);
    const old = await anAssessment(city, { name: 'Old' });
    await operator.mutate('publishModelPack', { requestId: request(), id: imported.id }, '... on ModelPack { state }');
    await operator.mutate('retireModelPack', { requestId: request(), id: oldPack }, '... on ModelPack { state }');
    const fresh = await anAssessment(city, { name: 'New', modelPackId: imported.id });

    expect(await boundOf(fresh)).toMatchObject({ packHash: imported.hash, pack: { version: '4.0.0', state: 'published' } });
    expect((await boundOf(fresh)).statements[0]?.statement.text).toBe(TEXT);
    expect(await boundOf(old)).toMatchObject({ packHash: packHash(builtInPack), pack: { version: '1.0.0', state: 'retired' } });
    expect((await boundOf(old)).statements[0]?.statement.text).toBe(builtInPack.areas[0]?.subDomains[0]?.statements[0]?.text);
    expect(await startOn(oldPack)).toMatchObject({ code: 'pack-not-offered' });
  });

  test('a retired pack is offered no more, can still be read, and does not come back', async () => {
    const { modelPacks } = await city.leader.expect<{ modelPacks: { id: string; builtIn: boolean }[] }>('{ modelPacks { id builtIn } }');
    expect(modelPacks).toEqual([{ id: imported.id, builtIn: false }]);
    const [retired] = await app.sql<{ id: string }>(`select id from model_pack where state = 'retired'`);
    expect((await city.leader.fetch(`/model-packs/${retired?.id}.json`)).status).toBe(200);
    await expect(app.sql(`update model_pack set state = 'published' where id = $1`, [retired?.id])).rejects.toThrow('only goes from draft');
  });
});
