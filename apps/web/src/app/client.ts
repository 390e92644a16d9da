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

/** What an address of the API answers to a plain GET, as JSON. Rejects with a Failure and nothing else. */
export async function requestJson<TResult>(path: string): Promise<TResult> {
  const response = await reach(path, { headers: { accept: 'application/json', 'x-citymark': '1' } });
  if (response.status === 401) throw new Failure('signed-out', SIGNED_OUT);
  if (response.status === 403 || response.status === 404) throw new Failure('not-allowed', NOT_ALLOWED);
  return jsonOf<TResult>(response);
}

/** The name of the operation in a document, as it is used in query keys. */
export function operationName(query: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
}

async function exchange(body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'x-citymark': '1', 'apollo-require-preflight': 'true' };
  return jsonOf<Answer>(await reach(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new Failure('unreachable', UNREACHABLE);
  }
  if ([502, 503, 504].includes(response.status)) throw new Failure('unreachable', UNREACHABLE);
  if (response.status === 429) throw new Failure('not-allowed', 'That was too many tries in a short time. Please wait a minute and try again.');
  return response;
}

async function jsonOf<TResult>(response: Response): Promise<TResult> {
  try {
    return (await response.json()) as TResult;
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
