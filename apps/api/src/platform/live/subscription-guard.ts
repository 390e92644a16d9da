import { getOperationAST, GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { GRAPHQL_LIMITS, graphqlLimits } from '../graphql-limits';

interface Asked {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

const MOST_CHARACTERS = 4000;
const fault = (message: string, code = 'BAD_REQUEST') => [new GraphQLError(message, { extensions: { code } })];

/**
 * What may run over a socket: one bounded subscription. The socket passes by everything that is set up for HTTP, so the same rules
 * are applied here; and queries and mutations stay where their idempotency, limits and logs are.
 */
export function subscriptionGuard(schema: GraphQLSchema) {
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...(graphqlLimits().validationRules ?? [])];
  return ({ query, operationName, variables }: Asked): ExecutionArgs | readonly GraphQLError[] => {
    if (typeof query !== 'string' || query.length > MOST_CHARACTERS) return fault('The query must be a text of at most 4,000 characters.');
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: GRAPHQL_LIMITS.tokens });
    } catch {
      return fault('The document has a syntax error.', 'GRAPHQL_PARSE_FAILED');
    }
    if (getOperationAST(document, operationName)?.operation !== 'subscription') return fault('Only subscriptions are taken here. Send anything else by POST.');
    try {
      const errors = validate(schema, document, rules);
      if (errors.length > 0) return errors.map(({ message }) => new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
    } catch (error) {
      // The limits of graphql-armor complain by throwing.
      return [error instanceof GraphQLError ? error : new GraphQLError('The document is not accepted.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })];
    }
    return { schema, document, operationName, variableValues: variables };
  };
}
