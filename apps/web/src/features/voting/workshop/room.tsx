import { useCommand } from '../../../app/mutation';
import { ConfirmButton } from '../../../ui/confirm-button';
import { EmptyState } from '../../../ui/empty-state';
import { placesOf } from '../../../ui/model-places';
import { Panel } from '../../../ui/panel';
import { ProblemNote } from '../../../ui/problem-note';
import { Progress } from '../../../ui/progress';
import { agendaOrder, nextOnAgenda } from './agenda-order';
import { ChooseStatement } from './choose-statement';
import { JoinCode } from './join-code';
import { Minutes, NoteForm } from './minutes';
import { Stage } from './stage';
import { Clock, TimerButtons } from './timer';
import type { Workshop, WorkshopAssessment } from './workshop-answer';
import { EndWorkshopMutation, ShowInWorkshopMutation } from './workshop.documents';
import styles from './workshop.module.css';

/** The screen in front of the room: what is talked about, large; how to join; the clock; the agenda; the minutes. */
export function Room({ cityId, assessment, workshop }: { cityId: string; assessment: WorkshopAssessment; workshop: Workshop }) {
  const show = useCommand(ShowInWorkshopMutation);
  const end = useCommand(EndWorkshopMutation);
  const ids = { cityId, assessmentId: assessment.id, workshopId: workshop.id };
  const { statements } = assessment;
  const agenda = agendaOrder(assessment.agenda, new Set(statements.filter(({ result }) => result?.counts === null).map(({ statementId }) => statementId)));
  const current = statements.find(({ statementId }) => statementId === workshop.statementId);
  const choose = (statementId: string) => void show.run({ ...ids, statementId });
  const next = nextOnAgenda(agenda, workshop.statementId);
  const applicable = statements.filter((one) => one.applicable);
  const places = placesOf(assessment.pack.areas);
  const place = current && places.get(current.subDomainId);
  return (
    <div className={styles.room}>
      <div className={styles.front}>
        <Panel elevation={2}>
          <Clock endsAt={workshop.timerEndsAt} />
          {current ? (
            <Stage ids={ids} assessment={assessment} statement={current} place={place ? `${place.areaName} · ${place.subDomainName}` : ''} onNext={next ? () => choose(next) : null} />
          ) : (
            <EmptyState title="Nothing is before the room yet.">Choose a statement from the agenda: the most divided stands first.</EmptyState>
          )}
          <ProblemNote problem={show.problem} onRetry={show.retry} />
        </Panel>
        <Panel title="Minutes">
          <Minutes minutes={workshop.minutes} textOf={(id) => statements.find(({ statementId }) => statementId === id)?.statement.text} />
          <NoteForm {...ids} />
        </Panel>
      </div>
      <div className={styles.side}>
        {workshop.code === null ? null : <JoinCode code={workshop.code} joined={workshop.joined ?? 0} names={workshop.joinedNames} />}
        <Panel title="Time to talk">
          <TimerButtons {...ids} running={workshop.timerEndsAt !== null} />
        </Panel>
        <Panel title="Agenda">
          <Progress label="Settled statements" done={applicable.filter(({ settlement }) => settlement !== null).length} total={applicable.length} />
          <ChooseStatement assessment={assessment} agenda={agenda} current={workshop.statementId} busy={show.busy} onChoose={choose} />
        </Panel>
        <ConfirmButton
          busy={end.busy}
          question="End the workshop?"
          explanation="The code opens nothing any more. The minutes and all votes stay, and you can start another workshop."
          confirmLabel="End it"
          onConfirm={() => end.run(ids)}
        >
          End the workshop
        </ConfirmButton>
        <ProblemNote problem={end.problem} onRetry={end.retry} />
      </div>
    </div>
  );
}
