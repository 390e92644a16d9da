import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { sendVote } from './send-vote';
import { openDrawer } from './vote-drawer';
import { VoteOutbox, type CountedListener, type OutboxState } from './vote-outbox';

const TRY_AGAIN_MS = 15_000;

let open: { personId: string; outbox: VoteOutbox } | null = null;

function outboxOf(personId: string): VoteOutbox {
  if (open?.personId !== personId) open = { personId, outbox: new VoteOutbox(personId, openDrawer(), sendVote, Date.now) };
  return open.outbox;
}

/** The votes of a person kept on this device. Sends them at the start, and whenever a connection may be back. */
export function useVoteOutbox(personId: string, onCounted: CountedListener): OutboxState & { outbox: VoteOutbox } {
  const outbox = outboxOf(personId);
  const state = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const latest = useRef(onCounted);
  useLayoutEffect(() => {
    latest.current = onCounted;
  });

  useEffect(() => outbox.onCounted((vote, castAt) => latest.current(vote, castAt)), [outbox]);

  useEffect(() => {
    const send = () => void outbox.send();
    send();
    window.addEventListener('online', send);
    window.addEventListener('focus', send);
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('focus', send);
    };
  }, [outbox]);

  const waiting = state.kept.length > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void outbox.send(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [outbox, waiting]);

  return { ...state, outbox };
}
