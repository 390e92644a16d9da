import { addMonths, dayNumber, isoDate } from './iso-date';
import { HIGHEST_LEVEL } from './structure';

/** A target lies at most this many months after publication. */
export const MAXIMUM_TARGET_MONTHS = 24;

/** Targets are set in steps of half a level. */
export const TARGET_STEP = 0.5;

export interface TargetInput {
  /** Settled level or mean 0..7; null while it is incomplete. */
  readonly asIs: number | null;
  /** Level 0..7 in whole or half steps. */
  readonly target: number;
  /** The day by which the target is to be reached, yyyy-mm-dd. */
  readonly date: string;
  /** The day on which the assessment was published, yyyy-mm-dd. */
  readonly publishedAt: string;
  /** Why the target lies below the as-is, if it does. */
  readonly reason?: string | null;
}

function isLevel(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= HIGHEST_LEVEL;
}

/**
 * The way from the as-is to the target in levels, -7..7; negative when the target lies below the as-is, null when one
 * of the two is missing. Throws a RangeError for a level outside 0..7.
 */
export function gap(asIs: number | null, target: number | null): number | null {
  for (const [name, level] of [['as-is', asIs], ['target', target]] as const) {
    if (level !== null && !isLevel(level)) throw new RangeError(`The ${name} must be a level from 0 to 7, not ${String(level)}.`);
  }
  return asIs === null || target === null ? null : target - asIs;
}

/**
 * Says what is wrong with a target, one plain sentence each; an empty list means that it may be saved. The target is
 * a level 0..7 in whole or half steps, not below the as-is without a reason, with a day after the publication and at
 * most `maximumMonths` later (the same day of that month, or its last day).
 */
export function validateTarget(input: TargetInput, maximumMonths: number = MAXIMUM_TARGET_MONTHS): string[] {
  if (!(Number.isInteger(maximumMonths) && maximumMonths > 0)) {
    throw new RangeError(`The longest time to a target must be a whole number of months above 0, not ${String(maximumMonths)}.`);
  }
  return [...levelProblems(input), ...dateProblems(input, maximumMonths)];
}

function levelProblems({ asIs, target, reason }: TargetInput): string[] {
  if (asIs !== null && !isLevel(asIs)) return [`The as-is must be a level from 0 to 7, not ${String(asIs)}.`];
  if (!isLevel(target)) return [`The target must be a level from 0 to 7, not ${String(target)}.`];
  if (!Number.isInteger(target / TARGET_STEP)) return [`The target must be a whole or half level, not ${target}.`];
  if (asIs !== null && target < asIs && (reason ?? '').trim() === '') {
    return [`The target ${target} is below the as-is ${Math.round(asIs * 100) / 100}: give a reason or choose a higher target.`];
  }
  return [];
}

function dateProblems({ date, publishedAt }: TargetInput, maximumMonths: number): string[] {
  const published = dayNumber(publishedAt);
  const due = dayNumber(date);
  if (published === null) return [`The publication date "${publishedAt}" is not a day written as yyyy-mm-dd.`];
  if (due === null) return [`The target date "${date}" is not a day written as yyyy-mm-dd.`];
  if (due <= published) return [`The target date ${date} must be after the publication on ${publishedAt}.`];
  const latest = addMonths(published, maximumMonths);
  if (due <= latest) return [];
  return [`The target date ${date} is more than ${maximumMonths} months after the publication: ${isoDate(latest)} is the latest.`];
}
