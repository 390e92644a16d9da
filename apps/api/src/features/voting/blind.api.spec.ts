import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isEnumType, isObjectType, isScalarType, isUnionType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { anOperator, request } from '../../../test/world';
import type { TestClient } from '../../../test/test-client';
import { Panel, type Ballot } from './voting.fixture';
import { ReadVoting } from './read-voting';

/** Every field below a type, each type at most once on the way down. */
function selectionOf(type: GraphQLOutputType, above: readonly string[] = []): string | null {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((one) => `... on ${one.name} ${selectionOf(one, above) ?? '{ __typename }'}`).join(' ')} }`;
  if (!isObjectType(named) || above.includes(named.name)) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((argument) => String(argument.type).endsWith('!'))) return [];
    const below = selectionOf(field.type, [...above, named.name]);
    return below === null ? [] : [`${field.name} ${below}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : null;
}

/** One document a root field; an assessment, wherever it stands, is asked for once, a document for each of its fields: so each stays below the limits. */
function documents(schema: GraphQLSchema, known: Readonly<Record<string, string>>): string[] {
  const root = schema.getQueryType() as GraphQLObjectType;
  return Object.values(root.getFields()).flatMap((field) => {
    const given = field.args.flatMap(({ name }) => (known[`${field.name}.${name}`] ?? known[name] ? [`${name}: ${known[`${field.name}.${name}`] ?? known[name]}`] : []));
    const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
    const named = getNamedType(field.type);
    if (named.name !== 'Assessment' || !isObjectType(named)) return [`{ ${call} ${selectionOf(field.type, ['Assessment']) ?? ''} }`];
    return Object.values(named.getFields()).flatMap((part) => {
      const inner = part.args.flatMap(({ name }) => (known[`${part.name}.${name}`] ? [`${name}: ${known[`${part.name}.${name}`]}`] : []));
      const below = selectionOf(part.type, ['Assessment']);
      return below === null ? [] : [`{ ${call} { ${part.name}${inner.length > 0 ? `(${inner.join(', ')})` : ''} ${below} } }`];
    });
  });
}

// Times differ between two readings; nothing else may.
const timeless = (value: unknown) => JSON.stringify(value).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time').replace(/"reference: [^"]+"/g, 'reference');

describe('while a round is open', () => {
  let app: TestApp;
  let panel: Panel;
  let statement: string;
  let round: string;
  let asked: string[];
  let everybody: Map<string, TestClient>;

  // The first five change their minds; the sixth keeps one vote, the seventh has none.
  const before: (Ballot | undefined)[] = [...Array.from({ length: 5 }, (): Ballot => [1, 'aaa', 'low']), [3, 'kept', 'high']];
  const after: (Ballot | undefined)[] = [[7, 'zz', 'high'], [0, '', 'medium'], [null, 'q', 'low'], [5, 'zz', 'high'], [7, '', 'low']];

  beforeAll(async () => {
    app = await createTestApp();
    const operator = await anOperator(app);
    panel = await Panel.of(app, { stakeholders: 7, observers: 1, groups: ['citizens', 'business'] });
    // An earlier, closed round: what was revealed stays, and must not hide a leak beside it.
    statement = panel.statement(0);
    await panel.judge(statement, [[0], [7], [0], [7], [0], [7], [0]]);
    round = await panel.open([statement, panel.statement(1)]);
    await panel.vote(round, statement, before);
    const { cityId, assessmentId, leader, evidencers, observers, stakeholders } = panel.city;
    everybody = new Map<string, TestClient>([['leader', leader], ['operator', operator], ['signed out', app.client()]]);
    for (const [role, people] of Object.entries({ evidencer: evidencers, observer: observers, voted: stakeholders.slice(5, 6), 'not voted': stakeholders.slice(6) })) {
      for (const person of people) everybody.set(role, person);
    }
    const known = { cityId: `"${cityId}"`, assessmentId: `"${assessmentId}"`, 'assessment.id': `"${assessmentId}"`, 'city.id': `"${cityId}"`, id: `"${assessmentId}"`, token: '"none"', text: '"Espoo"', 'statement.id': `"${statement}"`, 'projection.by': '"2027-Q1"', filter: '{}' };
    asked = documents(app.get(GraphQLSchemaHost).schema, known);
  });
  afterAll(() => app.close());

  async function everythingSeen(documents = asked): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    for (const [role, client] of everybody) {
      for (const document of documents) seen.set(`${role}: ${document.slice(0, 160)}`, timeless(await client.graphql(document)));
    }
    const refused: [string, Record<string, unknown>][] = [
      ['openRound', panel.input({ statementIds: [statement] })],
      ['decideStatement', panel.input({ statementId: statement, level: 3, reason: 'now' })],
      ['advanceAssessment', { requestId: request(), cityId: panel.city.cityId, id: panel.city.assessmentId, to: 'targeting' }],
    ];
    for (const [name, input] of refused) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const answer = await panel.city.leader.graphql(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence field } } }`, { input });
      seen.set(`leader: ${name}`, timeless(answer));
    }
    return seen;
  }
  const differences = (one: Map<string, string>, other: Map<string, string>) => [...one.keys()].filter((key) => one.get(key) !== other.get(key));

  test('every answer to everybody is the same, whatever the others have voted', async () => {
    const first = await everythingSeen();
    await panel.vote(round, statement, after);
    const second = await everythingSeen();
    expect(differences(first, second)).toEqual([]);
    expect([...everybody.keys()]).toEqual(['leader', 'operator', 'signed out', 'evidencer', 'observer', 'voted', 'not voted']);
    expect(first.size).toBeGreaterThan(7 * 20);
    // It did look at the board, and every document was answered.
    const boards = [...first].filter(([key]) => key.startsWith('leader') && / statements /.test(key)).map(([, text]) => text);
    expect(boards.some((text) => text.includes('"votesCast":6') && text.includes('"earlierResults":[{'))).toBe(true);
    expect([...first].filter(([key, text]) => key.startsWith('leader: {') && /"errors":\[\{/.test(text) && !/devices|outbox|pool/.test(key)).map(([key, text]) => [key, text.slice(0, 200)])).toEqual([]);
  }, 180_000);

  test('a leak that is planted is noticed', async () => {
    const reading = app.get(ReadVoting);
    const honest = reading.votingOf.bind(reading);
    const leaking = jest.spyOn(reading, 'votingOf').mockImplementation(async (viewer, keys) => {
      const [sum] = await app.sql<{ sum: number }>('select coalesce(sum(level), 0)::int as sum from vote where round_id = $1', [round]);
      const views = await honest(viewer, keys);
      for (const view of views) {
        if (!view) continue;
        const statementOf = view.statement.bind(view);
        view.statement = (id) => ({ ...statementOf(id), votesCast: sum?.sum ?? 0 });
      }
      return views;
    });
    const board = asked.filter((document) => / \{ statements? ?[({]/.test(document));
    expect(board.length).toBeGreaterThan(0);
    const first = await everythingSeen(board);
    await panel.vote(round, statement, before);
    const noticed = differences(first, await everythingSeen(board));
    leaking.mockRestore();
    expect(noticed.some((key) => key.startsWith('leader'))).toBe(true);
    expect(noticed.some((key) => key.startsWith('observer'))).toBe(true);
    expect(noticed.some((key) => key.startsWith('signed out') || key.startsWith('operator'))).toBe(false);
  }, 180_000);
});
