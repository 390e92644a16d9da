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
  const running = assessment?.phase === 'voting' ? assessment.workshops.find(({ endedAt }) => endedAt === null) : undefined;
  const shown = running?.joinedByMe ? assessment?.statements.find(({ statementId }) => statementId === running.statementId) : undefined;
  return (
    <Page title={shown?.statement.text ?? 'Workshop'} above={assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={8}>
        {() => {
          if (!running) return <NotRunning {...ids} wasThere={assessment?.workshops[0]?.joinedByMe === true} />;
          if (!running.joinedByMe) return <NotJoined />;
          if (!shown) return <EmptyState title="You are in. Look at the screen in front.">The next statement appears here by itself.</EmptyState>;
          return (
            <>
              <Clock endsAt={running.timerEndsAt} />
              <StatementVoting key={shown.statementId} {...ids} statementId={shown.statementId} alone />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

/** Who came here by the address alone is not in the room yet. */
function NotJoined() {
  return (
    <EmptyState title="You have not joined yet." action={<ButtonLink to={paths.joinWorkshop()}>Enter the code</ButtonLink>}>
      A workshop is running. Its code stands on the screen in front.
    </EmptyState>
  );
}

function NotRunning({ cityId, assessmentId, wasThere }: PhoneScreenProps & { wasThere: boolean }) {
  const action = <ButtonLink to={paths.inAssessment(cityId, assessmentId, 'overview')}>Go to the overview</ButtonLink>;
  return wasThere ? (
    <EmptyState title="This workshop is over. Thank you." action={action}>
      What was judged is kept, and its minutes too.
    </EmptyState>
  ) : (
    <EmptyState title="No workshop is running at the moment." action={action}>
      When one is, its code stands on the screen in front.
    </EmptyState>
  );
}
