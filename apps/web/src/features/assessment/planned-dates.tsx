import { effort, planDates, workingDayFrom, type Plan } from '@citymark/scoring';
import { DataTable } from '../../ui/data-table';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { weekday } from '../../ui/time-words';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import { longDay } from './date-range';

interface PlannedDatesProps {
  start: string;
  statements: number;
  minutesPerStatement: number;
  workingDays?: number;
}

/** The plan that starting on this day would make, worked out here in the browser. */
export function PlannedDates({ start, statements, minutesPerStatement, workingDays }: PlannedDatesProps) {
  const outcome = work(() => ({
    plan: planDates({ start, ...(workingDays === undefined ? {} : { workingDays }) }),
    hours: effort({ people: 1, statements, minutesPerStatement }).hoursPerPerson,
    shifted: weekendSentence(start),
  }));
  if (outcome === null) return <Sentence tone="quiet">The plan appears here when all of it is filled in.</Sentence>;
  const { plan, hours, shifted } = outcome;
  return (
    <Stack>
      {shifted === null ? null : <Sentence tone="warn">{shifted}</Sentence>}
      <p style={{ margin: 0 }}>
        From <strong>{longDay(plan.start)}</strong> to <strong>{longDay(plan.end)}</strong>: {count(lengthOf(plan), 'working day')}. Each person who judges all {statements} statements needs about{' '}
        <strong>{hours.toFixed(1)} hours</strong>, spread as they like.
      </p>
      <DataTable
        caption="Phases of the plan"
        captionHidden
        rows={plan.phases}
        keyOf={({ phase }) => phase}
        columns={[
          { id: 'phase', label: 'Phase', heads: true, cell: ({ phase }) => PHASE_NAMES[phase] },
          { id: 'from', label: 'From', cell: (phase) => longDay(phase.start) },
          { id: 'to', label: 'To', cell: (phase) => longDay(phase.end) },
        ]}
      />
    </Stack>
  );
}

/** "Sunday 3 May is not a working day: the plan begins on Monday 4 May."; null for a working day. */
export function weekendSentence(start: string): string | null {
  const begins = workingDayFrom(start);
  return begins === start ? null : `${weekday(start)} is not a working day: the plan begins on ${weekday(begins)}.`;
}

function lengthOf({ phases }: Plan): number {
  return phases.reduce((sum, { workingDays }) => sum + workingDays, 0);
}

function work<T>(plan: () => T): T | null {
  try {
    return plan();
  } catch {
    return null;
  }
}
