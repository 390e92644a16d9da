import { builtInPack, statementsOf } from '@citymark/model';
import { Client } from 'pg';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, aMember, refusalOf as refusedTo, type TestCity, type TestMember } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { anAssessment, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

const IDS = statementsOf(builtInPack).map(({ id }) => id);
const [FIRST = '', SECOND = '', THIRD = ''] = IDS;
const BOARD = `id statementId assessmentId cityId areaId subDomainId applicable notApplicableReason assignedTo { personId name email roles joinedAt }
  statement { id text why levels { level text } evidence sdgTargets iso37120Themes platformPrinciples }`;

describe('the board of statements', () => {
  let app: TestApp;
  let city: TestCity;
  let id: string;
  let evidencer: TestMember;

  const key = () => ({ requestId: request(), cityId: city.id, assessmentId: id });
  const ask = <T>(client: TestClient, selection: string) => seen<T>(client, { cityId: city.id, id }, selection);
  const refusalOf = (name: string, input: Record<string, unknown>) => refusedTo(city.leader, name, input);
  const assign = (statementIds: readonly string[], personId: string | null) =>
    city.leader.mutate('assignStatements', { ...key(), statementIds, personId }, '... on Assessment { id }');

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    city = await aCity(app, 'Espoo');
    id = await anAssessment(city);
    evidencer = await aMember(app, city, { role: 'evidencer' });
  });
  afterAll(() => app.close());

  test('the statements stand in the order of the model, with their texts', async () => {
    const { statements } = await ask<{ statements: Record<string, unknown>[] }>(city.leader, `statements { ${BOARD} }`);
    expect(statements.map(({ statementId }) => statementId)).toEqual(IDS);
    expect(statements[99]).toMatchObject({
      id: `${id}:${IDS[99]}`,
      areaId: 'ict-infrastructure',
      subDomainId: 'shared-lifecycle',
      applicable: true,
      assignedTo: null,
    });
  });

  test('statements are assigned to people of the team, and taken back', async () => {
    await assign([FIRST, SECOND, FIRST], evidencer.personId);
    const assigned = async () =>
      (
        await ask<{ statements: { statementId: string; assignedTo: { name: string } | null }[] }>(
          city.leader,
          'statements { statementId assignedTo { name } }',
        )
      ).statements.filter(({ assignedTo }) => assignedTo);
    expect(await assigned()).toEqual([FIRST, SECOND].map((statementId) => ({ statementId, assignedTo: { name: evidencer.name } })));
    await assign([SECOND], null);
    expect(await assigned()).toHaveLength(1);
  });

  test('the address of who is assigned is for leaders and for themselves', async () => {
    await assign([FIRST], evidencer.personId);
    const observer = await aMember(app, city, { role: 'observer' });
    const address = async (client: TestClient) =>
      (
        await ask<{ statement: { assignedTo: { email: string | null; roles: string[] } } }>(
          client,
          `statement(id: "${FIRST}") { assignedTo { email roles } }`,
        )
      ).statement.assignedTo;
    expect(await address(city.leader)).toEqual({ email: evidencer.email, roles: ['evidencer'] });
    expect(await address(evidencer.client)).toEqual({ email: evidencer.email, roles: ['evidencer'] });
    expect(await address(observer.client)).toEqual({ email: null, roles: ['evidencer'] });
  });

  test('what cannot be assigned is refused, and nothing is assigned', async () => {
    const observer = await aMember(app, city, { role: 'observer' });
    expect(await refusalOf('assignStatements', { ...key(), statementIds: [THIRD], personId: observer.personId })).toMatchObject({
      code: 'not-assignable',
      field: 'personId',
    });
    expect(await refusalOf('assignStatements', { ...key(), statementIds: [THIRD], personId: request() })).toMatchObject({
      code: 'not-assignable',
      field: 'personId',
    });
    expect(await refusalOf('assignStatements', { ...key(), statementIds: [THIRD, 'no.such'], personId: evidencer.personId })).toMatchObject({
      code: 'unknown-statement',
      field: 'statementIds',
    });
    expect(await refusalOf('assignStatements', { ...key(), statementIds: [], personId: null })).toMatchObject({ code: 'invalid-input' });
    const { statement } = await ask<{ statement: unknown }>(city.leader, `statement(id: "${THIRD}") { assignedTo { name } }`);
    expect(statement).toEqual({ assignedTo: null });
  });

  test('a statement leaves the plan with a reason, and comes back', async () => {
    const excluded = await city.leader.mutate(
      'excludeStatement',
      { ...key(), statementId: THIRD, reason: ' The city has no port. ' },
      '... on StatementBoard { statementId applicable notApplicableReason }',
    );
    expect(excluded).toMatchObject({ statementId: THIRD, applicable: false, notApplicableReason: 'The city has no port.' });
    expect(await ask(city.leader, 'hoursPerPerson')).toEqual({ hoursPerPerson: (99 * 3) / 60 });
    expect(await refusalOf('excludeStatement', { ...key(), statementId: THIRD, reason: ' ' })).toMatchObject({
      code: 'invalid-input',
      field: 'reason',
    });
    expect(await refusalOf('excludeStatement', { ...key(), statementId: 'no.such', reason: 'None' })).toMatchObject({
      code: 'unknown-statement',
      field: 'statementId',
    });
    const included = await city.leader.mutate(
      'includeStatement',
      { ...key(), statementId: THIRD },
      '... on StatementBoard { applicable notApplicableReason }',
    );
    expect(included).toMatchObject({ applicable: true, notApplicableReason: null });
  });

  test('a statement that the model does not have is null', async () => {
    expect(await ask(city.leader, 'statement(id: "no.such") { id }')).toEqual({ statement: null });
  });

  test.each(['targeting', 'published', 'archived'])('in the phase %s the board does not change', async (phase) => {
    await app.sql('update assessment set phase = $2 where id = $1', [id, phase]);
    expect(await refusalOf('assignStatements', { ...key(), statementIds: [FIRST], personId: null })).toMatchObject({ code: 'wrong-phase' });
    expect(await refusalOf('excludeStatement', { ...key(), statementId: FIRST, reason: 'None' })).toMatchObject({ code: 'wrong-phase' });
    await app.sql(`update assessment set phase = 'preparing' where id = $1`, [id]);
  });

  test('the whole board costs two SQL statements, however many are assigned', async () => {
    await assign(IDS, evidencer.personId);
    const query = jest.spyOn(Client.prototype, 'query');
    try {
      const { statements } = await ask<{ statements: unknown[] }>(
        city.leader,
        `name phase packHash startDate hoursPerPerson plan { from } rule { sentences } statements { ${BOARD} } statement(id: "${FIRST}") { ${BOARD} }`,
      );
      expect(statements).toHaveLength(100);
      const sent = query.mock.calls.map(([sql]: unknown[]) => (typeof sql === 'string' ? sql : (sql as { text: string }).text));
      // Not counted: finding the viewer's session, and the frame of each transaction.
      const counted = sent.filter(
        (sql) =>
          !/^\s*(start transaction|set transaction|begin|commit|rollback)/i.test(sql) && !sql.includes('set_config') && !/\bsession\b/.test(sql),
      );
      expect(sent.length).toBeGreaterThan(counted.length);
      expect(counted).toHaveLength(2);
    } finally {
      query.mockRestore();
    }
  });
});
