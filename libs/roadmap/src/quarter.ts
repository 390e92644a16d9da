const QUARTER = /^(\d{4})-Q([1-4])$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a quarter written as in 2027-Q1. */
export function isQuarter(text: string): boolean {
  return QUARTER.test(text);
}

/** The quarter, as in 2027-Q1, of a day written yyyy-mm-dd. Throws a RangeError when there is no such day. */
export function quarterOf(date: string): string {
  const match = ISO_DATE.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const readBack = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC carries 30 February over into March: only a day that reads back the same exists.
  if (Number.isNaN(readBack.getTime()) || readBack.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`"${date}" is not a day written as yyyy-mm-dd.`);
  }
  return `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}

/** How many quarters `left` lies after `right`: negative when before, 0 when the same. Throws a RangeError for anything not written as in 2027-Q1. */
export function compareQuarters(left: string, right: string): number {
  return quarterNumber(left) - quarterNumber(right);
}

/** All quarters from the first to the last, both included; empty when the last lies before the first. Throws like `compareQuarters`. */
export function quartersBetween(first: string, last: string): string[] {
  const from = quarterNumber(first);
  const length = Math.max(0, quarterNumber(last) - from + 1);
  return Array.from({ length }, (_, index) => quarterText(from + index));
}

function quarterNumber(text: string): number {
  const match = QUARTER.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not a quarter written as in 2027-Q1.`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

function quarterText(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`;
}
