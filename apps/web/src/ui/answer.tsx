import type { ReactNode } from 'react';
import { ErrorNote } from './error-note';
import { Loading } from './loading';

/** The part of a query result that this looks at. */
export interface AnswerState<TData> {
  data: TData | undefined;
  error: (Error & { correlationId?: string | null }) | null;
  refetch: () => unknown;
}

export interface AnswerProps<TData> {
  query: AnswerState<TData>;
  /** Lines of room kept while loading. */
  lines?: number;
  /** Room in the shape of what comes, instead of lines. */
  room?: ReactNode;
  children: (data: TData) => ReactNode;
}

/** Shows the answer to a query, room for it while it loads, or why it did not come. Old data stays visible when a refresh fails. */
export function Answer<TData>({ query, lines, room, children }: AnswerProps<TData>) {
  const { data, error, refetch } = query;
  if (data === undefined && !error) return room ?? <Loading {...(lines === undefined ? {} : { lines })} />;
  return (
    <>
      {error ? <ErrorNote sentence={error.message} correlationId={error.correlationId ?? null} onRetry={() => void refetch()} /> : null}
      {data === undefined ? null : children(data)}
    </>
  );
}
