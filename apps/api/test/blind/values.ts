import { randomUUID } from 'node:crypto';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';

/** Values by the name of an argument or input field, or by `root field.name` where one of them means something else. */
export type Known = Readonly<Record<string, unknown>>;

/** least: only what must be there. all: every field. wrong: every field, and none of it sensible. */
export type Variant = 'least' | 'all' | 'wrong';

const DAY = '2027-03-01';
const USUAL: Readonly<Record<string, unknown>> = { String: 'Words', Int: 3, Float: 1, Boolean: true, DateTime: `${DAY}T00:00:00.000Z`, Day: DAY };
const WRONG: Readonly<Record<string, unknown>> = { String: '', Int: 99, Float: -1e9, Boolean: false, DateTime: '1970-01-01T00:00:00.000Z', Day: '1970-01-01' };

/** A value of a type; undefined leaves it out. */
export function valueOf(type: GraphQLInputType, name: string, known: Known, within: string, variant: Variant): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, known, within, variant === 'least' ? 'all' : variant);
  if (name === 'requestId') return randomUUID();
  const special = known[`${within}.${name}`];
  if (variant === 'least') return undefined;
  if (variant === 'all' && special !== undefined) return special;
  if (isListType(type)) return [valueOf(type.ofType, name.replace(/s$/, ''), known, within, variant)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) return inputOf(named, known, within, variant);
  if (variant === 'all' && known[name] !== undefined) return known[name];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named.name === 'ID') return variant === 'wrong' ? randomNothing(name) : known.id;
  const values = variant === 'wrong' ? WRONG : USUAL;
  if (!(named.name in values)) throw new Error(`the walk knows no value of the type ${named.name}`);
  return values[named.name];
}

export function inputOf(type: GraphQLInputObjectType, known: Known, within: string, variant: Variant): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields()).flatMap((field) => {
      const value = valueOf(field.type, field.name, known, within, variant);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** A value written into a document; null where the argument is better left out. */
export function literalOf(type: GraphQLInputType, name: string, known: Known, within: string): string | null {
  const value = valueOf(type, name, known, within, 'all');
  return value === undefined ? null : written(value, type);
}

function written(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => written(one, type)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${written(one, type)}`).join(', ')} }`;
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}

/** In a city that is there nothing is there: the wrong names are of other things, not of the city. */
const randomNothing = (name: string): string => (name === 'cityId' || name === 'assessmentId' ? '0192f000-0000-7000-8000-00000000dead' : 'nothing');
