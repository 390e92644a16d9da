/** "1 statement", "3 statements". */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a, b and c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const CALENDAR_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A calendar day ("2026-11-22") or a moment, as "22 November 2026". */
export function day(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? CALENDAR_DAY.format(new Date(`${value}T00:00:00Z`)) : DAY.format(new Date(value));
}

/** A moment, as "22 November 2026 at 14:05", in the reader's time. */
export function moment(value: string): string {
  return MOMENT.format(new Date(value));
}

/** 1234567 as "1,234,567". */
export function whole(value: number): string {
  return WHOLE.format(value);
}

/** A mean with one decimal, or a dash when there is none. */
export function figure(value: number | null | undefined): string {
  return typeof value === 'number' && Number.isFinite(value) ? value.toFixed(1) : '–';
}
