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
  /** Where the mark of today stands: in which planned phase, and how far along it from 0 to 1; null before the plan begins. */
  mark: { phase: Phase; share: number } | null;
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
  return { day, total, behind, mark: markOf(plan, today), words: step ? wordsOf({ first: first.from, last: last.to, today, day, total, behind }) : finished(phase) };
}

function behindOf({ from, to }: PlannedStep, today: string): number {
  if (today > to) return workingDaysBetween(to, today) - workingDaysBetween(to, to);
  if (today < from) return -(workingDaysBetween(today, from) - workingDaysBetween(from, from));
  return 0;
}

/** In the middle of its day; after a phase and before the next, as on a weekend, at the end of the first. */
function markOf(plan: readonly PlannedStep[], today: string): PlanPosition['mark'] {
  const step = plan.findLast(({ from }) => today >= from);
  if (!step) return null;
  const share = today > step.to ? 1 : (workingDaysBetween(step.from, today) - MIDDAY) / step.workingDays;
  return { phase: step.phase, share };
}

const MIDDAY = 0.5;

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
