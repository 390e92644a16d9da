import { useState, type ReactNode } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { useUndo } from '../../ui/undo';
import { PeoplePageQuery, ResendInvitationMutation, RestoreInvitationMutation, WithdrawInvitationMutation } from './city.documents';
import styles from './people-list.module.css';
import type { Invitation, PeopleCity } from './people-rows';

const REFRESHES = { refreshes: [PeoplePageQuery] };

/** Withdrawing asks nothing, because it can be taken back: the link in the mail works again. */
export function InvitationButtons({ city, invitation: { id, email, state }, change }: { city: PeopleCity; invitation: Invitation; change: ReactNode }) {
  const resend = useCommand(ResendInvitationMutation, REFRESHES);
  const withdraw = useCommand(WithdrawInvitationMutation, REFRESHES);
  const restore = useCommand(RestoreInvitationMutation, REFRESHES);
  const offerUndo = useUndo();
  const [sent, setSent] = useState(false);
  const ids = { cityId: city.id, id };
  const takeBack = async () => {
    if (!(await withdraw.run(ids))) return;
    offerUndo({ sentence: `Invitation to ${email} withdrawn.`, undo: async () => (await restore.run(ids)) !== null });
  };
  const problem = resend.problem ?? withdraw.problem ?? restore.problem;
  return (
    <>
      <span className={styles.buttons}>
        {state === 'withdrawn' ? (
          <Button busy={restore.busy} onClick={() => void restore.run(ids)} aria-label={`Restore the invitation to ${email}`}>
            Restore
          </Button>
        ) : (
          <>
            <Button busy={resend.busy} onClick={() => void resend.run(ids).then((done) => setSent(done !== null))} aria-label={`Send again to ${email}`}>
              Send again
            </Button>
            {change}
            <Button kind="quiet" busy={withdraw.busy} onClick={() => void takeBack()} aria-label={`Withdraw the invitation to ${email}`}>
              Withdraw
            </Button>
          </>
        )}
      </span>
      {sent || problem ? (
        <div className={styles.below}>
          <SuccessNote>{sent && !problem ? `Sent again to ${email}. The link in the earlier mail no longer works.` : null}</SuccessNote>
          <ProblemNote problem={problem} onRetry={resend.problem ? resend.retry : withdraw.problem ? withdraw.retry : restore.retry} />
        </div>
      ) : null}
    </>
  );
}
