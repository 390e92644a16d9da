import { QueryCache, QueryClient } from '@tanstack/react-query';
import { answerTo, keyOf } from './answer';
import { Failure } from './failure';
import { SessionQuery } from './session.documents';

const MOST_RETRIES = 2;

function makeQueryClient(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({
      // A session that ended elsewhere: ask who we are, and the shell shows the sign-in page.
      onError: (error, query) => {
        const session = keyOf(SessionQuery);
        if (error instanceof Failure && error.kind === 'signed-out' && query.queryKey[0] !== session[0]) void queries.invalidateQueries({ queryKey: session });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => error instanceof Failure && error.worthRetrying && count < MOST_RETRIES,
      },
    },
  });
  return queries;
}

/** What the whole app knows of the server's answers. */
export const queryClient = makeQueryClient();

/** Asks who we are while the page is still being put together: almost every screen waits for it. */
export function askEarly(): void {
  void queryClient.prefetchQuery(answerTo(SessionQuery, {}));
}
