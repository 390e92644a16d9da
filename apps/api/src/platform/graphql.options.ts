import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import { formatError } from './format-error';
import { GRAPHQL_LIMITS, graphqlLimits } from './graphql-limits';
import { queriesAndMutationsOnly } from './queries-and-mutations-only';
import { RequestContext } from './request-context';

/** How GraphQL is served: one operation a POST, bounded, without introspection, pages or hints in production. Subscriptions: live/live-sockets.ts. */
export function graphqlOptions(production: boolean): ApolloDriverConfig {
  const { plugins, validationRules, allowBatchedHttpRequests } = graphqlLimits();
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    context: ({ req, res }: { req: Request; res: Response }) => new RequestContext(req, res),
    formatError,
    plugins: [...plugins, queriesAndMutationsOnly],
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    validationRules,
    allowBatchedHttpRequests: allowBatchedHttpRequests ?? false,
    csrfPrevention: true,
    persistedQueries: false,
    introspection: !production,
    playground: false,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    autoTransformHttpErrors: false,
  };
}
