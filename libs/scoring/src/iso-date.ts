const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 1970-01-01, day 0, was a Thursday (weekday 4 when Sunday is 0). */
const WEEKDAY_OF_DAY_ZERO = 4;

/** Days since 1970-01-01 of a calendar day written yyyy-mm-dd; null when the text names no such day. */
export function dayNumber(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MILLISECONDS_PER_DAY;
  // Date.UTC carries 30 February over into March: only a day that reads back the same exists.
  return isoDate(day) === text ? day : null;
}

/** The calendar day, yyyy-mm-dd, of a number of days since 1970-01-01. */
export function isoDate(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day when it is shorter. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS_PER_DAY;
}

/** True from Monday to Friday. */
export function isWeekday(day: number): boolean {
  const weekday = (((day + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
  return weekday >= 1 && weekday <= 5;
}
