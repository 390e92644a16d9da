import { RequestMethod, type Type } from '@nestjs/common';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ASKS, type Asks } from '../src/platform/authorise';
import { resolversOf } from '../src/schema';

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** Every handler of resolvers and controllers with what it asks for, as lines `Type.field: action|public|nothing` or `GET path: ...`, in order. */
export function askedFor(modules: readonly Type<unknown>[]): string[] {
  return [...resolversOf(modules).flatMap(fieldsOf), ...modules.flatMap(controllersOf).flatMap(routesOf)].sort();
}

export const undeclared = (fields: readonly string[]): string[] => fields.filter((field) => field.endsWith(': nothing'));

// Nest keeps the controllers of a module, and the path and method of a route, under these keys.
const controllersOf = (module: Type<unknown>): readonly Type<unknown>[] => Reflect.getMetadata('controllers', module) ?? [];
const pathOf = (of: object): string => String(Reflect.getMetadata('path', of) ?? '');

function handlersOf(owner: Type<unknown>): readonly (readonly [string, object])[] {
  const prototype: unknown = owner.prototype;
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { value }]) => (typeof value === 'function' ? [[name, value] as const] : []));
}

function fieldsOf(resolver: Type<unknown>): string[] {
  return handlersOf(resolver).flatMap(([name, handler]) => {
    const type: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);
    if (typeof type !== 'string' || !ROOT_TYPES.includes(type)) return [];
    const field: unknown = Reflect.getMetadata(RESOLVER_NAME_METADATA, handler);
    return [`${type}.${typeof field === 'string' ? field : name}: ${wordFor(handler)}`];
  });
}

function routesOf(controller: Type<unknown>): string[] {
  return handlersOf(controller).flatMap(([, handler]) => {
    const method: unknown = Reflect.getMetadata('method', handler);
    if (typeof method !== 'number') return [];
    return [`${RequestMethod[method]} ${`/${pathOf(controller)}/${pathOf(handler)}`.replace(/\/{2,}/g, '/')}: ${wordFor(handler)}`];
  });
}

function wordFor(handler: object): string {
  const asks = Reflect.getMetadata(ASKS, handler) as Asks | undefined;
  if (asks === undefined) return 'nothing';
  return asks === 'public' ? 'public' : asks.action;
}
