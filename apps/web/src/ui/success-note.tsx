import type { ReactNode } from 'react';
import styles from './success-note.module.css';

/** Something was done. The region is always there, so that screen readers notice when it fills. */
export function SuccessNote({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className={styles.region}>
      {children ? <div className={styles.note}>{children}</div> : null}
    </div>
  );
}
