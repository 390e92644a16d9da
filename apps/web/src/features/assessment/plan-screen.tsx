import { can } from '@citymark/access';
import { useAnswer } from '../../app/answer';
import { paths } from '../../app/paths';
import { useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { More } from '../../ui/more';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { today } from '../../ui/time-words';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import { PlanQuery } from './assessment.documents';
import { ChangePlanForm } from './change-plan-form';
import { longDay } from './date-range';
import { PhaseTimeline } from './phase-timeline';

/** The dated plan of an assessment: when, who, and how many hours. */
export function PlanScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(PlanQuery, { cityId, assessmentId });
  const personId = useSession().data?.session?.person.id ?? null;
  const roles = useSessionCity(cityId)?.myRoles ?? [];
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
          const { phase, startDate, workingDays } = assessment;
          const mayChange = can({ personId, operator: false, roles }, 'plan.change', { phase }).allowed;
          // A plan that was saved fills the form anew.
          const formKey = `${startDate} ${workingDays} ${minutesPerStatement}`;
          return (
            <>
              <PhaseTimeline phase={phase} plan={plan} today={today()} />
              <StatRow>
                <StatTile label="Length" value={count(workingDays, 'working day')} />
                <StatTile label="For each person who judges" value={`${hoursPerPerson.toFixed(1)} hours`} note={`${minutesPerStatement} minutes a statement`} />
                <StatTile label="People who judge" value={participants.length} />
                <StatTile label="People who gather proof" value={evidencers.length} />
              </StatRow>
              <Panel title="Dates">
                <DataTable
                  caption="Phases and their days"
                  captionHidden
                  rows={plan}
                  keyOf={(step) => step.phase}
                  columns={[
                    { id: 'phase', label: 'Phase', heads: true, cell: (step) => PHASE_NAMES[step.phase] },
                    { id: 'from', label: 'From', cell: ({ from }) => longDay(from) },
                    { id: 'to', label: 'To', cell: ({ to }) => longDay(to) },
                    { id: 'days', label: 'Working days', align: 'end', cell: (step) => step.workingDays },
                  ]}
                />
                {mayChange ? (
                  <More label="Change the plan">
                    <ChangePlanForm
                      key={formKey}
                      cityId={cityId}
                      assessmentId={assessmentId}
                      plan={{ startDate, workingDays, minutesPerStatement }}
                      statements={statements.filter(({ applicable }) => applicable).length}
                    />
                  </More>
                ) : null}
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
