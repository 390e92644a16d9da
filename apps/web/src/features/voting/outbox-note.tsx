import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Sentence } from '../../ui/sentence';
import { count } from '../../ui/words';
import styles from './outbox-note.module.css';
import type { OutboxState, VoteOutbox } from './vote-outbox';

/** Says which votes are kept on this device and not yet sent, and which were not counted. */
export function OutboxNote({ kept, notCounted, problem, sending, lasting, outbox }: OutboxState & { outbox: VoteOutbox }) {
  const waiting = kept.length > 0 && (problem !== null || !sending);
  return (
    <>
      <div role="status" className={styles.status}>
        {waiting ? (
          <Sentence tone="warn">
            {count(kept.length, 'vote')} kept on this device, not yet sent. {problem?.kind === 'signed-out' ? 'Please sign in again, and keep this device.' : 'Sending goes on by itself as soon as Citymark can be reached.'}
            {lasting ? '' : ' This browser keeps them only as long as this page is open.'}
          </Sentence>
        ) : null}
      </div>
      {waiting ? (
        <div>
          <Button busy={sending} onClick={() => void outbox.send()}>
            Send now
          </Button>
        </div>
      ) : null}
      {notCounted.length > 0 ? (
        <ErrorNote sentence={`${count(notCounted.length, 'vote was', 'votes were')} not counted. ${notCounted[0]?.sentence ?? ''}`} onRetry={() => outbox.dismiss()} retryLabel="I have read this" />
      ) : null}
    </>
  );
}
