import type { Type } from '@nestjs/common';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { FEATURES } from './app.module';
import { DateTimeScalar } from './platform/date-time.scalar';

const classesIn = (module: Type<unknown>): readonly unknown[] => {
  // The key under which @Module keeps its providers.
  const providers: unknown = Reflect.getMetadata('providers', module);
  return Array.isArray(providers) ? providers : [];
};

const isResolver = (provider: unknown): provider is Type<unknown> =>
  typeof provider === 'function' && (Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider) || Reflect.hasMetadata(RESOLVER_NAME_METADATA, provider));

/** The resolvers that modules provide: read from the modules, so that no list repeats them. */
export const resolversOf = (modules: readonly Type<unknown>[]): Type<unknown>[] => modules.flatMap((module) => classesIn(module).filter(isResolver));

/** Every resolver of the API, for the schema emitter. */
export const resolvers: Type<unknown>[] = resolversOf(FEATURES);

/** Scalars that are classes of their own; Day is a GraphQL type and needs no mention. */
export const scalars: Type<unknown>[] = [DateTimeScalar];
