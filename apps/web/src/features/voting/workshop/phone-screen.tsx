import { useAnswer } from '../../../app/answer';
import { ButtonLink } from '../../../app/navigation/button-link';
import { paths } from '../../../app/paths';
import { Answer } from '../../../ui/answer';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { StatementVoting } from '../statement-voting';
import { Clock } from './timer';
import { WorkshopPhoneQuery } from './workshop.documents';

interface PhoneScreenProps {
  cityId: string;
  assessmentId: string;
}

/** One's own part of a workshop: whatever is before the room, to judge when it is open, and to see when it is revealed. */
export function WorkshopPhoneScreen(ids: PhoneScreenProps) {
  const query = useAnswer(WorkshopPhoneQuery, ids);
  const assessment = query.data?.assessment;
  const workshop = assessment?.workshops.find(({ endedAt }) => endedAt === null);
  const shown = assessment?.statements.find(({ statementId }) => statementId === workshop?.statementId);
  return (
    <Page title={shown?.statement.text ?? 'Workshop'} above={assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={8}>
        {() => {
          if (!workshop) {
            return (
              <EmptyState title="This workshop is over. Thank you." action={<ButtonLink to={paths.inAssessment(ids.cityId, ids.assessmentId, 'vote')}>Go on to the vote</ButtonLink>}>
                What was judged is kept, and its minutes too.
              </EmptyState>
            );
          }
          if (!shown) return <EmptyState title="You are in. Look at the screen in front.">The next statement appears here by itself.</EmptyState>;
          return (
            <>
              <Clock endsAt={workshop.timerEndsAt} />
              <StatementVoting key={`${shown.statementId} ${assessment?.openRound?.id ?? ''}`} {...ids} statementId={shown.statementId} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
