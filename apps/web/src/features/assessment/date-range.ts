const DAY_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Two days yyyy-mm-dd as "4 Nov – 10 Nov". */
export function dateRange(from: string, to: string): string {
  return from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;
}

/** A day yyyy-mm-dd as "Wed, 4 Nov 2026". */
export function longDay(day: string): string {
  return LONG_DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A day yyyy-mm-dd as "4 Nov". */
export function shortDay(day: string): string {
  return DAY_MONTH.format(new Date(`${day}T00:00:00Z`));
}
