import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { dayInWords, dayOf, plannedPhase } from '../assessment/plan';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** By when votes are wanted, as a whole sentence; null when nobody knows. */
export function roundUntil(assessment: Pick<LoadedAssessment, 'startDate' | 'workingDays'>, closesAt: Date | null, now: Date): string | null {
  if (closesAt !== null) return `votes count until ${dayInWords(dayOf(closesAt))}, ${CLOCK.format(closesAt)} UTC.`;
  const end = plannedPhase(assessment, 'voting')?.end;
  return end !== undefined && end >= dayOf(now) ? `voting is planned to end on ${dayInWords(end)}.` : null;
}
