import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { collecting, UP_TO_EVIDENCE } from './evidence.fixture';

describe('undoing a withdrawal', () => {
  let app: TestApp;
  let city: Awaited<ReturnType<typeof collecting>>;
  beforeAll(async () => {
    app = await createTestApp({ features: UP_TO_EVIDENCE });
    city = await collecting(app, { evidencers: 1, stakeholders: 0 });
  });
  afterAll(() => app?.close());

  const evidencer = () => city.evidencers[0] ?? city.leader;
  const statementId = () => city.statementIds[0] ?? '';
  const added = async (as: TestClient) => {
    const proof = { statementIds: [statementId()], kind: 'note', title: 'Minutes', note: 'Adopted.', visibility: 'panel' };
    return (await as.mutate<{ id: string }>('addEvidence', city.input(proof), '... on Evidence { id }')).id;
  };
  const change = async (name: 'withdrawEvidence' | 'restoreEvidence', id: string, as: TestClient) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence } } }`;
    return (await as.expect<Record<string, { __typename: string; code?: string }>>(query, { input: city.input({ id }) }))[name];
  };
  const shown = async () => {
    const query = 'query ($c: ID!, $a: ID!, $s: ID!) { assessment(cityId: $c, id: $a) { statement(id: $s) { evidence { id } proposal { stale withoutProof } } } }';
    const { assessment } = await city.leader.expect<{ assessment: { statement: { evidence: { id: string }[]; proposal: object } } }>(query, { c: city.cityId, a: city.assessmentId, s: statementId() });
    return { ids: assessment.statement.evidence.map(({ id }) => id), proposal: assessment.statement.proposal };
  };

  test('whoever withdrew a proof takes that back: it is shown again, and levels stand on it again', async () => {
    const id = await added(evidencer());
    await city.leader.mutate('proposeLevel', city.input({ statementId: statementId(), level: 4, reason: 'Seen.' }), '... on StatementBoard { id }');
    await change('withdrawEvidence', id, evidencer());
    expect(await shown()).toMatchObject({ ids: expect.not.arrayContaining([id]), proposal: { stale: true } });
    expect(await change('restoreEvidence', id, evidencer())).toMatchObject({ __typename: 'Evidence' });
    expect(await shown()).toMatchObject({ ids: expect.arrayContaining([id]), proposal: { stale: false, withoutProof: false } });
    expect(await change('restoreEvidence', id, evidencer())).toMatchObject({ code: 'not-withdrawn' });
    const kinds = await app.sql<{ kind: string }>(`select kind from audit_event where city_id = $1 order by seq desc limit 2`, [city.cityId]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['evidence.restored', 'evidence.withdrawn']);
  });

  test('nobody brings back what somebody else withdrew', async () => {
    const id = await added(evidencer());
    await change('withdrawEvidence', id, city.leader);
    expect(await change('restoreEvidence', id, evidencer())).toMatchObject({ code: 'withdrawn-by-another' });
    expect((await shown()).ids).not.toContain(id);
    expect(await change('restoreEvidence', id, city.leader)).toMatchObject({ __typename: 'Evidence' });
  });

  test('after a day it stays withdrawn', async () => {
    const id = await added(evidencer());
    await change('withdrawEvidence', id, evidencer());
    await app.sql(`update evidence set withdrawn_at = now() - interval '25 hours' where id = $1`, [id]);
    expect(await change('restoreEvidence', id, evidencer())).toMatchObject({ code: 'withdrawn-long-ago' });
    expect((await shown()).ids).not.toContain(id);
  });
});
