import { Failure, NOT_ALLOWED, SERVER_TROUBLE, SIGNED_OUT, UNREACHABLE } from './failure';

/** A GraphQL document with the types of its result and variables: what `graphql(...)` returns. */
export interface TypedDocument<TResult, TVariables> {
  toString(): string;
  __apiType?: (variables: TVariables) => TResult;
}

export type Variables = Record<string, unknown>;

interface GraphqlError {
  message: string;
  extensions?: { code?: string; correlationId?: string };
}

interface Answer {
  data?: unknown;
  errors?: GraphqlError[];
}

const ENDPOINT = '/graphql';
const PATIENCE_MS = 30_000;

/** Sends one document and returns its data. Rejects with a Failure and nothing else. */
export async function request<TResult, TVariables extends Variables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const query = document.toString();
  const answer = await exchange({ query, operationName: operationName(query), variables });
  const problem = answer.errors?.[0];
  if (problem) throw failureOf(problem);
  if (answer.data === undefined || answer.data === null) throw new Failure('server', SERVER_TROUBLE);
  return answer.data as TResult;
}

/** The name of the operation in a document, as it is used in query keys. */
export function operationName(query: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
}

async function exchange(body: object): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-citymark': '1', 'apollo-require-preflight': 'true' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new Failure('unreachable', UNREACHABLE);
  }
  if ([502, 503, 504].includes(response.status)) throw new Failure('unreachable', UNREACHABLE);
  if (response.status === 429) throw new Failure('not-allowed', 'That was too many tries in a short time. Please wait a minute and try again.');
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Failure('server', SERVER_TROUBLE, response.headers.get('x-correlation-id'));
  }
}

function failureOf({ message, extensions }: GraphqlError): Failure {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return new Failure('signed-out', SIGNED_OUT);
    case 'FORBIDDEN':
      return new Failure('not-allowed', message || NOT_ALLOWED);
    case 'BAD_USER_INPUT':
    case 'GRAPHQL_VALIDATION_FAILED':
      return new Failure('not-understood', message);
    default:
      return new Failure('server', SERVER_TROUBLE, extensions?.correlationId ?? null);
  }
}
