import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { keyOf } from './answer';
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

const queryClient = makeQueryClient();

export function Providers({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
