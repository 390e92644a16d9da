import { dayNumber, isoDate, isWeekday } from './iso-date';

export type PlanPhaseName = 'preparing' | 'collecting' | 'voting' | 'targeting';

export interface PhaseLength {
  readonly phase: PlanPhaseName;
  readonly workingDays: number;
}

export interface PlannedPhase extends PhaseLength {
  /** First and last working day of the phase, yyyy-mm-dd, both included. */
  readonly start: string;
  readonly end: string;
}

export interface Plan {
  readonly start: string;
  readonly end: string;
  readonly phases: readonly PlannedPhase[];
}

export interface PlanInput {
  /** yyyy-mm-dd; when it is no working day the plan starts on the next one. */
  readonly start: string;
  /** Whole number, at least one for each phase, at most `MAXIMUM_PLAN_DAYS`. */
  readonly workingDays?: number;
  /** The lengths whose proportions the plan keeps. */
  readonly phases?: readonly PhaseLength[];
  /** Days without work besides Saturday and Sunday, yyyy-mm-dd. */
  readonly holidays?: readonly string[];
}

export const DEFAULT_PLAN_PHASES: readonly PhaseLength[] = [
  { phase: 'preparing', workingDays: 2 },
  { phase: 'collecting', workingDays: 5 },
  { phase: 'voting', workingDays: 6 },
  { phase: 'targeting', workingDays: 2 },
];
export const DEFAULT_PLAN_DAYS = 15;
const DAYS_A_WEEK = 7;
const WORKING_DAYS_A_WEEK = 5;
/** About a year of working days: more is a mistyped number. */
export const MAXIMUM_PLAN_DAYS = 260;

/**
 * Lays the phases of an assessment out on working days, Monday to Friday without the holidays, each phase from the
 * working day after the one before. Another total keeps the proportions of `phases` (Sainte-Laguë, at least one day
 * each). Throws a RangeError with a plain sentence for a bad date, length or total.
 */
export function planDates(input: PlanInput): Plan {
  const { start, workingDays = DEFAULT_PLAN_DAYS, phases = DEFAULT_PLAN_PHASES, holidays = [] } = input;
  const free = new Set(holidays.map((holiday) => requireDay('holiday', holiday)));
  const first = requireDay('start', start);
  const lengths = apportion(workingDays, phases);
  const days = takeWorkingDays(first, workingDays, free);
  let used = 0;
  const planned = phases.map(({ phase }, index): PlannedPhase => {
    const length = lengths[index] ?? 0;
    const from = used;
    used += length;
    return { phase, workingDays: length, start: dateAt(days, from), end: dateAt(days, used - 1) };
  });
  return { start: dateAt(days, 0), end: dateAt(days, days.length - 1), phases: planned };
}

/**
 * How many working days, Monday to Friday, lie between two days yyyy-mm-dd, both included; 0 when the second is before the first. Throws
 * a RangeError with a plain sentence for a day that does not exist.
 */
export function workingDaysBetween(first: string, last: string): number {
  const from = requireDay('first day', first);
  const to = requireDay('last day', last);
  const span = to - from + 1;
  if (span <= 0) return 0;
  const weeks = Math.floor(span / DAYS_A_WEEK);
  let count = weeks * WORKING_DAYS_A_WEEK;
  for (let day = from + weeks * DAYS_A_WEEK; day <= to; day += 1) if (isWeekday(day)) count += 1;
  return count;
}

/** The day itself when it is a working day, Monday to Friday, else the next one; yyyy-mm-dd. Throws a RangeError for a day that does not exist. */
export function workingDayFrom(text: string): string {
  let day = requireDay('day', text);
  while (!isWeekday(day)) day += 1;
  return isoDate(day);
}

export interface EffortInput {
  readonly people: number;
  readonly statements: number;
  readonly minutesPerStatement: number;
}

/**
 * The hours each person needs for one pass over the statements, and all people together; unrounded. Throws a
 * RangeError unless people and statements are whole numbers above 0 and the minutes a number above 0.
 */
export function effort({ people, statements, minutesPerStatement }: EffortInput): { hoursPerPerson: number; totalHours: number } {
  requireCount('number of people', people);
  requireCount('number of statements', statements);
  if (!(Number.isFinite(minutesPerStatement) && minutesPerStatement > 0)) {
    throw new RangeError(`The minutes per statement must be a number above 0, not ${String(minutesPerStatement)}.`);
  }
  const hoursPerPerson = (statements * minutesPerStatement) / 60;
  return { hoursPerPerson, totalHours: hoursPerPerson * people };
}

/** Sainte-Laguë from one day each: when the total equals the sum of the given lengths it returns just these. */
function apportion(workingDays: number, phases: readonly PhaseLength[]): number[] {
  if (phases.length === 0) throw new RangeError('The plan needs at least one phase.');
  for (const { phase, workingDays: length } of phases) requireCount(`length of the phase ${phase}`, length);
  if (!(Number.isInteger(workingDays) && workingDays >= phases.length && workingDays <= MAXIMUM_PLAN_DAYS)) {
    throw new RangeError(`The plan must have from ${phases.length} to ${MAXIMUM_PLAN_DAYS} working days, not ${String(workingDays)}.`);
  }
  const lengths = phases.map(() => 1);
  for (let given = phases.length; given < workingDays; given += 1) {
    const claims = phases.map((phase, index) => phase.workingDays / ((lengths[index] ?? 1) + 0.5));
    const next = claims.indexOf(Math.max(...claims));
    lengths[next] = (lengths[next] ?? 0) + 1;
  }
  return lengths;
}

function takeWorkingDays(first: number, count: number, free: ReadonlySet<number>): number[] {
  const days: number[] = [];
  for (let day = first; days.length < count; day += 1) {
    if (isWeekday(day) && !free.has(day)) days.push(day);
  }
  return days;
}

function dateAt(days: readonly number[], index: number): string {
  const day = days[index];
  if (day === undefined) throw new RangeError(`The plan has no working day number ${index + 1}.`);
  return isoDate(day);
}

function requireDay(name: string, text: string): number {
  const day = dayNumber(text);
  if (day === null) throw new RangeError(`The ${name} "${text}" is not a day written as yyyy-mm-dd.`);
  return day;
}

function requireCount(name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value > 0)) throw new RangeError(`The ${name} must be a whole number above 0, not ${String(value)}.`);
}
