import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  title: string;
  /** Why, and what to do about it. */
  children?: ReactNode;
  action?: ReactNode;
  /** An `<Illustration of=…>`, where the page is not one of those that must be there at once. */
  picture?: ReactNode;
}

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ title, children, action, picture }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture}
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.text}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
