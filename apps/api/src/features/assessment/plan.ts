import { effort, planDates, type Plan } from '@citymark/scoring';
import type { LoadedAssessment } from './loaded-assessment';

/** The dated plan of an assessment. */
export const planOf = ({ startDate, workingDays }: Pick<LoadedAssessment, 'startDate' | 'workingDays'>): Plan =>
  planDates({ start: startDate, workingDays });

/** Hours one person needs to judge every applicable statement once; 0 when none applies. */
export function hoursPerPerson({ applicableCount, minutesPerStatement }: Pick<LoadedAssessment, 'applicableCount' | 'minutesPerStatement'>): number {
  if (!(applicableCount > 0)) return 0;
  return effort({ people: 1, statements: applicableCount, minutesPerStatement }).hoursPerPerson;
}
