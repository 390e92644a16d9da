import { can } from '@citymark/access';
import { useAnswer } from '../../../app/answer';
import { useCommand } from '../../../app/mutation';
import { ButtonLink } from '../../../app/navigation/button-link';
import { paths } from '../../../app/paths';
import { useSession, useSessionCity } from '../../../app/session';
import { Answer } from '../../../ui/answer';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { More } from '../../../ui/more';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNote } from '../../../ui/problem-note';
import { Stack } from '../../../ui/stack';
import { moment } from '../../../ui/words';
import { Minutes } from './minutes';
import { Room } from './room';
import type { WorkshopAssessment } from './workshop-answer';
import { StartWorkshopMutation, WorkshopQuery } from './workshop.documents';

interface WorkshopScreenProps {
  cityId: string;
  assessmentId: string;
}

/** Everybody in one room: the facilitator's screen, for a beamer. Votes are those of the rounds, wherever they are cast. */
export function WorkshopScreen(ids: WorkshopScreenProps) {
  const query = useAnswer(WorkshopQuery, ids);
  return (
    <Page title="Workshop" lead="Everybody in one room: judge on phones, reveal, hear both ends, judge again." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment }) => (assessment ? <Workshops cityId={ids.cityId} assessment={assessment} /> : <EmptyState title="This assessment was not found, or you do not belong to its city." />)}
      </Answer>
    </Page>
  );
}

function Workshops({ cityId, assessment }: { cityId: string; assessment: WorkshopAssessment }) {
  const personId = useSession().data?.session?.person.id ?? null;
  const roles = useSessionCity(cityId)?.myRoles ?? [];
  const mayLead = can({ personId, operator: false, roles }, 'workshop.lead', { phase: assessment.phase }).allowed;
  // Whoever goes on to the targets without ending it has ended it in fact: nothing can be judged in it any more.
  const running = assessment.phase === 'voting' ? assessment.workshops.find(({ endedAt }) => endedAt === null) : undefined;
  const earlier = assessment.workshops.filter((one) => one !== running);
  const textOf = (id: string) => assessment.statements.find(({ statementId }) => statementId === id)?.statement.text;
  return (
    <Stack>
      {running && mayLead ? <Room cityId={cityId} assessment={assessment} workshop={running} /> : null}
      {!running && mayLead ? <Begin cityId={cityId} assessmentId={assessment.id} /> : null}
      {mayLead ? null : running ? <Running /> : <EmptyState title="No workshop is running.">{whenOneCan(assessment.phase)}</EmptyState>}
      {earlier.map(({ id, startedAt, minutes }) => (
        <Panel key={id} title={`Workshop of ${moment(startedAt)}`}>
          <More label={`Minutes (${minutes.length})`}>
            <Minutes minutes={minutes} textOf={textOf} />
          </More>
        </Panel>
      ))}
    </Stack>
  );
}

const whenOneCan = (phase: string) => (phase === 'voting' ? 'Whoever leads the assessment can start one.' : 'One can be started while people judge, in the phase “Voting”.');

/** Those who come here from the menu, not by the code on the wall. */
function Running() {
  return (
    <EmptyState title="A workshop is running. Join with the code on the screen in front." action={<ButtonLink to={paths.joinWorkshop()}>Enter the code</ButtonLink>}>
      Those who are asked to judge vote in it as themselves.
    </EmptyState>
  );
}

function Begin({ cityId, assessmentId }: WorkshopScreenProps) {
  const start = useCommand(StartWorkshopMutation);
  return (
    <Panel title="Start a workshop" note="Show this page on the screen in front. People join with a code on their phones, and vote as themselves.">
      <div>
        <Button kind="primary" busy={start.busy} onClick={() => void start.run({ cityId, assessmentId })}>
          Start the workshop
        </Button>
      </div>
      <ProblemNote problem={start.problem} onRetry={start.retry} />
    </Panel>
  );
}
