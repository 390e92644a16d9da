import { inputOf, post, queryOf } from './right-input';
import { told } from './told';
import { NOBODY, type Town } from './town.fixture';
import type { WrongInput } from './wrong-input';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ session { person { name } } }';

const row = (what: string, says: RegExp, request: (town: Town) => Promise<Response>): WrongInput => ({ at: 'a request', what, says, send: (town) => told(request(town)) });
const document = (what: string, query: string, says: RegExp) => row(what, says, ({ people }) => post(people.leader, { query }));
const raw = (what: string, says: RegExp, init: RequestInit, path = '/graphql') => row(what, says, ({ people }) => people.leader.fetch(path, { method: 'POST', ...init }));
const body = (what: string, text: string, says: RegExp) => raw(what, says, { headers: JSON_TYPE, body: text });
const rename = (town: Town) => ({ query: queryOf('renamePerson'), variables: { input: inputOf(town, 'renamePerson') } });
const NOT_READ = /could not be read|JSON|query|operation/i;

/** Requests that are wrong before anybody looks at an input. */
export const REQUEST_CASES: readonly WrongInput[] = [
  row('two operations in one body', /batch/i, (town) => post(town.people.leader, [rename(town), rename(town)])),
  row('a mutation by GET', /POST/, ({ people }) => people.leader.fetch(`/graphql?query=${encodeURIComponent('mutation { signOut(input: {}) { __typename } }')}`)),
  row('a query by GET', /POST/, ({ people }) => people.leader.fetch(`/graphql?query=${encodeURIComponent(QUERY)}`)),
  raw('plain text', /JSON/, { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: QUERY }) }),
  raw('a form', /JSON/, { body: new URLSearchParams({ query: QUERY }) }),
  raw('no content type', /JSON/, { body: new Uint8Array(Buffer.from(JSON.stringify({ query: QUERY }))) }),
  raw('another site', /did not come from Citymark/, { headers: { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, body: JSON.stringify({ query: QUERY }) }),
  raw('an address that does not exist', /not found/, { headers: JSON_TYPE, body: '{}' }, '/nowhere'),
  raw('another address without the header of Citymark', /did not come from Citymark/, { headers: { 'x-citymark': '0' } }, '/model-packs'),
  body('JSON that breaks off', '{"query":', NOT_READ),
  body('no body', '', NOT_READ),
  body('the text null', 'null', NOT_READ),
  body('an empty list', '[]', NOT_READ),
  body('an empty object', '{}', NOT_READ),
  body('a query that is a number', '{"query":5}', NOT_READ),
  body('variables that are a text', JSON.stringify({ query: QUERY, variables: 'x' }), /variables/i),
  body('2 MB', JSON.stringify({ query: `{ ${' '.repeat(2_000_000)} }` }), /larger than what is accepted/),
  row('an input of __proto__', /not known|not be missing/, (town) =>
    town.people.leader.fetch('/graphql', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(rename(town)).replace('"requestId"', '"__proto__":{"operator":true},"requestId"') })),
  row('variables of __proto__', /not be missing/, ({ people }) =>
    people.leader.fetch('/graphql', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query: queryOf('renamePerson') }).replace('}"}', '}","variables":{"__proto__":{"input":{"name":"x"}}}}') })),
  row('becoming somebody where this is no demonstration', /demonstration only/, ({ people }) => post(people.signedOut, { query: queryOf('signInToDemonstration'), variables: { input: { personId: NOBODY } } })),
  row('becoming somebody with a malformed identifier', /^Person id is not an identifier/, ({ people }) => post(people.signedOut, { query: queryOf('signInToDemonstration'), variables: { input: { personId: 'Clara' } } })),
  row('no variables', /^Input must not be missing/, ({ people }) => post(people.leader, { query: queryOf('renamePerson') })),
  document('a query that breaks off', '{ session {', /syntax|read/i),
  document('an empty query', ' ', /query|syntax|read/i),
  document('a field that does not exist', '{ sesion { person { name } } }', /sesion/),
  document('an argument that does not exist', '{ city(identity: "1") { id } }', /identity|id/),
  document('no fields where there are some', '{ session }', /session/),
  document('two operations without a choice', `query A ${QUERY} query B ${QUERY}`, /operation/i),
  document('a subscription', 'subscription { session { person { name } } }', /subscription/i),
  document('101 aliases', `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: session { person { name } }`).join(' ')} }`, /alias/i),
  document('fifty levels', `{ city(id: "1") { ${'assessments { city { '.repeat(25)} id ${'} } '.repeat(25)} } }`, /depth|deep|level/i),
  document('fragments that go in a circle', 'fragment A on Session { ...B } fragment B on Session { ...A } { session { ...A } }', /fragment|cost|depth/i),
  document('a hundred directives', `{ session { person { name ${'@skip(if: false) '.repeat(100)} } } }`, /directive/i),
  document('ten thousand words', `{ ${'session { person { name } } '.repeat(2500)} }`, /token/i),
  document('introspection', '{ __schema { types { name } } }', /introspection/i),
  document('introspection of one type', '{ __type(name: "Person") { fields { name } } }', /introspection/i),
  document('a level in the document itself', 'mutation { proposeLevel(input: { level: "5" }) { __typename } }', /./),
];
