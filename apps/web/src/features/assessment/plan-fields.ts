export interface PlanTexts extends Record<string, string> {
  startDate: string;
  workingDays: string;
  minutesPerStatement: string;
}

/** As the database allows them. */
export const PLAN_BOUNDS = { workingDays: { least: 5, most: 60 }, minutesPerStatement: { least: 1, most: 60 } } as const;

/** What is wrong with the texts of a plan, a sentence a field; nothing when the plan can be sent. */
export function planProblems({ startDate, workingDays, minutesPerStatement }: PlanTexts): Partial<Record<keyof PlanTexts, string>> {
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(startDate) ? {} : { startDate: 'Please choose the day on which it starts.' }),
    ...outside(workingDays, 'workingDays', 'working days'),
    ...outside(minutesPerStatement, 'minutesPerStatement', 'minutes'),
  };
}

function outside(text: string, field: keyof typeof PLAN_BOUNDS, unit: string): Partial<Record<string, string>> {
  const { least, most } = PLAN_BOUNDS[field];
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? {} : { [field]: `Please enter whole ${unit} from ${least} to ${most}.` };
}
