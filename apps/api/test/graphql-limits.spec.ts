import { buildSchema, isInputType, isLeafType, getNamedType, isObjectType, isUnionType, parse, validate, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphqlLimits, GRAPHQL_LIMITS } from '../src/platform/graphql-limits';

const SCHEMA = join(__dirname, '..', 'schema.graphql');

/** Every field of a type that needs no argument, down to a depth, without going back to a type on the way. */
function everythingOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named) || isInputType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((one) => `... on ${one.name} ${everythingOf(schema, one, depth, above)}`).join(' ')} }`;
  if (!isObjectType(named) || depth === 0 || above.includes(named.name)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) => field.args.every((one) => one.defaultValue !== undefined));
  return `{ ${fields.map((field) => `${field.name} ${everythingOf(schema, field.type, depth - 1, [...above, named.name])}`).join(' ')} }`;
}

describe('the bounds of a GraphQL document', () => {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const { validationRules } = graphqlLimits();
  const faults = (query: string) => {
    try {
      return validate(schema, parse(query, { maxTokens: GRAPHQL_LIMITS.tokens }), validationRules).map((error) => error.message);
    } catch (error) {
      return [error instanceof Error ? error.message : 'failed'];
    }
  };
  const operation = (selection: string) => `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) ${selection} }`;
  const board = () => {
    const type = schema.getType('StatementBoard');
    if (!isObjectType(type)) throw new Error('the schema has no StatementBoard');
    return everythingOf(schema, type, 6, ['Assessment']);
  };

  test('the whole board of an assessment, with every field of a statement, passes', () => {
    expect(faults(operation(`{ id name phase packHash nextSteps { id sentence route done total } statements ${board()} }`))).toEqual([]);
  });

  test('everything that an assessment has passes', () => {
    const type = schema.getType('Assessment');
    if (!isObjectType(type)) throw new Error('the schema has no Assessment');
    expect(faults(operation(everythingOf(schema, type, 5, ['City'])))).toEqual([]);
  });

  test('the same board under eleven aliases does not', () => {
    const many = Array.from({ length: 11 }, (_, i) => `a${i}: assessment(cityId: $cityId, id: $id) { statements ${board()} }`).join(' ');
    expect(faults(`query ($cityId: ID!, $id: ID!) { ${many} }`)).not.toEqual([]);
  });

  test('five heavy boards under aliases do not', () => {
    const many = Array.from({ length: 5 }, (_, i) => `a${i}: assessment(cityId: $cityId, id: $id) { statements ${board()} }`).join(' ');
    expect(faults(`query ($cityId: ID!, $id: ID!) { ${many} }`)).not.toEqual([]);
  });

  test('going round in circles does not', () => {
    expect(faults(operation(`{ city { assessments ${'{ city { assessments '.repeat(5)} { id } ${'} } '.repeat(5)} } }`))).not.toEqual([]);
  });
});
