import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { day, moment } from '../../ui/words';
import { SendVotingLinkMutation, WithdrawVotingLinkMutation } from './city.documents';
import styles from './people-list.module.css';
import type { VotingLinkOfRow } from './people-rows';

interface VotingLinkPartProps {
  cityId: string;
  assessmentId: string;
  personId: string;
  name: string;
  link: VotingLinkOfRow | null;
}

/** Somebody's own way in to judge, without a password: whether it was mailed and works, and for leaders sending and withdrawing it. */
export function VotingLinkPart({ cityId, assessmentId, personId, name, link }: VotingLinkPartProps) {
  const send = useCommand(SendVotingLinkMutation);
  const withdraw = useCommand(WithdrawVotingLinkMutation);
  const input = { cityId, assessmentId, personId };
  const problem = send.problem ?? withdraw.problem;
  return (
    <div className={styles.editor}>
      <div className={styles.link}>
        <div className={styles.linkWords}>
          <Sentence tone={link?.state === 'open' ? 'good' : 'quiet'}>{stateOf(link)}</Sentence>
          {link?.state === 'open' ? <Sentence tone="quiet">{link.lastUsedAt ? `Last opened ${moment(link.lastUsedAt)}.` : 'Not opened yet.'}</Sentence> : null}
          <p className={styles.email}>It opens this assessment to {name} alone, to judge and to talk, without a password. Nobody else is shown it, not even you.</p>
        </div>
        <span className={styles.linkButtons}>
          <Button kind="primary" busy={send.busy} onClick={() => void send.run(input)}>
            {link?.state === 'open' ? 'Send it again' : 'Send a voting link'}
            <span className="cm-hidden"> to {name}</span>
          </Button>
          {link?.state === 'open' ? (
            <ConfirmButton
              danger
              busy={withdraw.busy}
              question={`Withdraw the voting link of ${name}?`}
              explanation="The link stops working for good, and wherever it is open now it is closed at once. Votes that were cast stay. You can send a new link at any time."
              confirmLabel="Withdraw the link"
              onConfirm={() => withdraw.run(input)}
            >
              Withdraw<span className="cm-hidden"> the voting link of {name}</span>
            </ConfirmButton>
          ) : null}
        </span>
      </div>
      <ProblemNote problem={problem} onRetry={send.problem ? send.retry : withdraw.retry} />
    </div>
  );
}

function stateOf(link: VotingLinkOfRow | null): string {
  if (!link) return 'No voting link was sent yet.';
  if (link.state === 'withdrawn') return 'The voting link was withdrawn and opens nothing any more.';
  if (link.state === 'expired') return `The voting link was sent ${day(link.sentAt)} and expired ${day(link.expiresAt)}.`;
  return `Sent ${day(link.sentAt)}, works until ${day(link.expiresAt)}.`;
}
