import { HttpPerson } from './server/http-person';
import { Installation } from './server/installation';

let installation: Installation;

beforeAll(async () => {
  installation = await Installation.begin();
});

afterAll(async () => {
  await installation.end();
});

// What is loaded only when first needed is easily missing from a build, and specs run on the source never notice.
test('the built server exports the model as JSON and XLSX, and takes the very files in again', async () => {
  const operator = new HttpPerson(installation.address, 'operator@example.org');
  await operator.completeFirstRun(await installation.server.firstRunLink(), 'Olive Operator', 'a long enough password');
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
