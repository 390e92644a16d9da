import type { Priority } from '../../gql/graphql';
import type { TargetOnScreen } from './target-on-screen';

export interface PlannedTarget {
  subDomainId: string;
  priority: Priority;
  importance: number;
  level: number;
  due: string;
  reason: null;
}

/** The steps above the as-is that can be chosen for all at once. */
export const STEPS = ['0.5', '1', '1.5', '2'] as const;
const HIGHEST_LEVEL = 7;
const HALVES = 2;
const MONTHS_AHEAD = 24;

/** A target a step above the as-is, on a half level, rounded up, and never above 7. */
export function levelAbove(asIs: number, step: number): number {
  // A mean such as 2.9999999999999996 is 3, and must not be rounded up past it.
  const wanted = Math.round((asIs + step) * 1e6) / 1e6;
  return Math.min(HIGHEST_LEVEL, Math.ceil(wanted * HALVES) / HALVES);
}

/** Sub-domains without a target of which the as-is is known. */
export function remaining(targets: readonly TargetOnScreen[]): TargetOnScreen[] {
  return targets.filter(({ set, asIs }) => !set && typeof asIs === 'number');
}

/** What would be sent for each of them: the proposed priority, and the same step and date for all. */
export function planRemaining(targets: readonly TargetOnScreen[], step: number, due: string): PlannedTarget[] {
  return remaining(targets).map(({ subDomainId, proposedPriority, importance, asIs }) => ({
    subDomainId,
    priority: proposedPriority,
    importance,
    level: levelAbove(asIs ?? 0, step),
    due,
    reason: null,
  }));
}

/** 24 months after a day (yyyy-mm-dd), less a day: the latest date that is safely within the limit. */
export function latestDue(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD, Math.min(day, last) - 1)).toISOString().slice(0, 10);
}
