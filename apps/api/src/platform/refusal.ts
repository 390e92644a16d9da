import type { Type } from '@nestjs/common';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { DomainError } from './domain-error';

@ObjectType({ description: 'Why nothing was changed, and what the person can do about it.' })
export class Refusal {
  @Field({ description: 'Stable, for programs.' })
  code: string;

  @Field({ description: 'Plain, for people.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'The input field it is about.' })
  field: string | null;

  static of(error: DomainError): Refusal {
    return Object.assign(new Refusal(), { code: error.code, sentence: error.sentence, field: error.field });
  }
}

/**
 * The result union of a mutation: its success types and Refusal. With one success type, plain objects are taken for it;
 * with several, a value must be an instance of its class.
 */
export function resultOf<S extends readonly Type<unknown>[]>(name: string, ...successes: { [I in keyof S]: () => S[I] }) {
  return createUnionType({
    name,
    types: () => [...successes.map((success) => success()), Refusal] as readonly (S[number] | typeof Refusal)[],
    resolveType: (value: unknown) => {
      if (value instanceof Refusal) return Refusal;
      const types = successes.map((success) => success());
      if (types.length === 1) return types[0];
      return types.find((type) => value instanceof type);
    },
  });
}

