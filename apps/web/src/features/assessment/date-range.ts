const DAY_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Of "2026-11". */
const MONTH_LENGTH = 7;

/** Two days yyyy-mm-dd as "30 Oct – 4 Nov", or "4–10 Nov" within one month. */
export function dateRange(from: string, to: string): string {
  if (from === to) return shortDay(from);
  const sameMonth = from.slice(0, MONTH_LENGTH) === to.slice(0, MONTH_LENGTH);
  return sameMonth ? `${Number(from.slice(MONTH_LENGTH + 1))}–${shortDay(to)}` : `${shortDay(from)} – ${shortDay(to)}`;
}

/** A day yyyy-mm-dd as "Wed, 4 Nov 2026". */
export function longDay(day: string): string {
  return LONG_DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A day yyyy-mm-dd as "4 Nov". */
export function shortDay(day: string): string {
  return DAY_MONTH.format(new Date(`${day}T00:00:00Z`));
}
