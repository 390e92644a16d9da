import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { coercionSentence } from './coercion-sentence';
import { DomainError } from './domain-error';
import { describeFailure, failureSentence } from './failure';
import { newId } from './id';
import { requestFault } from './request-fault';

/** Codes of faults in the request itself, which the sender may know about. */
const OF_THE_REQUEST = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const CODE_OF_DENIAL: Readonly<Record<string, string>> = { 'signed-out': 'UNAUTHENTICATED', 'not-operator': 'FORBIDDEN', 'wrong-role': 'FORBIDDEN' };

const logger = new Logger('GraphQL');

/** What a client may know about an error: the sentence of a refusal, a fault in its own request, or one opaque message with a reference. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, locations } = formatted;
  if (cause instanceof DomainError) {
    return { message: cause.sentence, path, extensions: { code: CODE_OF_DENIAL[cause.code] ?? 'REFUSED', refusal: cause.code } };
  }
  const code = String(formatted.extensions?.code ?? '');
  if (OF_THE_REQUEST.has(code)) {
    const sentence = coercionSentence(formatted.message);
    return sentence
      ? { message: sentence, path, extensions: { code: 'BAD_USER_INPUT' } }
      : { message: requestFault(formatted.message), locations, path, extensions: { code } };
  }
  const reference = newId();
  logger.error({ reference, failure: describeFailure(cause) }, 'A field failed.');
  return { message: failureSentence(reference), path, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
}
