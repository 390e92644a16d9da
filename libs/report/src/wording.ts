/** A level or mean for people: at most one decimal, so 3 stays "3" and 3.444 becomes "3.4". */
export function levelText(level: number): string {
  return String(Math.round(level * 10) / 10);
}

/** A mean in a figure: always one decimal, or what stands for a missing one. */
export function meanText(mean: number | null, missing = '–'): string {
  return mean === null ? missing : mean.toFixed(1);
}

/** A count with its noun: "1 vote", "2 votes". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole amount with its thousands set apart by a no-break space. */
export function amountText(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** A quarter such as 2027-Q1 as "Q1 2027". */
export const quarterText = (quarter: string): string => quarter.replace(/^(\d{4})-(Q\d)$/, '$2\u00a0$1');

/** A range of cost: one amount when both ends are equal. */
export function costText(low: number, high: number): string {
  return low === high ? amountText(low) : `${amountText(low)} to ${amountText(high)}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day yyyy-mm-dd as people write it: 5 March 2027. Text that is no such day stays as it is. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined || !date || !year ? day : `${date} ${name} ${year}`;
}

const SETTLED_BY = { consensus: 'Consensus', 'stable-dissent': 'Stable dissent', leader: "Leader's decision" } as const;

/** How a statement was settled, for people. */
export function settledByText(kind: keyof typeof SETTLED_BY | null): string {
  return kind === null ? 'Open' : SETTLED_BY[kind];
}

/** An id such as under-way for people: "Under way". */
export function plainWord(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
