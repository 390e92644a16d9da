import type { Phase } from '@citymark/access';
import { effort, planDates, type Plan } from '@citymark/scoring';
import type { LoadedAssessment } from './loaded-assessment';

const MINUTES_IN_HOUR = 60;
const MINUTES_AS_HOURS_FROM = 90;

/** The dated plan of an assessment. */
export const planOf = ({ startDate, workingDays }: Pick<LoadedAssessment, 'startDate' | 'workingDays'>): Plan =>
  planDates({ start: startDate, workingDays });

/** Hours one person needs to judge every applicable statement once; 0 when none applies. */
export function hoursPerPerson({ applicableCount, minutesPerStatement }: Pick<LoadedAssessment, 'applicableCount' | 'minutesPerStatement'>): number {
  if (!(applicableCount > 0)) return 0;
  return effort({ people: 1, statements: applicableCount, minutesPerStatement }).hoursPerPerson;
}

const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "2026-12-04" as "Friday 4 December". */
export const dayInWords = (day: string): string => DAY_IN_WORDS.format(new Date(`${day}T00:00:00Z`)).replace(',', '');

/** The calendar day of a moment, in UTC, as the days of the plan are. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** When a phase is planned to be; undefined for phases that no plan has. */
export const plannedPhase = (assessment: Pick<LoadedAssessment, 'startDate' | 'workingDays'>, phase: Phase) =>
  planOf(assessment).phases.find((one) => one.phase === phase);

/** "about 36 minutes", "about 5 hours", for the time that so many statements take. */
export function timeInWords(minutes: number): string {
  if (minutes < MINUTES_AS_HOURS_FROM) return `about ${minutes} minutes`;
  const halves = Math.round((minutes / MINUTES_IN_HOUR) * 2) / 2;
  const whole = Math.floor(halves);
  return `about ${whole}${halves > whole ? '½' : ''} ${halves === 1 ? 'hour' : 'hours'}`;
}
