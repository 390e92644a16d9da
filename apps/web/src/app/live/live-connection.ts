import { createClient } from 'graphql-ws';
import type { AssessmentChangedSubscription as Changed } from '../../gql/graphql';
import { AssessmentChangedSubscription } from './live.documents';

export type AssessmentChange = Changed['assessmentChanged'];

interface Followed {
  cityId: string;
  assessmentId: string;
  onChange: (change: AssessmentChange) => void;
  /** The connection is there again: changes may have been missed. */
  onBack: () => void;
  /** The server says that there is nothing more to follow. */
  onOver: () => void;
}

const SHORTEST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 5_000;

/** Follows an assessment until it is stopped; comes back by itself however often the connection is lost. */
export function followAssessment({ cityId, assessmentId, onChange, onBack, onOver }: Followed): () => void {
  const { protocol, host } = window.location;
  let known = false;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    // Everybody lost the server at the same moment and must not come back at the same moment.
    retryWait: async (retries) => {
      const pause = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** retries) * (0.5 + Math.random());
      await Promise.race([new Promise((done) => setTimeout(done, pause)), new Promise((done) => window.addEventListener('online', done, { once: true }))]);
    },
    keepAlive: 10_000,
    on: {
      connected: () => {
        if (known) onBack();
        known = true;
      },
    },
  });
  let stopped = false;
  const over = () => {
    if (!stopped) onOver();
  };
  const unsubscribe = client.subscribe<Changed>(
    { query: AssessmentChangedSubscription.toString(), variables: { cityId, assessmentId } },
    {
      next: ({ data }) => data && onChange(data.assessmentChanged),
      error: over,
      complete: over,
    },
  );
  return () => {
    stopped = true;
    // First: a connection that is only now acknowledged would still be asked for the changes while it closes.
    unsubscribe();
    void client.dispose();
  };
}
