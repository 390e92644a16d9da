import { operationName, request, type TypedDocument } from './client';
import { Failure, SERVER_TROUBLE, SIGNED_OUT, UNREACHABLE } from './failure';

const DOCUMENT: TypedDocument<{ city: { name: string } }, { id: string }> = { toString: () => 'query CityName($id: ID!) { city(id: $id) { name } }' };

interface Call {
  url: string;
  init: RequestInit;
}

let calls: Call[] = [];

function answering(respond: () => Promise<Partial<Response>>) {
  calls = [];
  Object.assign(globalThis, {
    fetch: (url: string, init: RequestInit) => {
      calls.push({ url, init });
      return respond();
    },
  });
}

const json = (body: unknown, status = 200) => () => Promise.resolve({ status, json: () => Promise.resolve(body), headers: new Headers() });
const failure = async () => (await request(DOCUMENT, { id: '1' }).catch((cause: unknown) => cause)) as Failure;

beforeEach(() => Object.assign(AbortSignal, { timeout: () => new AbortController().signal }));

test('the data of an answer comes back', async () => {
  answering(json({ data: { city: { name: 'Turku' } } }));
  expect(await request(DOCUMENT, { id: '1' })).toEqual({ city: { name: 'Turku' } });
});

test('a request goes to our own origin with the headers that forged forms cannot send', async () => {
  answering(json({ data: { city: { name: 'Turku' } } }));
  await request(DOCUMENT, { id: '1' });
  expect(calls[0]?.url).toBe('/graphql');
  expect(calls[0]?.init).toMatchObject({ method: 'POST', credentials: 'same-origin', headers: { 'x-citymark': '1', 'apollo-require-preflight': 'true' } });
  expect(JSON.parse(String(calls[0]?.init.body))).toEqual({ query: String(DOCUMENT), operationName: 'CityName', variables: { id: '1' } });
});

test('no network gives a sentence that says what was kept', async () => {
  answering(() => Promise.reject(new TypeError('fetch failed')));
  expect(await failure()).toMatchObject({ kind: 'unreachable', message: UNREACHABLE, worthRetrying: true });
});

test.each([[502], [503], [504]])('a gateway that answers %i counts as unreachable', async (status) => {
  answering(json({}, status));
  expect(await failure()).toMatchObject({ kind: 'unreachable' });
});

test('an answer that is not JSON is trouble on our side', async () => {
  answering(() => Promise.resolve({ status: 500, json: () => Promise.reject(new SyntaxError('<')), headers: new Headers({ 'x-correlation-id': 'c-9' }) }));
  expect(await failure()).toMatchObject({ kind: 'server', message: SERVER_TROUBLE, correlationId: 'c-9' });
});

test('an error of the server keeps its own words to itself and gives the correlation id', async () => {
  answering(json({ errors: [{ message: 'duplicate key in table vote', extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: 'c-1' } }] }));
  expect(await failure()).toMatchObject({ kind: 'server', message: SERVER_TROUBLE, correlationId: 'c-1' });
});

test('a session that ended is said so and not retried', async () => {
  answering(json({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }));
  expect(await failure()).toMatchObject({ kind: 'signed-out', message: SIGNED_OUT, worthRetrying: false });
});

test('bad input comes back in the words of the server', async () => {
  answering(json({ errors: [{ message: 'The level must be a whole number.', extensions: { code: 'BAD_USER_INPUT' } }] }));
  expect(await failure()).toMatchObject({ kind: 'not-understood', message: 'The level must be a whole number.' });
});

test('the name of an operation is read from its document', () => {
  expect(operationName('mutation CastVote($input: CastVoteInput!) { x }')).toBe('CastVote');
  expect(operationName('fragment A on City { id }')).toBe('');
});
