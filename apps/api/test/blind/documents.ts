import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { literalOf, type Known } from './values';

type Field = GraphQLField<unknown, unknown>;

/** A mutation with everything that its answer has. */
export interface MutationOfWalk {
  readonly name: string;
  readonly document: string;
  readonly input: GraphQLInputObjectType;
}

const called = (field: Field, known: Known) => {
  const given = field.args.flatMap((argument) => {
    const literal = literalOf(argument.type, argument.name, known, field.name);
    return literal === null ? [] : [`${argument.name}: ${literal}`];
  });
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
};

/** Every field below a type, each type at most once on the way down, with arguments wherever there are any. */
function selectionOf(type: GraphQLOutputType, known: Known, above: readonly string[] = []): string | null {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((one) => `... on ${one.name} ${selectionOf(one, known, above) ?? '{ __typename }'}`).join(' ')} }`;
  if (!isObjectType(named) || above.includes(named.name)) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const below = selectionOf(field.type, known, [...above, named.name]);
    return below === null ? [] : [`${called(field, known)} ${below}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : null;
}

const fieldsOf = (schema: GraphQLSchema, root: 'getQueryType' | 'getMutationType' | 'getSubscriptionType'): Field[] => Object.values(schema[root]()?.getFields() ?? {});

/** Types that are asked for once and field by field, a document each, so that every document stays below the limits. */
const LARGE = ['Assessment', 'City'];

export function queriesOf(schema: GraphQLSchema, known: Known): string[] {
  return fieldsOf(schema, 'getQueryType').flatMap((field) => {
    const named = getNamedType(field.type);
    if (!LARGE.includes(named.name) || !isObjectType(named)) return [`{ ${called(field, known)} ${selectionOf(field.type, known, LARGE) ?? ''} }`];
    return Object.values(named.getFields()).flatMap((part) => {
      const below = selectionOf(part.type, known, LARGE);
      return below === null ? [] : [`{ ${called(field, known)} { ${called(part, known)} ${below} } }`];
    });
  });
}

export function subscriptionsOf(schema: GraphQLSchema, known: Known): { readonly name: string; readonly document: string }[] {
  return fieldsOf(schema, 'getSubscriptionType').map((field) => ({ name: field.name, document: `subscription { ${called(field, known)} ${selectionOf(field.type, known, LARGE) ?? ''} }` }));
}

/** Mutations take one argument, `input`; one that does not would not be walked, and fails. */
export function mutationsOf(schema: GraphQLSchema, known: Known): MutationOfWalk[] {
  return fieldsOf(schema, 'getMutationType').map((field) => {
    const [argument, ...others] = field.args;
    const input = argument && getNamedType(argument.type);
    if (!argument || others.length > 0 || !isInputObjectType(input)) throw new Error(`${field.name} does not take one input: teach the walk to call it`);
    return { name: field.name, input, document: `mutation ($input: ${String(argument.type)}) { ${field.name}(input: $input) ${selectionOf(field.type, known, LARGE) ?? ''} }` };
  });
}
