import { builtInPack, canonicalPack, packHash } from '@citymark/model';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { anOperator, request } from '../../../test/world';
import { PeopleModule } from '../people/people.module';
import { ModelModule } from './model.module';
import { workbookOf } from './pack-workbook';
import { aCity, builtInPackId, refusalOf, type TestCity } from './people.fixture';

interface Report {
  readonly id?: string;
  readonly hash?: string;
  readonly sentence?: string;
  readonly problems: readonly { readonly place: string; readonly sentence: string }[];
}

const copyOfBuiltIn = () =>
  JSON.parse(canonicalPack(builtInPack)) as {
    version: string;
    name: string;
    areas: { subDomains: { statements: { id: string; text: string; why: string; sdgTargets: string[] }[] }[] }[];
  };

describe('model packs', () => {
  let app: TestApp;
  let operator: TestClient;
  let city: TestCity;

  const send = async (client: TestClient, name: string, body: BlobPart) => {
    const form = new FormData();
    form.set('file', new Blob([body]), name);
    const response = await client.fetch('/model-packs', { method: 'POST', body: form });
    return { status: response.status, report: (await response.json()) as Report };
  };
  const sendPack = (pack: unknown, name = 'pack.json') => send(operator, name, JSON.stringify(pack));
  const packsInDatabase = () =>
    app.sql<{ version: string; state: string; hash: string }>('select version, state, hash from model_pack order by version');
  const publish = (id: string | undefined) =>
    operator.mutate('publishModelPack', { requestId: request(), id }, '... on ModelPack { id state publishedAt }');

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule] });
    operator = await anOperator(app);
    city = await aCity(app, 'Espoo');
  });
  afterAll(() => app.close());

  test('the built-in pack is published from the start, with all its texts', async () => {
    const { modelPacks } = await city.leader.expect<{ modelPacks: Record<string, unknown>[] }>(
      '{ modelPacks { packId version name state hash builtIn statementCount scale { level name } areas { id subDomains { id statements { id levels { level text } } } } } }',
    );
    expect(modelPacks).toHaveLength(1);
    expect(modelPacks[0]).toMatchObject({
      packId: builtInPack.id,
      version: '1.0.0',
      state: 'published',
      hash: packHash(builtInPack),
      builtIn: true,
      statementCount: 100,
    });
    const areas = modelPacks[0]?.areas as { subDomains: { statements: { levels: { level: number; text: string }[] }[] }[] }[];
    expect(areas[0]?.subDomains[0]?.statements[0]?.levels).toEqual(
      [0, 3, 5, 7].map((level) => ({ level, text: builtInPack.areas[0]?.subDomains[0]?.statements[0]?.levels[level as 0 | 3 | 5 | 7] })),
    );
  });

  test('a pack with problems is refused with the place of each, and nothing is stored', async () => {
    const before = await packsInDatabase();
    const pack = copyOfBuiltIn();
    pack.version = '2.0.0';
    const statements = pack.areas[1]?.subDomains[2]?.statements ?? [];
    statements[0]!.text = 'Too short.';
    statements[3]!.sdgTargets = ['99.9'];
    const { status, report } = await sendPack(pack);
    expect(status).toBe(422);
    expect(report.sentence).toBe('The model pack was not imported: there are 2 problems. Nothing was stored.');
    expect(report.problems.map(({ place }) => place)).toEqual([
      expect.stringMatching(/^areas\[1\]\.subDomains\[2\]\.statements\[0\]\.text/),
      expect.stringMatching(/^areas\[1\]\.subDomains\[2\]\.statements\[3\]\.sdgTargets/),
    ]);
    expect(await packsInDatabase()).toEqual(before);
  });

  test.each([
    ['pack.json', '{"id": ', /^The file is not JSON/],
    ['pack.json', Buffer.from([0xff, 0xfe, 0x00]), /^The file is not JSON/],
    ['pack.xlsx', 'not a workbook', /^The file is not a workbook/],
    ['pack.txt', '{}', /ends in \.json or \.xlsx/],
  ])('%s that is none is refused in words', async (name, body, sentence) => {
    const { status, report } = await send(operator, name, body);
    expect([status, report.problems]).toEqual([422, [{ place: 'file', sentence: expect.stringMatching(sentence) }]]);
  });

  test('a file of more than 5 MB is refused before it is read', async () => {
    const { status } = await send(operator, 'pack.json', ' '.repeat(5 * 1024 * 1024 + 1));
    expect(status).toBe(413);
  });

  test('a form without a file is refused', async () => {
    const response = await operator.fetch('/model-packs', { method: 'POST', body: new FormData() });
    expect([400, 422]).toContain(response.status);
  });

  test('only an operator imports, publishes and retires', async () => {
    const { status } = await send(city.leader, 'pack.json', '{}');
    expect(status).toBe(403);
    const input = { requestId: request(), id: await builtInPackId(city.leader) };
    expect(await refusalOf(city.leader, 'publishModelPack', input)).toMatchObject({ code: 'not-operator' });
    expect(await refusalOf(city.leader, 'retireModelPack', input)).toMatchObject({ code: 'not-operator' });
    expect((await app.client().fetch(`/model-packs/${input.id}.json`)).status).toBe(401);
  });

  test.each(['json', 'xlsx'])('a pack exported as %s comes back with the same hash and is the same pack', async (kind) => {
    const id = await builtInPackId(city.leader);
    const response = await city.leader.fetch(`/model-packs/${id}.${kind}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${builtInPack.id}-1.0.0.${kind}"`);
    const bytes = await response.arrayBuffer();
    expect(await send(operator, `again.${kind}`, bytes)).toEqual({ status: 201, report: { id, hash: packHash(builtInPack), problems: [] } });
    expect(await packsInDatabase()).toHaveLength(1);
  });

  test('a workbook names sheet, row and column of a problem', async () => {
    const pack = copyOfBuiltIn();
    pack.areas[0]!.subDomains[0]!.statements[1]!.why = 'No.';
    const { status, report } = await send(operator, 'pack.xlsx', new Uint8Array(await workbookOf(pack as never)));
    expect([status, report.problems[0]?.place]).toEqual([422, expect.stringMatching(/^Statements, row 3, column 'Why it matters'/)]);
  });

  test('a changed pack under the version of a published one is refused', async () => {
    const { status, report } = await sendPack({ ...copyOfBuiltIn(), name: 'Changed' });
    expect([status, report.problems]).toEqual([422, [{ place: 'version', sentence: expect.stringContaining('is published and therefore frozen') }]]);
  });

  test('a draft is seen by the operator alone, can be replaced, and is frozen when published', async () => {
    const first = await sendPack({ ...copyOfBuiltIn(), version: '3.0.0' });
    const second = await sendPack({ ...copyOfBuiltIn(), version: '3.0.0', name: 'Better name' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.report.id).toBe(first.report.id);
    const read = 'query ($id: ID!) { modelPack(id: $id) { name state areas { id } } }';
    const { id } = second.report;
    expect(await operator.expect(read, { id })).toMatchObject({ modelPack: { name: 'Better name', state: 'draft' } });
    expect(await city.leader.expect(read, { id })).toEqual({ modelPack: null });
    expect((await city.leader.fetch(`/model-packs/${id}.json`)).status).toBe(404);

    await publish(id);
    expect(await city.leader.expect(read, { id })).toMatchObject({ modelPack: { name: 'Better name', state: 'published' } });
    expect((await sendPack({ ...copyOfBuiltIn(), version: '3.0.0' })).status).toBe(422);
    expect(await refusalOf(operator, 'publishModelPack', { requestId: request(), id })).toMatchObject({ code: 'pack-not-draft' });
    await expect(app.sql(`update model_pack set content = '{}' where id = $1`, [id])).rejects.toThrow('a published model pack is frozen');
    await expect(app.sql('delete from model_pack where id = $1', [id])).rejects.toThrow('a published model pack is frozen');
  });
});
