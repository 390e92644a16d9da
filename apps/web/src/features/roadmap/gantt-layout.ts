import { quartersBetween } from '@citymark/roadmap';
import { quartersFrom, type ActionOnScreen } from './roadmap-answer';

export interface GanttBar {
  action: ActionOnScreen;
  /** In quarters from the left edge: where it starts, and how long it is. */
  start: number;
  length: number;
}

export interface GanttLayout {
  quarters: string[];
  /** Years with the number of quarters of each. */
  years: { year: string; length: number }[];
  bars: GanttBar[];
  /** Lines from the end of an action to the start of one that waits for it, as SVG path data; a unit is a quarter wide and a row high. */
  links: { id: string; path: string }[];
  /** In quarters from the left edge; null when today lies outside. */
  today: number | null;
}

/** How far below or above the middle of its row a bar reaches, in rows. */
const HALF_BAR = 0.27;
/** Room for the corner of a line, in quarters. */
const CORNER = 0.125;
const MONTHS = 3;
const DAYS = 31;

/** Where everything stands in the picture of a roadmap: rows in the order given. */
export function ganttLayout(actions: readonly ActionOnScreen[], day: string): GanttLayout {
  const [first = ''] = actions.map(({ startQuarter }) => startQuarter).sort();
  const last =
    actions
      .map(({ endQuarter }) => endQuarter)
      .sort()
      .at(-1) ?? first;
  const quarters = first === '' ? [] : quartersBetween(first, last);
  const bars = actions.map((action) => {
    const start = quarters.indexOf(action.startQuarter);
    return { action, start, length: quarters.indexOf(action.endQuarter) - start + 1 };
  });
  const rows = new Map(actions.map(({ id }, row) => [id, row]));
  const links = bars.flatMap((bar, row) =>
    bar.action.dependsOn.flatMap((id) => {
      const before = rows.get(id);
      const other = before === undefined ? undefined : bars[before];
      return before === undefined || !other ? [] : [{ id: `${id} ${bar.action.id}`, path: linkPath(other.start + other.length, before, bar.start, row) }];
    }),
  );
  return { quarters, years: yearsOf(quarters), bars, links, today: todayAt(quarters, day) };
}

function yearsOf(quarters: readonly string[]): { year: string; length: number }[] {
  const years: { year: string; length: number }[] = [];
  for (const quarter of quarters) {
    const year = quarter.slice(0, 4);
    const known = years.find((one) => one.year === year);
    if (known) known.length += 1;
    else years.push({ year, length: 1 });
  }
  return years;
}

function linkPath(end: number, fromRow: number, start: number, toRow: number): string {
  const [from, to] = [fromRow + 0.5, toRow + 0.5];
  const down = toRow > fromRow ? 1 : -1;
  if (start >= end + CORNER) return `M${end} ${from}H${end + CORNER}V${to}H${start}`;
  // The next starts where this ends, or in the same quarter: straight from one bar to the other.
  const at = Math.min(end, start + CORNER);
  return `M${at} ${from + down * HALF_BAR}V${to - down * HALF_BAR}`;
}

function todayAt(quarters: readonly string[], day: string): number | null {
  const [now = ''] = quartersFrom(day, 1);
  const quarter = quarters.indexOf(now);
  if (quarter < 0) return null;
  const month = (Number(day.slice(5, 7)) - 1) % MONTHS;
  return quarter + (month + Number(day.slice(8, 10)) / DAYS) / MONTHS;
}
