import { ApolloArmor } from '@escape.tech/graphql-armor';

/**
 * Bounds of a GraphQL document. The largest operation that makes sense, an assessment with its board and every field of both, has 425
 * tokens, seven levels and a cost of 720 (graphql-limits.spec.ts measures it on the schema); the bounds leave room for it to grow, not
 * for many of them under aliases.
 */
export const GRAPHQL_LIMITS = { depth: 10, aliases: 10, directives: 20, tokens: 1000, cost: 1200, bodyBytes: 1_000_000 } as const;

/** Validation rules and plugins that refuse a document beyond the bounds before anything of it runs. */
export function graphqlLimits() {
  const armor = new ApolloArmor({
    maxDepth: { n: GRAPHQL_LIMITS.depth, flattenFragments: true },
    maxAliases: { n: GRAPHQL_LIMITS.aliases },
    maxDirectives: { n: GRAPHQL_LIMITS.directives },
    // The parser of graphql-js counts tokens itself (parseOptions), and its complaint is a fault of the request, not of the server.
    maxTokens: { enabled: false },
    costLimit: { maxCost: GRAPHQL_LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, flattenFragments: true },
  });
  return armor.protect();
}
