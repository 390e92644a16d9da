import { useEffect, type ReactNode } from 'react';
import styles from './vote-frame.module.css';

/** The voting page with as little above the statement as can be: on a phone every line counts. */
export function VoteFrame({ name, children }: { name: string; children: ReactNode }) {
  useEffect(() => {
    document.title = 'Vote · Citymark';
  }, []);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>
          Vote
        </h1>
        <p className={styles.name}>{name}</p>
      </header>
      {children}
    </div>
  );
}
