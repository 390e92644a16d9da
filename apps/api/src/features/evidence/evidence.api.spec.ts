import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { collecting, UP_TO_EVIDENCE } from './evidence.fixture';

interface Shown {
  readonly evidence: { id: string; title: string; counter: boolean; expired: boolean }[];
  readonly evidenceCount: number;
  readonly proposal: { level: number; reason: string; by: string; withoutProof: boolean; stale: boolean } | null;
  readonly proposals: { level: number }[];
}

describe('evidence', () => {
  let app: TestApp;
  let city: Awaited<ReturnType<typeof collecting>>;
  let next = 0;
  const fresh = () => city.statementIds[next++] ?? '';
  const evidencer = () => city.evidencers[0] ?? city.leader;
  const stakeholder = () => city.stakeholders[0] ?? city.leader;

  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_EVIDENCE });
    city = await collecting(app, { evidencers: 2, stakeholders: 1, observers: 1 });
  });
  afterAll(() => app.close());

  const see = async (statementId: string, as: TestClient = city.leader): Promise<Shown> => {
    const query = `query ($c: ID!, $a: ID!, $s: ID!) { assessment(cityId: $c, id: $a) { statement(id: $s) {
      evidence { id title counter expired } evidenceCount proposal { level reason by withoutProof stale } proposals { level } } } }`;
    return (await as.expect<{ assessment: { statement: Shown } }>(query, { c: city.cityId, a: city.assessmentId, s: statementId })).assessment.statement;
  };
  const propose = (statementId: string, level: number, as: TestClient = city.leader) =>
    as.mutate('proposeLevel', city.input({ statementId, level, reason: `Because ${level}.` }), '... on StatementBoard { id }');
  const note = (statementId: string, more: object = {}, as: TestClient = city.leader) =>
    as.mutate<{ id: string; counter: boolean }>('addEvidence', city.input({ statementIds: [statementId], kind: 'note', title: 'Minutes', note: 'Adopted.', visibility: 'panel', ...more }), '... on Evidence { id counter }');
  const refusal = async (name: string, input: object, as: TestClient = city.leader) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence field } } }`;
    return (await as.expect<Record<string, { code?: string; sentence?: string }>>(query, { input: city.input(input) }))[name];
  };

  test('one proof serves several statements; a stakeholder’s is counter-evidence', async () => {
    const [one, two] = [fresh(), fresh()];
    await note(one, { statementIds: [one, two] });
    expect((await note(one, { title: 'Not so' }, stakeholder())).counter).toBe(true);
    expect(await see(one)).toMatchObject({ evidenceCount: 2, evidence: [{ title: 'Minutes', counter: false }, { title: 'Not so', counter: true }] });
    expect(await see(two)).toMatchObject({ evidenceCount: 1 });
  });

  test('what is for the city’s team alone is not there for the panel, and counts for everybody', async () => {
    const statement = fresh();
    await note(statement, { visibility: 'city' });
    await propose(statement, 5);
    expect((await see(statement, evidencer())).evidenceCount).toBe(1);
    const seen = await see(statement, stakeholder());
    expect(seen).toMatchObject({ evidence: [], evidenceCount: 0, proposal: { level: 5, withoutProof: false } });
  });

  test('a level of 3 or more without proof is flagged, not refused; counter-evidence is no proof', async () => {
    const statement = fresh();
    await propose(statement, 2);
    expect((await see(statement)).proposal).toMatchObject({ level: 2, withoutProof: false, stale: false });
    await propose(statement, 3);
    await note(statement, {}, stakeholder());
    expect((await see(statement)).proposal).toMatchObject({ level: 3, withoutProof: true, stale: false });
    expect((await see(statement)).proposals.map(({ level }) => level)).toEqual([3, 2]);
    await note(statement);
    expect((await see(statement)).proposal).toMatchObject({ withoutProof: false });
  });

  test('a level turns stale when its proof is withdrawn, and fresh when proposed again', async () => {
    const statement = fresh();
    const { id } = await note(statement);
    await propose(statement, 4);
    expect((await see(statement)).proposal).toMatchObject({ stale: false, withoutProof: false });
    await city.leader.mutate('withdrawEvidence', city.input({ id }), '... on Evidence { id downloadPath }');
    expect(await see(statement)).toMatchObject({ evidenceCount: 0, proposal: { stale: true, withoutProof: true } });
    expect(await refusal('withdrawEvidence', { id })).toMatchObject({ code: 'already-withdrawn' });
    await propose(statement, 4);
    expect((await see(statement)).proposal).toMatchObject({ stale: false });
  });

  test('a level turns stale on the day after its proof was valid for the last time', async () => {
    const statement = fresh();
    const { id } = await note(statement, { validUntil: '2199-12-31' });
    await propose(statement, 4);
    const move = (day: string) => app.sql(`update evidence set valid_until = (now() at time zone 'utc')::date + $2::int where id = $1`, [id, day]);
    await move('0');
    expect(await see(statement)).toMatchObject({ proposal: { stale: false }, evidence: [{ expired: false }] });
    await move('-1');
    expect(await see(statement)).toMatchObject({ proposal: { stale: true }, evidence: [{ expired: true }] });
  });

  test('an evidencer proposes for statements assigned to them, and is told how many are left', async () => {
    const [mine, notMine] = [fresh(), fresh()];
    const session = await evidencer().expect<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    await city.leader.mutate('assignStatements', city.input({ statementIds: [mine, fresh()], personId: session.session.person.id }), '... on Assessment { id }');
    expect(await refusal('proposeLevel', { statementId: notMine, level: 3, reason: 'Mine' }, evidencer())).toMatchObject({ code: 'not-assigned' });
    await propose(mine, 6, evidencer());
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { nextSteps { id sentence route done total } proofCount } }';
    const { assessment } = await evidencer().expect<{ assessment: { nextSteps: object[]; proofCount: number } }>(query, { c: city.cityId, a: city.assessmentId });
    expect(assessment.nextSteps).toContainEqual({ id: 'propose-levels', sentence: '1 of 2 statements assigned to you has no proposed level yet.', route: 'evidence', done: 1, total: 2 });
    expect(assessment.proofCount).toBeGreaterThan(3);
  });

  test.each([
    ['a link without an address', { kind: 'link' }, 'needs-url'],
    ['a script as a link', { kind: 'link', url: 'javascript:alert(1)' }, 'invalid-input'],
    ['a file address as a link', { kind: 'link', url: 'file:///etc/passwd' }, 'invalid-input'],
    ['a note without text', { kind: 'note' }, 'needs-note'],
    ['a note with an address', { kind: 'note', note: 'x', url: 'https://example.org' }, 'wrong-part'],
    ['a note of 5001 characters', { kind: 'note', note: 'x'.repeat(5001) }, 'invalid-input'],
    ['a file that was never uploaded', { kind: 'file', uploadId: request() }, 'upload-unknown'],
    ['a statement that is not in the model', { kind: 'note', note: 'x', statementIds: ['no.such'] }, 'statement-unknown'],
    ['no statement at all', { kind: 'note', note: 'x', statementIds: [] }, 'invalid-input'],
  ])('%s is refused, and nothing changes', async (_, more, code) => {
    const before = await app.sql('select count(*) from evidence');
    const answer = await refusal('addEvidence', { statementIds: [city.statementIds[0]], title: 'Proof', visibility: 'panel', ...more });
    expect(answer).toMatchObject({ __typename: 'Refusal', code });
    expect(await app.sql('select count(*) from evidence')).toEqual(before);
  });

  test('an observer adds nothing; an evidencer withdraws their own proof only; hidden and absent proof are the same', async () => {
    const statement = fresh();
    expect(await refusal('addEvidence', { statementIds: [statement], kind: 'note', title: 'x', note: 'x', visibility: 'panel' }, city.observers[0])).toMatchObject({ code: 'wrong-role' });
    const { id } = await note(statement);
    expect(await refusal('withdrawEvidence', { id }, evidencer())).toMatchObject({ code: 'not-own' });
    expect(await refusal('withdrawEvidence', { id: request() }, evidencer())).toMatchObject({ code: 'not-in-city' });
    const own = await note(statement, {}, evidencer());
    expect((await refusal('withdrawEvidence', { id: own.id }, evidencer()))?.code).toBeUndefined();
  });
});
