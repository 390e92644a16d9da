import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { NotebookModule, CITY_OF_LEADER } from './notebook.fixture';
import { createTestApp, type TestApp } from './test-app';

const REQUEST = '0192f000-0000-7000-8000-0000000000ff';
const OTHER_CITY = '0192f000-0000-7000-8000-00000000000b';
const WRITE = 'mutation ($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on Note { text } ... on Refusal { code sentence field } } }';

/** The bytes as they are sent: `fetch` would unpack them. */
function raw(url: string, headers: Record<string, string>): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });
}

describe('the API over HTTP', () => {
  let app: TestApp;
  const as = (cookie: string | null) => async (query: string, variables: Record<string, unknown> = {}, path = '/graphql') => {
    const headers: Record<string, string> = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
    const response = await fetch(app.address + path, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, body: (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string; extensions?: Record<string, unknown> }[] } };
  };
  const leader = as('as=leader');
  const stranger = as(null);
  const note = (changes: Record<string, unknown> = {}) => ({ input: { requestId: REQUEST, cityId: CITY_OF_LEADER, text: 'hello', level: 3, ...changes } });

  beforeAll(async () => {
    app = await createTestApp({ features: [NotebookModule], config: { production: true } });
    mkdirSync(join(app.config.webDir, 'assets'), { recursive: true });
    writeFileSync(join(app.config.webDir, 'index.html'), '<!doctype html><title>Citymark</title>');
    writeFileSync(join(app.config.webDir, 'assets', 'app-1a2b.js'), 'export {};');
  });
  afterAll(() => app.close());

  describe('who may', () => {
    test('a public field answers somebody signed out', async () => {
      expect((await stranger('{ publicNote { text } }')).body).toEqual({ data: { publicNote: { text: 'for all' } } });
    });

    test('a signed-out query of a person says to sign in', async () => {
      const { body } = await stranger('{ ownNotes { text } }');
      expect(body.errors).toEqual([expect.objectContaining({ message: 'Please sign in first.', extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) })]);
    });

    test('a query in a city of others is answered null, as for a city that does not exist', async () => {
      const read = 'query ($cityId: ID!) { cityNote(cityId: $cityId) { text } }';
      expect((await leader(read, { cityId: CITY_OF_LEADER })).body).toEqual({ data: { cityNote: { text: 'of the city' } } });
      expect((await leader(read, { cityId: OTHER_CITY })).body).toEqual({ data: { cityNote: null } });
    });

    test('a mutation in a city of others is refused in words', async () => {
      expect((await leader(WRITE, note({ cityId: OTHER_CITY }))).body.data).toEqual({
        writeNote: { __typename: 'Refusal', code: 'not-in-city', sentence: 'This was not found, or you do not belong to it.', field: null },
      });
      expect((await stranger(WRITE, note())).body.data).toEqual({ writeNote: expect.objectContaining({ code: 'signed-out' }) });
    });
  });

  describe('what is wrong, in words', () => {
    test('a success is a success', async () => {
      expect((await leader(WRITE, note({ text: '  hello ' }))).body.data).toEqual({ writeNote: { __typename: 'Note', text: 'hello' } });
    });

    test.each([
      [{ text: '' }, 'text', 'Text must not be empty.'],
      [{ text: 'x'.repeat(21) }, 'text', 'Text must not be longer than 20 characters.'],
      [{ text: 'two\nlines' }, 'text', 'Text must be a single line.'],
      [{ text: 'bell\u0007' }, 'text', 'Text contains a character that cannot be used in a text.'],
      [{ level: 8 }, 'level', 'Level must not be greater than 7.'],
      [{ requestId: 'again' }, 'requestId', 'Request id is not an identifier.'],
    ])('an input outside its bounds is a refusal that names the field: %j', async (changes, field, sentence) => {
      expect((await leader(WRITE, note(changes))).body.data).toEqual({ writeNote: { __typename: 'Refusal', code: 'invalid-input', sentence, field } });
    });

    test.each([
      [{ level: '5' }, 'Level must be a whole number.'],
      [{ level: 3.5 }, 'Level must be a whole number.'],
      [{ level: null }, 'Level must not be missing.'],
      [{ text: 5 }, 'Text must be a text.'],
      [{ levell: 5 }, 'The input has a field levell that is not known here.'],
    ])('a value that does not fit the schema is named without being repeated: %j', async (changes, sentence) => {
      const { body } = await leader(WRITE, note(changes));
      expect(body.errors).toEqual([expect.objectContaining({ message: sentence, extensions: { code: 'BAD_USER_INPUT' } })]);
    });

    test('a domain error keeps its sentence', async () => {
      expect((await leader(WRITE, note({ text: 'one too many' }))).body.data).toEqual({
        writeNote: { __typename: 'Refusal', code: 'note-full', sentence: 'There are 3 notes already.', field: 'text' },
      });
    });

    test.each(['{ brokenNote { text } }', WRITE])('an unexpected error shows nothing of the inside', async (query) => {
      const { body } = await leader(query, note({ text: 'explode' }));
      expect(JSON.stringify(body)).not.toMatch(/secret detail|stack|\.ts/);
      expect(body.errors?.[0]?.message).toMatch(/^Something went wrong on our side\..* reference: [0-9a-f-]{36}\.$/);
    });
  });

  describe('attacks on GraphQL', () => {
    const rejected = async (query: string) => {
      const { body } = await leader(query);
      expect(body.data ?? null).toBeNull();
      expect(JSON.stringify(body.errors)).not.toMatch(/did you mean|stack/i);
      return body.errors?.[0]?.message ?? '';
    };

    test.each(['{ __schema { types { name } } }', '{ __type(name: "Note") { fields { name } } }'])('introspection is off: %s', async (query) => {
      expect(await rejected(query)).toMatch(/introspection/i);
    });

    test.each(['{ publicNot { text } }', '{ publicNote { tex } }', '{ cityNote(cityld: "1") { text } }'])('no name is suggested: %s', async (query) => {
      expect(await rejected(query)).not.toBe('');
    });

    test('many aliases, many directives, a long document and a circle are rejected', async () => {
      expect(await rejected(`{ ${Array.from({ length: 101 }, (_, i) => `a${i}: publicNote { text }`).join(' ')} }`)).toMatch(/alias/i);
      expect(await rejected(`{ publicNote { text ${'@skip(if: false) '.repeat(100)} } }`)).not.toBe('');
      expect(await rejected(`{ ${'publicNote { text } '.repeat(2000)} }`)).toMatch(/token/i);
      expect(await rejected('fragment A on Note { ...B } fragment B on Note { ...A } { publicNote { ...A } }')).not.toBe('');
    });

    test('batches, GET, forms and plain text are refused', async () => {
      const send = (init: RequestInit, path = '/graphql') => fetch(app.address + path, init).then((response) => response.status);
      const query = JSON.stringify([{ query: '{ publicNote { text } }' }]);
      expect(await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: query })).toBe(400);
      expect(await send({}, '/graphql?query={publicNote{text}}')).toBe(405);
      expect(await send({ headers: { accept: 'text/html' } })).toBe(405);
      expect(await send({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: query })).toBe(415);
      expect(await send({ method: 'POST', body: new URLSearchParams({ query }) })).toBe(415);
      expect(await send({ method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, body: query })).toBe(403);
      expect(await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' })).toBe(400);
      expect(await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(2_000_000) }) })).toBe(413);
    });
  });

  describe('plain HTTP', () => {
    const get = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(app.address + path, init);
      return [response.status, await response.json()] as const;
    };
    const leads = { cookie: 'as=leader', 'x-citymark': '1' };

    test('a route asks for the action in the city of its path or query, as a root field does', async () => {
      expect(await get(`/notebook/${CITY_OF_LEADER}/page`, { headers: leads })).toEqual([200, { page: 1 }]);
      expect(await get(`/notebook/${OTHER_CITY}/page`, { headers: leads })).toEqual([404, expect.objectContaining({ code: 'not-in-city' })]);
      expect(await get(`/notebook/${CITY_OF_LEADER}/page`)).toEqual([401, expect.objectContaining({ code: 'signed-out', sentence: 'Please sign in first.' })]);
      expect(await get(`/notebook/page?cityId=${CITY_OF_LEADER}`, { method: 'POST', headers: leads })).toEqual([201, { torn: true }]);
      expect((await get(`/notebook/page?cityId=${OTHER_CITY}`, { method: 'POST', headers: leads }))[0]).toBe(404);
      expect((await get(`/notebook/page?cityId=${OTHER_CITY}&cityId=${CITY_OF_LEADER}`, { method: 'POST', headers: leads }))[0]).toBe(404);
    });

    test('a route that says neither answers nobody, and one that breaks shows nothing of the inside', async () => {
      expect((await get('/notebook/forgotten', { headers: leads }))[0]).toBe(403);
      const [status, body] = await get('/notebook/broken');
      expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringMatching(/secret detail|stack/)]);
    });

    test('a change without the header of Citymark is refused', async () => {
      expect((await fetch(`${app.address}/anything`, { method: 'POST' })).status).toBe(403);
      const response = await fetch(`${app.address}/anything`, { method: 'POST', headers: { 'x-citymark': '1' } });
      expect([response.status, await response.json()]).toEqual([404, { code: 'http-404', sentence: 'This was not found.' }]);
    });

    test('every answer carries the strict headers', async () => {
      for (const path of ['/', '/health', '/assets/app-1a2b.js', '/nowhere.json']) {
        const { headers } = await fetch(app.address + path);
        expect(headers.get('content-security-policy')).toContain("script-src 'self';");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('x-powered-by')).toBeNull();
      }
    });

    test('a browser gets the web app at every address that is none of the API', async () => {
      const page = await fetch(`${app.address}/cities/1/vote`, { headers: { accept: 'text/html' } });
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Citymark</title>')]);
      expect((await fetch(`${app.address}/cities/1/vote`, { headers: { accept: 'application/json' } })).status).toBe(404);
      expect((await fetch(`${app.address}/assets/app-1a2b.js`)).headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`${app.address}/..%2f..%2fsecret`)).status).not.toBe(200);
    });

    test('a file that the build has packed is sent packed to browsers that can read it', async () => {
      const packed = brotliCompressSync('export const packed = true;');
      writeFileSync(join(app.config.webDir, 'assets', 'app-1a2b.js.br'), packed);
      const asked = async (encoding: string) => {
        const { headers, body } = await raw(`${app.address}/assets/app-1a2b.js`, { 'accept-encoding': encoding });
        return [headers['content-encoding'], headers['content-type'], headers.vary, headers['cache-control'], body.equals(packed)];
      };
      expect(await asked('gzip, br')).toEqual(['br', 'text/javascript; charset=utf-8', expect.stringMatching(/accept-encoding/i), expect.stringContaining('immutable'), true]);
      expect(await asked('identity')).toEqual([undefined, 'text/javascript; charset=utf-8', expect.stringMatching(/accept-encoding/i), expect.stringContaining('immutable'), false]);
    });

    test('health answers while the database does', async () => {
      const response = await fetch(`${app.address}/health`);
      expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    });
  });
});
