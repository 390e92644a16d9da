import { useEffect, useState } from 'react';
import { secondsLeft } from './timer-words';

const LOOK_MS = 250;

/** The seconds that a timer has left, counted on this screen; null without a timer. */
export function useSecondsLeft(endsAt: string | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === null) return;
    const timer = window.setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => window.clearInterval(timer);
  }, [endsAt]);
  return endsAt === null ? null : secondsLeft(endsAt, now);
}
