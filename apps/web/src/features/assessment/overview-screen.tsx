import { useMemo } from 'react';
import { useAnswer } from '../../app/answer';
import { leads, useSession, useSessionCity } from '../../app/session';
import type { AssessmentOverviewQuery, Phase } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { Page } from '../../ui/page';
import { today as todayHere } from '../../ui/time-words';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { OverviewQuery } from './assessment.documents';
import type { OverviewAssessment } from './assessment-answer';
import { Cockpit } from './cockpit';
import { dutyOf } from './duty';
import { FiguresPanel } from './figures-panel';
import { GlancePanel } from './glance-panel';
import { OwedWorkPanel } from './owed-work-panel';
import { ParticipantsPanel } from './participants-panel';
import { ProgressPanel } from './progress-panel';
import { ChooseRule } from './choose-rule';
import { ChooseWeights } from './choose-weights';
import { RulePanel } from './rule-panel';
import { TransitionsPanel } from './transitions-panel';
import { WeightsPart } from './weights-part';

const WHILE_VOTING_MS = 15_000;
/** From here on there are targets to compare with. */
const AFTER_VOTING: readonly Phase[] = ['targeting', 'published', 'archived'];

/** Phases in which a leader looks at who will judge. */
const INVITING: readonly Phase[] = ['preparing', 'collecting'];
/** Phases in which people are asked for levels or votes. */
const ASKING: readonly Phase[] = ['collecting', 'voting'];

/** Where an assessment stands, and what the viewer does next. */
export function OverviewScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const city = useSessionCity(cityId);
  const phase = city?.assessments.find(({ id }) => id === assessmentId)?.phase;
  const leading = leads(city);
  const wanted = { withTargets: phase !== undefined && AFTER_VOTING.includes(phase), inviting: leading && phase !== undefined && INVITING.includes(phase) };
  const query = useAnswer(OverviewQuery, { cityId, assessmentId, ...wanted }, { refetchInterval: phase === 'voting' ? WHILE_VOTING_MS : false });
  const assessment = query.data?.assessment;
  return (
    <Page title={assessment?.name ?? 'Assessment'} above={assessment ? `${PHASE_NAMES[assessment.phase]} · ${assessment.pack.name}` : '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment: found, city: invited }) =>
          found ? (
            <Overview cityId={cityId} assessment={found} leading={leading} waiting={waitingOf(invited)} />
          ) : (
            <EmptyState picture={<Illustration of="compass" />} title="This assessment was not found, or you do not belong to its city.">Ask the person who invited you for a new link.</EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}

/** Stakeholders who have been asked and have not answered. */
const waitingOf = (city: AssessmentOverviewQuery['city']): number => (city?.invitations ?? []).filter(({ role, state }) => role === 'stakeholder' && (state === 'sent' || state === 'opened')).length;

function Overview({ cityId, assessment, leading, waiting }: { cityId: string; assessment: OverviewAssessment; leading: boolean; waiting: number }) {
  const personId = useSession().data?.session?.person.id ?? null;
  const today = todayHere();
  const { rule, pack } = assessment;
  const choosing = leading && !rule.locked;
  const duty = useMemo(() => dutyOf(assessment, leading, today), [assessment, leading, today]);
  return (
    <>
      <Cockpit cityId={cityId} assessment={assessment} leading={leading} waiting={waiting} personId={personId} duty={duty} today={today} />
      <GlancePanel cityId={cityId} assessment={assessment} duty={duty} />
      {leading && ASKING.includes(assessment.phase) ? <OwedWorkPanel cityId={cityId} assessmentId={assessment.id} phase={assessment.phase} /> : null}
      {assessment.transitions.length > 0 ? <TransitionsPanel cityId={cityId} assessment={assessment} leading={leading} /> : null}
      <ProgressPanel assessment={assessment} today={today} />
      <FiguresPanel areas={assessment.pack.areas} rollUp={assessment.rollUp} targets={assessment.targets ?? []} />
      {leading ? <ParticipantsPanel cityId={cityId} participants={assessment.participants} voting={assessment.openRound !== null} /> : null}
      <RulePanel
        rule={rule}
        changes={assessment.changes}
        choice={choosing ? <ChooseRule cityId={cityId} assessmentId={assessment.id} ruleId={rule.id} /> : null}
        weights={<WeightsPart rule={rule} areas={pack.areas} choice={choosing ? <ChooseWeights cityId={cityId} assessmentId={assessment.id} ruleId={rule.id} areas={pack.areas} weights={rule.weights} /> : null} />}
      />
    </>
  );
}
