import { useAnswer } from '../../app/answer';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import { PlanQuery } from './assessment.documents';
import { longDay } from './date-range';

/** The dated plan of an assessment: when, who, and how many hours. */
export function PlanScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(PlanQuery, { cityId, assessmentId });
  return (
    <Page
      title="Plan"
      lead="When each phase begins and ends, and how much time it asks of people."
      above={query.data?.assessment?.name ?? '\u00a0'}
      actions={
        <a className={buttonClass} href={paths.calendar(cityId, assessmentId)} download>
          Add to my calendar
        </a>
      }
    >
      <Answer query={query} lines={10}>
        {({ assessment }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const { plan, participants, statements, hoursPerPerson, minutesPerStatement } = assessment;
          const evidencers = evidencersOf(statements);
          const days = plan.reduce((sum, { workingDays }) => sum + workingDays, 0);
          return (
            <>
              <StatRow>
                <StatTile label="Length" value={count(days, 'working day')} />
                <StatTile label="For each person who judges" value={`${hoursPerPerson.toFixed(1)} hours`} note={`${minutesPerStatement} minutes a statement`} />
                <StatTile label="People who judge" value={participants.length} />
                <StatTile label="People who gather proof" value={evidencers.length} />
              </StatRow>
              <Panel title="Dates">
                <DataTable
                  caption="Phases and their days"
                  captionHidden
                  rows={plan}
                  keyOf={({ phase }) => phase}
                  columns={[
                    { id: 'phase', label: 'Phase', heads: true, cell: ({ phase }) => PHASE_NAMES[phase] },
                    { id: 'from', label: 'From', cell: ({ from }) => longDay(from) },
                    { id: 'to', label: 'To', cell: ({ to }) => longDay(to) },
                    { id: 'days', label: 'Working days', align: 'end', cell: ({ workingDays }) => workingDays },
                  ]}
                />
              </Panel>
              <Panel title="Who gathers proof">
                <DataTable
                  caption="Evidencers and their statements"
                  captionHidden
                  rows={evidencers}
                  keyOf={({ personId }) => personId}
                  empty={<EmptyState title="No statement has an evidencer yet.">A leader assigns statements on the evidence page.</EmptyState>}
                  columns={[
                    { id: 'name', label: 'Name', heads: true, cell: ({ name }) => name },
                    { id: 'statements', label: 'Statements', align: 'end', cell: (one) => one.statements },
                  ]}
                />
              </Panel>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

type Assigned = { applicable: boolean; assignedTo: { personId: string; name: string } | null };

function evidencersOf(statements: readonly Assigned[]) {
  const people = new Map<string, { personId: string; name: string; statements: number }>();
  for (const { applicable, assignedTo } of statements) {
    if (!applicable || !assignedTo) continue;
    const known = people.get(assignedTo.personId) ?? { ...assignedTo, statements: 0 };
    people.set(assignedTo.personId, { ...known, statements: known.statements + 1 });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}
