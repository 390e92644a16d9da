import { CitymarkServer } from './server/citymark-server';
import { HttpPerson } from './server/http-person';
import { ownDatabase, type OwnDatabase } from './server/own-database';

let database: OwnDatabase;
let server: CitymarkServer;

beforeAll(async () => {
  database = await ownDatabase();
  server = await CitymarkServer.start(database.url);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

// What is loaded only when first needed is easily missing from a build, and specs run on the source never notice.
test('the built server exports the model as JSON and XLSX, and takes the very files in again', async () => {
  const operator = new HttpPerson(server.address, 'operator@example.org');
  await operator.completeFirstRun(await server.firstRunLink(), 'Olive Operator', 'a long enough password');
  const { modelPacks } = await operator.api.ask<{ modelPacks: { id: string; hash: string }[] }>('{ modelPacks { id hash } }');
  const [pack] = modelPacks;
  for (const kind of ['json', 'xlsx']) {
    const file = await operator.fetch(`/model-packs/${pack?.id}.${kind}`);
    expect(file.status).toBe(200);
    const form = new FormData();
    form.set('file', new Blob([await file.arrayBuffer()]), `pack.${kind}`);
    const taken = await operator.fetch('/model-packs', { method: 'POST', body: form });
    expect(await taken.json()).toEqual({ id: pack?.id, hash: pack?.hash, problems: [] });
  }
});
