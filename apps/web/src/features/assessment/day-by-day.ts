import { workingDaysBetween } from '@citymark/scoring';
import type { OverviewAssessment } from './assessment-answer';
import type { PlannedStep } from './plan-position';

type Done = OverviewAssessment['progress'][number];

export interface DayPoint {
  /** yyyy-mm-dd */
  day: string;
  /** Statements with a proposed level by the end of the day, and settled ones; null in the future. */
  proposed: number | null;
  settled: number | null;
  /** What the plan has by the end of the day. */
  proposedPlan: number;
  settledPlan: number;
  /** On that day alone. */
  votes: number;
  proofs: number;
}

interface DayByDay {
  progress: readonly Done[];
  plan: readonly PlannedStep[];
  applicable: number;
  /** The last day of which there is something to say, yyyy-mm-dd: today, while the assessment runs. */
  until: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** About a year: beyond that a line tells nothing of days. */
const MOST_DAYS = 366;

/** The days of the plan and of the work so far, with what was reached by each; days without work on a weekend are left out. */
export function dayByDay({ progress, plan, applicable, until }: DayByDay): DayPoint[] {
  const done = new Map(progress.map((one) => [one.day, one]));
  const bounds = [...plan.flatMap(({ from, to }) => [from, to]), ...progress.map(({ day }) => day)].sort();
  const [first] = bounds;
  const last = [bounds.at(-1) ?? '', until].sort().at(-1) ?? '';
  if (first === undefined) return [];
  const total = { proposed: 0, settled: 0 };
  return daysFrom(first, last).flatMap((day): DayPoint[] => {
    const today = done.get(day);
    total.proposed += today?.proposed ?? 0;
    total.settled += today?.settled ?? 0;
    if (!today && workingDaysBetween(day, day) === 0) return [];
    const known = day <= until;
    return [
      {
        day,
        proposed: known ? total.proposed : null,
        settled: known ? total.settled : null,
        proposedPlan: planned(plan, 'collecting', day, applicable),
        settledPlan: planned(plan, 'voting', day, applicable),
        votes: today?.votes ?? 0,
        proofs: today?.proofs ?? 0,
      },
    ];
  });
}

/** As if the statements were done evenly over the working days of a phase. */
function planned(plan: readonly PlannedStep[], phase: PlannedStep['phase'], day: string, applicable: number): number {
  const step = plan.find((one) => one.phase === phase);
  if (!step || day < step.from) return 0;
  return Math.round(applicable * Math.min(1, workingDaysBetween(step.from, day) / step.workingDays));
}

function daysFrom(first: string, last: string): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  const length = Math.min(MOST_DAYS, Math.round((Date.parse(`${last}T00:00:00Z`) - start) / MILLISECONDS_PER_DAY) + 1);
  return Array.from({ length: Math.max(0, length) }, (_, after) => new Date(start + after * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}
