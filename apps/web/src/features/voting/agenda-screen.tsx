import { can } from '@citymark/access';
import { useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { leads, useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { More } from '../../ui/more';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Progress } from '../../ui/progress';
import { count } from '../../ui/words';
import { AgendaList } from './agenda-list';
import styles from './agenda-screen.module.css';
import { OpenRoundForm } from './open-round-form';
import { OpenRoundPanel } from './open-round-panel';
import { SettledList } from './settled-list';
import { AgendaQuery } from './voting.documents';
import type { AgendaAssessment } from './voting-answer';

const WHILE_OPEN_MS = 5_000;

interface AgendaScreenProps {
  cityId: string;
  assessmentId: string;
}

/** What there is to talk about, and for leaders the rounds. */
export function AgendaScreen(ids: AgendaScreenProps) {
  const known = useSessionCity(ids.cityId)?.assessments.find(({ id }) => id === ids.assessmentId);
  const query = useAnswer(AgendaQuery, ids, { refetchInterval: known?.phase === 'voting' ? WHILE_OPEN_MS : false });
  return (
    <Page title="Agenda" lead="Where people judge differently: talk about it, then judge again." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={12}>
        {({ assessment }) => (assessment ? <Agenda ids={ids} assessment={assessment} /> : <EmptyState title="This assessment was not found, or you do not belong to its city." />)}
      </Answer>
    </Page>
  );
}

function Agenda({ ids: { cityId, assessmentId }, assessment }: { ids: AgendaScreenProps; assessment: AgendaAssessment }) {
  const personId = useSession().data?.session?.person.id ?? null;
  const city = useSessionCity(cityId);
  const leading = leads(city);
  const { openRound, phase, agenda, statements } = assessment;
  const viewer = { personId, operator: false, roles: city?.myRoles ?? [] };
  const mayOpen = openRound === null && can(viewer, 'round.open', { phase }).allowed;
  const mayDecide = openRound === null && can(viewer, 'statement.decide', { phase }).allowed;
  const applicable = statements.filter((one) => one.applicable);
  const settled = applicable.filter(({ settlement }) => settlement !== null);
  const unsettled = applicable.filter(({ settlement }) => settlement === null);
  // With too few votes nobody diverges yet: these need votes, not a talk.
  const divided = agenda.filter(({ counts }) => counts !== null);
  const few = agenda.filter(({ counts }) => counts === null);
  const opens = mayOpen && unsettled.length > 0;
  const toTheRound =
    opens && agenda.length > FEW_LINES ? (
      <a className={buttonClass} href={`#${ROUND_FORM}`}>
        {`Open round ${assessment.rounds.length + 1}`}
      </a>
    ) : null;
  return (
    <>
      <Progress label="Settled statements" done={settled.length} total={applicable.length} />
      {openRound ? <OpenRoundPanel cityId={cityId} assessment={assessment} round={openRound} leading={leading} /> : null}
      <Panel title="To talk about" note={divided.length > 0 ? `${count(divided.length, 'statement')}, the most divided first.` : undefined} actions={toTheRound}>
        {divided.length > 0 ? (
          <AgendaList cityId={cityId} assessment={assessment} entries={divided} mayDecide={mayDecide} />
        ) : (
          <EmptyState
            title={emptyTitle(assessment, unsettled.length)}
            picture={<Illustration of={unsettled.length === 0 ? 'done' : 'talk'} />}
            action={mayOpen && unsettled.length === 0 ? <ButtonLink kind="primary" to={paths.inAssessment(cityId, assessmentId, 'plan')}>Go on to setting targets</ButtonLink> : undefined}
          />
        )}
      </Panel>
      {few.length > 0 ? (
        <Panel title="Too few votes to tell" note={`${count(few.length, 'statement')}. Ask for more votes in another round; a decision needs a reason.`}>
          <AgendaList cityId={cityId} assessment={assessment} entries={few} mayDecide={mayDecide} />
        </Panel>
      ) : null}
      {opens ? (
        <div id={ROUND_FORM} className={styles.round}>
          <OpenRoundForm cityId={cityId} assessment={assessment} unsettled={unsettled} />
        </div>
      ) : null}
      {settled.length > 0 ? (
        <Panel title={`Settled (${settled.length})`}>
          <More label="Show the settled statements" openAtFirst={settled.length <= FEW}>
            <SettledList cityId={cityId} assessmentId={assessmentId} settled={settled} />
          </More>
        </Panel>
      ) : null}
    </>
  );
}

const FEW = 10;
/** With more the form for the next round is out of sight. */
const FEW_LINES = 3;
const ROUND_FORM = 'open-round';

function emptyTitle({ agenda, openRound, rounds, phase }: AgendaAssessment, unsettled: number): string {
  if (agenda.length > 0) return 'Nobody diverges so far.';
  if (phase === 'preparing' || phase === 'collecting') return 'Voting has not begun. The agenda fills when the first round is closed.';
  if (unsettled === 0) return 'Nothing is left to talk about: every statement is settled.';
  if (openRound) return 'The agenda fills when this round is closed.';
  return rounds.length === 0 ? 'No round has been held yet. Open one, so that people can judge.' : 'No statement needs to be talked about at the moment.';
}
