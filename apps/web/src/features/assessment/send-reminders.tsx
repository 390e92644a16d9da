import { useState } from 'react';
import { useCommand, type Success } from '../../app/mutation';
import type { SendRemindersMutation as SendRemindersAnswer } from '../../gql/graphql';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { count, list } from '../../ui/words';
import { OwedWorkQuery, SendRemindersMutation } from './owed-work.documents';
import type { OwedWork } from './owed-work-answer';
import styles from './owed-work-panel.module.css';

type Sent = Success<SendRemindersAnswer>;

interface SendRemindersProps {
  cityId: string;
  assessmentId: string;
  work: OwedWork;
  owing: OwedWork['people'];
}

/** Mails to those who owe something. A mail cannot be taken back, so it is said first what goes out. */
export function SendReminders({ cityId, assessmentId, work, owing }: SendRemindersProps) {
  const command = useCommand(SendRemindersMutation, { refreshes: [OwedWorkQuery] });
  const [sent, setSent] = useState<Sent | null>(null);
  const ready = owing.filter(({ canBeReminded }) => canBeReminded).length;
  const send = async () => {
    setSent(null);
    setSent(await command.run({ cityId, assessmentId }));
  };
  return (
    <div className={styles.send}>
      {ready > 0 ? (
        <ConfirmButton
          kind="primary"
          busy={command.busy}
          question={ready === 1 ? 'Send a reminder to one person?' : `Send reminders to ${ready} people?`}
          explanation={`Each gets one mail now. It says how much is left, by when, and holds ${work.work === 'votes' ? 'their own voting link' : 'the way to their statements'}. A mail cannot be taken back.`}
          confirmLabel={`Send ${count(ready, 'mail')}`}
          onConfirm={send}
        >
          {ready === 1 ? 'Send a reminder to one person' : `Send reminders to ${ready} people`}
        </ConfirmButton>
      ) : null}
      <p>{promise(work, owing, ready)}</p>
      <ProblemNote problem={command.problem} onRetry={async () => setSent(await command.retry())} />
      <SuccessNote>{sent ? <Outcome sent={sent} /> : null}</SuccessNote>
    </div>
  );
}

function promise({ work, closesAt }: OwedWork, owing: OwedWork['people'], ready: number): string {
  const automatic = work === 'votes' && closesAt ? ' In the last three days of the round Citymark reminds them once a day by itself.' : '';
  if (owing.length > 0 && ready === 0) return `Everybody who owes something was reminded within the last 24 hours.${automatic}`;
  return `Only those who owe something get a mail, and at most one a day.${automatic}`;
}

/** Who got a mail, who did not, and why. */
function Outcome({ sent: { reminded, leftOut } }: { sent: Sent }) {
  const names = (people: readonly { name: string }[]) => list(people.map(({ name }) => name));
  const today = leftOut.filter(({ why }) => why === 'remindedToday');
  const done = leftOut.filter(({ why }) => why === 'owesNothing');
  return (
    <div className={styles.outcome}>
      <p>
        <strong>{reminded.length > 0 ? `${count(reminded.length, 'person was', 'people were')} reminded` : 'Nobody was reminded.'}</strong>
        {reminded.length > 0 ? `: ${names(reminded)}.` : null}
      </p>
      {today.length > 0 ? <p>{`No mail for ${names(today)}: reminded within the last 24 hours.`}</p> : null}
      {done.length > 0 ? <p>{`No mail for ${count(done.length, 'person', 'people')} who ${done.length === 1 ? 'owes' : 'owe'} nothing any more.`}</p> : null}
    </div>
  );
}
