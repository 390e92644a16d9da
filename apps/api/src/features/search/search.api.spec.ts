import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { aCity, anOperator, request, type Person } from '../../../test/world';
import { UP_TO_EVIDENCE, collecting } from '../evidence/evidence.fixture';
import { SearchModule } from './search.module';

interface Found {
  readonly statements: { statementId: string; text: string; subDomainName: string }[];
  readonly proof: { id: string; title: string; kind: string; statementId: string; statementText: string }[];
  readonly people: { personId: string; name: string; roles: string[] }[];
}

const QUERY = `query ($cityId: ID!, $assessmentId: ID!, $text: String!) { search(cityId: $cityId, assessmentId: $assessmentId, text: $text) {
  statements { statementId text subDomainName } proof { id title kind statementId statementText } people { personId name roles } } }`;

describe('the search', () => {
  let app: TestApp;
  let city: Awaited<ReturnType<typeof collecting>>;
  const evidencer = () => city.evidencers[0] as Person;
  const stakeholder = () => city.stakeholders[0] as Person;

  const found = async (as: TestClient, text: string, where: { cityId: string; assessmentId: string } = city): Promise<Found | null> =>
    (await as.expect<{ search: Found | null }>(QUERY, { cityId: where.cityId, assessmentId: where.assessmentId, text })).search;
  const titles = async (as: TestClient, text: string) => (await found(as, text))?.proof.map(({ title }) => title);
  const names = async (as: TestClient, text: string) => (await found(as, text))?.people.map(({ name }) => name);
  const prove = (as: TestClient, title: string, more: object = {}) =>
    as.mutate<{ id: string }>('addEvidence', city.input({ statementIds: [city.statementIds[3]], kind: 'note', title, note: 'A note.', visibility: 'panel', ...more }), '... on Evidence { id }');
  const rename = (as: TestClient, name: string) => as.mutate('renamePerson', { requestId: request(), name }, '... on Person { id }');

  beforeAll(async () => {
    app = await createTestApp({ features: [...UP_TO_EVIDENCE, SearchModule] });
    city = await collecting(app, { evidencers: 1, stakeholders: 1, observers: 1 });
    await rename(evidencer(), 'Zoë Ångström');
    await rename(stakeholder(), 'Zoltán Szabó');
  });
  afterAll(() => app.close());

  test('statements are found by parts of their words in any order and by their sub-domain, the best first', async () => {
    const all = (await found(city.leader, 'VISION stak'))?.statements ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const { text, subDomainName } of all) expect(`${text} ${subDomainName}`.toLowerCase()).toMatch(/vision[^]*stak|stak[^]*vision/);
    const some = (await found(city.leader, 'security'))?.statements ?? [];
    expect(some).toHaveLength(5);
    expect((await found(city.leader, 'data'))?.statements).toHaveLength(8);
    expect(some.some(({ text, subDomainName }) => !/security/i.test(text) && /security/i.test(subDomainName))).toBe(true);
    expect((await found(city.leader, 'xyzzy'))?.statements).toEqual([]);
  });

  test('proof is found by its title, its note and without accents, with the statement that it serves; not once it is withdrawn', async () => {
    const { id } = await prove(evidencer(), 'Procès-verbal du Conseil', { note: 'Séance du quatorze octobre.' });
    expect((await found(city.leader, 'proces verbal'))?.proof).toMatchObject([{ id, kind: 'note', statementId: city.statementIds[3], statementText: expect.stringMatching(/^\S.+\.$/) }]);
    expect(await titles(city.leader, 'seance conseil')).toEqual(['Procès-verbal du Conseil']);
    await city.leader.mutate('withdrawEvidence', city.input({ id }), '... on Evidence { id }');
    expect(await titles(city.leader, 'proces verbal')).toEqual([]);
  });

  test('a stakeholder does not find what is for the city’s team alone; an observer and the team do', async () => {
    await prove(evidencer(), 'Internal memorandum', { visibility: 'city' });
    await prove(evidencer(), 'Internal survey', { note: 'Memorandum attached.', visibility: 'public' });
    for (const insider of [city.leader, evidencer(), city.observers[0] as Person]) expect(await titles(insider, 'memorandum')).toEqual(['Internal memorandum', 'Internal survey']);
    expect(await titles(stakeholder(), 'memorandum')).toEqual(['Internal survey']);
  });

  test('what is found beyond row level security is noticed', async () => {
    await app.sql('alter policy evidence_select on evidence using (true)');
    const leaked = await titles(stakeholder(), 'memorandum');
    await app.sql(`alter policy evidence_select on evidence using (city_id = any (array (select viewer_cities())) and (visibility <> 'city'))`);
    expect([leaked, await titles(stakeholder(), 'memorandum')]).toEqual([['Internal memorandum', 'Internal survey'], ['Internal survey']]);
  });

  test('people of the city are found by their names, those of another city never', async () => {
    const other = await aCity(app, { evidencers: 1 });
    await rename(other.evidencers[0] as Person, 'Zoe Elsewhere');
    expect(await names(stakeholder(), 'zo')).toEqual(['Zoë Ångström', 'Zoltán Szabó']);
    expect(await names(stakeholder(), 'angstrom zoe')).toEqual(['Zoë Ångström']);
    expect((await found(city.leader, 'szabo'))?.people).toMatchObject([{ name: 'Zoltán Szabó', roles: ['stakeholder'] }]);
    expect(await names(city.leader, 'elsewhere')).toEqual([]);
  });

  test('an address finds somebody for those alone who see addresses', async () => {
    const part = evidencer().email.slice(0, 8);
    expect(await names(city.leader, part)).toEqual(['Zoë Ångström']);
    expect(await names(stakeholder(), part)).toEqual([]);
  });

  test('whoever left is not found any more', async () => {
    const leaver = (await aCity(app, { stakeholders: 1 }));
    const person = leaver.stakeholders[0] as Person;
    await rename(person, 'Quentin Gone');
    const { session } = await person.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    expect((await found(leaver.leader, 'quentin', leaver))?.people).toHaveLength(1);
    await leaver.leader.mutate('endMembership', { requestId: request(), cityId: leaver.cityId, personId: session.person.id }, '... on City { id }');
    expect((await found(leaver.leader, 'quentin', leaver))?.people).toEqual([]);
  });

  test('another city’s assessment, one that does not exist, and an operator’s view are nothing', async () => {
    const other = await aCity(app);
    expect(await found(city.leader, 'vision', other)).toBeNull();
    expect(await found(city.leader, 'vision', { cityId: city.cityId, assessmentId: other.assessmentId })).toBeNull();
    expect(await found(city.leader, 'vision', { cityId: city.cityId, assessmentId: 'none' })).toBeNull();
    expect(await found(await anOperator(app), 'vision')).toBeNull();
    const { data, errors } = await app.client().graphql(QUERY, { cityId: city.cityId, assessmentId: city.assessmentId, text: 'vision' });
    expect([data?.search ?? null, errors.map(({ message }) => message)]).toEqual([null, ['Please sign in first.']]);
  });

  test.each([
    ['one letter', 'a', 'Text must have at least 2 characters.'],
    ['blanks', '   ', 'Text must have at least 2 characters.'],
    ['101 characters', 'x'.repeat(101), 'Text must not be longer than 100 characters.'],
    ['two lines', 'a\nb', 'Text must be a single line.'],
    ['a character that hides', 'ab\u202ecd', 'Text contains a character that cannot be used in a text.'],
  ])('%s is told in a sentence', async (_what, text, sentence) => {
    const { data, errors } = await city.leader.graphql(QUERY, { cityId: city.cityId, assessmentId: city.assessmentId, text });
    expect([data?.search ?? null, errors.map(({ message }) => message)]).toEqual([null, [sentence]]);
  });

  test.each(['%', "' or 1=1 --", '\\', '(.*)', 'a_b', '$1'])('signs that mean something elsewhere are looked for as they are: %s', async (text) => {
    expect(await found(city.leader, `${text} zz`)).toEqual({ statements: [], proof: [], people: [] });
  });
});
