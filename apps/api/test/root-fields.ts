import type { Type } from '@nestjs/common';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ASKS, type Asks } from '../src/platform/authorise';

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** Every root field of the resolvers with what it asks for, as lines `Type.field: action|public|nothing`, in order. */
export function askedFor(resolvers: readonly Type<unknown>[]): string[] {
  return resolvers.flatMap(fieldsOf).sort();
}

export const undeclared = (fields: readonly string[]): string[] => fields.filter((field) => field.endsWith(': nothing'));

function fieldsOf(resolver: Type<unknown>): string[] {
  const prototype: unknown = resolver.prototype;
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof handler !== 'function') return [];
    const type: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);
    if (typeof type !== 'string' || !ROOT_TYPES.includes(type)) return [];
    const field: unknown = Reflect.getMetadata(RESOLVER_NAME_METADATA, handler);
    return [`${type}.${typeof field === 'string' ? field : name}: ${wordFor(Reflect.getMetadata(ASKS, handler) as Asks | undefined)}`];
  });
}

function wordFor(asks: Asks | undefined): string {
  if (asks === undefined) return 'nothing';
  return asks === 'public' ? 'public' : asks.action;
}
