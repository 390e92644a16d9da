import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Connection } from '../../ui/offline-bar';
import { Failure } from '../failure';

const HEALTH = '/health';
const ASK_AGAIN_MS = 5_000;
const PATIENCE_MS = 4_000;

/** Calls back with what every answer, or its failure, says about the way to the server. */
function watchAnswers(queries: QueryClient, say: (reached: boolean) => void): () => void {
  return queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action } = event;
    if (action.type === 'success' && action.manual !== true) say(true);
    else if ((action.type === 'failed' || action.type === 'error') && action.error instanceof Failure) say(action.error.kind !== 'unreachable');
  });
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(HEALTH, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}

/** Whether the device has a connection, and whether the server answers. Once it does again, everything on screen is asked anew. */
export function useConnection(): Connection {
  const queries = useQueryClient();
  const [online, setOnline] = useState(true);
  const [reached, setReached] = useState(true);

  useEffect(() => watchAnswers(queries, setReached), [queries]);

  useEffect(() => {
    // A device without a network may still reach a server that runs on it.
    const look = () => {
      if (navigator.onLine) return setOnline(true);
      // The network may have come back while the server was asked.
      void answers().then((well) => setOnline(well || navigator.onLine));
    };
    if (!navigator.onLine) look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);

  useEffect(() => {
    if (!online || reached) return;
    const timer = setInterval(() => {
      void answers().then((well) => {
        if (!well) return;
        setReached(true);
        void queries.invalidateQueries();
      });
    }, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [online, reached, queries]);

  return !online ? 'offline' : reached ? 'there' : 'unreachable';
}
