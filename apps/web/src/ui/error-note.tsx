import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './error-note.module.css';

export interface ErrorNoteProps {
  /** What happened, and what was kept. */
  sentence: string;
  /** Names the failure in the server's log. */
  correlationId?: string | null;
  onRetry?: () => void;
  retryLabel?: string;
  children?: ReactNode;
}

/** Something did not work. Announced at once. */
export function ErrorNote({ sentence, correlationId, onRetry, retryLabel = 'Try again', children }: ErrorNoteProps) {
  return (
    <div role="alert" className={styles.note}>
      <p className={styles.sentence}>{sentence}</p>
      {correlationId ? (
        <p className={styles.id}>
          If you ask for help, give this number: <code>{correlationId}</code>
        </p>
      ) : null}
      {children}
      {onRetry ? (
        <div className={styles.action}>
          <Button onClick={onRetry}>{retryLabel}</Button>
        </div>
      ) : null}
    </div>
  );
}
