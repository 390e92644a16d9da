const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const MINUTES_IN_HOUR = 60;
const AS_HOURS_FROM = 90;

/** A calendar day ("2026-12-04") as "Friday 4 December". */
export function weekday(value: string): string {
  return WEEKDAY.format(new Date(`${value}T00:00:00Z`)).replace(',', '');
}

/** Minutes as "about 36 minutes" or "about 4½ hours". */
export function duration(minutes: number): string {
  if (minutes < AS_HOURS_FROM) return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const halves = Math.round((minutes / MINUTES_IN_HOUR) * 2) / 2;
  return `about ${Math.floor(halves)}${halves % 1 === 0 ? '' : '½'} hours`;
}

/** Today as a calendar day, where the reader is. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
