const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Whole seconds left of a timer; never below zero. */
export function secondsLeft(endsAt: string, now: number): number {
  return Math.max(0, Math.ceil((new Date(endsAt).getTime() - now) / SECOND_MS));
}

/** As on a clock: 2:05. */
export function onClock(seconds: number): string {
  return `${Math.floor(seconds / MINUTE_S)}:${String(seconds % MINUTE_S).padStart(2, '0')}`;
}
