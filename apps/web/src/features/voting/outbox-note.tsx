import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { count } from '../../ui/words';
import styles from './outbox-note.module.css';
import type { OutboxState, VoteOutbox } from './vote-outbox';

interface OutboxNoteProps extends OutboxState {
  outbox: VoteOutbox;
  /** The count of kept votes stands elsewhere on the page: only what asks for something is said here. */
  brief?: boolean;
}

/** Says which votes are kept on this device and not yet sent, and which were not counted. */
export function OutboxNote({ kept, notCounted, problem, sending, lasting, outbox, brief = false }: OutboxNoteProps) {
  const stuck = kept.length > 0 && (problem !== null || !sending);
  const waiting = stuck && !(brief && lasting && problem?.kind !== 'signed-out');
  return (
    <>
      <div className={styles.note} data-waiting={waiting || undefined}>
        <p role="status" className={styles.words}>
          {waiting ? (
            <>
              <strong>{count(kept.length, 'vote')} kept on this device, not yet sent.</strong>{' '}
              {problem?.kind === 'signed-out' ? 'Please sign in again, on this device.' : 'You can go on judging: sending goes on by itself as soon as Citymark can be reached.'}
              {lasting ? '' : ' This browser keeps them only as long as this page is open.'}
            </>
          ) : null}
        </p>
        {waiting ? (
          <Button busy={sending} onClick={() => void outbox.send()}>
            Send now
          </Button>
        ) : null}
      </div>
      {notCounted.length > 0 ? (
        <ErrorNote sentence={`${count(notCounted.length, 'vote was', 'votes were')} not counted. ${notCounted[0]?.sentence ?? ''}`} onRetry={() => outbox.dismiss()} retryLabel="I have read this" />
      ) : null}
    </>
  );
}
