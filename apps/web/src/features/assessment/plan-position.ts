import type { Phase } from '@citymark/access';
import { workingDaysBetween } from '@citymark/scoring';
import { count } from '../../ui/words';
import { longDay } from './date-range';

export interface PlannedStep {
  phase: Phase;
  from: string;
  to: string;
  workingDays: number;
}

export interface PlanPosition {
  /** Working day of the plan that today is, from 1; 0 before it begins, `total` after its end. */
  day: number;
  total: number;
  /** Working days behind the plan; negative when ahead of it. */
  behind: number;
  /** Where today stands, as a sentence without a full stop. */
  words: string;
  /** 0 to 1 along the planned days. */
  share: number;
}

/** Where the assessment is in its plan on this day yyyy-mm-dd; null when there is no plan to compare with. */
export function planPosition(plan: readonly PlannedStep[], phase: Phase, today: string): PlanPosition | null {
  const first = plan[0];
  const last = plan.at(-1);
  if (!first || !last) return null;
  const total = plan.reduce((sum, { workingDays }) => sum + workingDays, 0);
  const day = Math.min(workingDaysBetween(first.from, today), total);
  const step = plan.find((one) => one.phase === phase);
  const behind = step ? behindOf(step, today) : 0;
  // Mid-day, so that the mark of a day lies within it.
  const share = day === 0 ? 0 : today > last.to ? 1 : (day - 0.5) / total;
  return { day, total, behind, share, words: step ? wordsOf({ first: first.from, last: last.to, today, day, total, behind }) : finished(phase) };
}

function behindOf({ from, to }: PlannedStep, today: string): number {
  if (today > to) return workingDaysBetween(to, today) - workingDaysBetween(to, to);
  if (today < from) return -(workingDaysBetween(today, from) - workingDaysBetween(from, from));
  return 0;
}

interface Standing extends Pick<PlanPosition, 'day' | 'total' | 'behind'> {
  first: string;
  last: string;
  today: string;
}

function wordsOf({ first, last, today, day, total, behind }: Standing): string {
  if (today < first) return `The plan begins on ${longDay(first)}`;
  const pace = behind > 0 ? `${count(behind, 'day')} behind` : behind < 0 ? `${count(-behind, 'day')} ahead` : 'on time';
  return today > last ? `The ${total} planned days are over, ${pace}` : `Day ${day} of ${total}, ${pace}`;
}

function finished(phase: Phase): string {
  return phase === 'archived' ? 'Archived' : 'Published';
}

/** The reader's day, yyyy-mm-dd. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
