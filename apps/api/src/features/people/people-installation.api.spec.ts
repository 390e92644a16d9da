import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { refusalOf, signedIn } from './people.fixture';
import { PeopleModule } from './people.module';

describe('the local outbox', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule] });
  });
  afterAll(() => app?.close());

  const ask = async (headers: Record<string, string> = {}, to = app) => {
    const answer = await fetch(`${to.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: '{ outbox { recipient subject body sentAt } }' }) });
    return (await answer.json()) as { data: { outbox: { recipient: string }[] } | null; errors?: { message: string }[] };
  };

  test('shows the mails on the machine itself', async () => {
    await app.client().mutate('requestSignInLink', { email: 'a@example.org' }, '... on LinkSent { sentence }');
    expect((await ask()).data?.outbox).toEqual([expect.objectContaining({ recipient: 'a@example.org', sentAt: null })]);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host'])('is closed to a request that was passed on with %s', async (name) => {
    const { data, errors } = await ask({ [name]: '127.0.0.1' });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(/^The local outbox can be read on the machine/);
  });

  test('is closed to everybody when mails are delivered', async () => {
    const [sender] = [await createTestApp({ features: [PeopleModule], config: { smtpUrl: 'smtp://127.0.0.1:1' } })];
    try {
      expect((await ask({}, sender)).data).toBeNull();
    } finally {
      await sender.close();
    }
  });
});

describe('places', () => {
  let app: TestApp;
  let client: TestClient;
  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule] });
    client = await signedIn(app, 'a@example.org');
  });
  afterAll(() => app?.close());

  const search = async (text: string, country?: string) =>
    (await client.expect<{ searchPlaces: { name: string; country: string; countryName: string; population: number; region: string | null }[] }>(
      'query ($text: String!, $country: String) { searchPlaces(text: $text, country: $country) { id name country countryName population region } }',
      { text, country },
    )).searchPlaces;

  test.each([
    ['lodz', 'Łódź'],
    ['LÓDZ', 'Łódź'],
    ['sao pau', 'São Paulo'],
    ['São Pau', 'São Paulo'],
    ['malmo', 'Malmö'],
    ['saint etien', 'Saint-Étienne'],
  ])('%s finds %s, whatever the accents', async (text, name) => {
    expect((await search(text)).map((place) => place.name)).toContain(name);
  });

  test('the biggest comes first, with its country by name, and at most 20', async () => {
    const found = await search('london');
    expect(found[0]).toMatchObject({ name: 'London', country: 'GB', countryName: 'United Kingdom' });
    const many = await search('sa');
    expect(many).toHaveLength(20);
    expect(many.map((place) => place.population)).toEqual(many.map((place) => place.population).sort((a, b) => b - a));
  });

  test('a country narrows the search; an unknown one finds nothing', async () => {
    expect((await search('london', 'CA')).map((place) => place.country)).toEqual(expect.arrayContaining(['CA']));
    expect(new Set((await search('london', 'CA')).map((place) => place.country))).toEqual(new Set(['CA']));
    expect(await search('london', 'ZZ')).toEqual([]);
  });

  test('a text of less than two characters finds nothing', async () => {
    expect(await search('l')).toEqual([]);
    expect(await search(' l ')).toEqual([]);
    expect(await search('')).toEqual([]);
  });

  test('somebody signed out searches nothing', async () => {
    const { errors } = await app.client().graphql('{ searchPlaces(text: "london") { id } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusalOf(app.client(), 'renamePerson', { requestId: '0192f000-0000-7000-8000-0000000000ff', name: 'A' })).toMatchObject({ code: 'signed-out' });
  });
});
