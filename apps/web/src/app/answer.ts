import { keepPreviousData, queryOptions, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { operationName, request, type TypedDocument, type Variables } from './client';

/** Query key of a document: ['CityPage', { id }]. The first part alone matches every set of variables. */
export function keyOf<TResult, TVariables extends Variables>(document: TypedDocument<TResult, TVariables>, variables?: TVariables): readonly unknown[] {
  const name = operationName(document.toString());
  return variables === undefined ? [name] : [name, variables];
}

export interface AnswerOptions {
  enabled?: boolean;
  /** Asks again after so many milliseconds while the screen is visible. */
  refetchInterval?: number | false;
  /** Keeps showing the previous answer while that to new variables is on its way. */
  keepPrevious?: boolean;
}

/** Asks the API and keeps the answer fresh. The error of the result is always a Failure. */
export function useAnswer<TResult, TVariables extends Variables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  { keepPrevious = false, ...options }: AnswerOptions = {},
): UseQueryResult<TResult> {
  return useQuery({ ...answerTo(document, variables), ...options, ...(keepPrevious ? { placeholderData: keepPreviousData } : {}) });
}

/** The same as options, to prefetch: `queryClient.prefetchQuery(answerTo(document, variables))`. */
export function answerTo<TResult, TVariables extends Variables>(document: TypedDocument<TResult, TVariables>, variables: TVariables) {
  return queryOptions({ queryKey: keyOf(document, variables), queryFn: () => request(document, variables) });
}

/** Marks everything on screen as out of date, or only the answers to the named documents. */
export function refresh(queries: QueryClient, documents?: readonly TypedDocument<unknown, never>[]): Promise<unknown> {
  if (documents === undefined) return queries.invalidateQueries();
  return Promise.all(documents.map((document) => queries.invalidateQueries({ queryKey: [operationName(document.toString())] })));
}
