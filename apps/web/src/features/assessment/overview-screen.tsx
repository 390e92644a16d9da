import { useAnswer } from '../../app/answer';
import { leads, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { OverviewQuery } from './assessment.documents';
import { FiguresPanel } from './figures-panel';
import { NextStepsPanel } from './next-steps-panel';
import { OverviewCounts } from './overview-counts';
import { ParticipantsPanel } from './participants-panel';
import { PhaseStepper } from './phase-stepper';
import { RulePanel } from './rule-panel';
import { StatementHeatmap } from './statement-heatmap';
import { TransitionsPanel } from './transitions-panel';

const WHILE_VOTING_MS = 15_000;

/** Where an assessment stands, and what the viewer does next. */
export function OverviewScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const city = useSessionCity(cityId);
  const phase = city?.assessments.find(({ id }) => id === assessmentId)?.phase;
  const query = useAnswer(OverviewQuery, { cityId, assessmentId }, { refetchInterval: phase === 'voting' ? WHILE_VOTING_MS : false });
  const leading = leads(city);
  const assessment = query.data?.assessment;
  return (
    <Page title={assessment?.name ?? 'Assessment'} above={assessment ? `${PHASE_NAMES[assessment.phase]} · ${assessment.pack.name}` : '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment: found }) =>
          found ? (
            <>
              <PhaseStepper phase={found.phase} plan={found.plan} />
              <NextStepsPanel cityId={cityId} assessmentId={assessmentId} steps={found.nextSteps} />
              <OverviewCounts assessment={found} />
              <StatementHeatmap cityId={cityId} assessmentId={assessmentId} areas={found.pack.areas} statements={found.statements} rollUp={found.rollUp} scale={found.pack.scale} />
              {found.transitions.length > 0 ? <TransitionsPanel cityId={cityId} assessment={found} leading={leading} /> : null}
              <FiguresPanel areas={found.pack.areas} rollUp={found.rollUp} />
              {leading ? <ParticipantsPanel cityId={cityId} participants={found.participants} voting={found.openRound !== null} /> : null}
              <RulePanel rule={found.rule} changes={found.changes} />
            </>
          ) : (
            <EmptyState title="This assessment was not found, or you do not belong to its city.">Ask the person who invited you for a new link.</EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}
