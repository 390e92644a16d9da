import type { ReactNode } from 'react';
import type { Tone } from './sentence';
import styles from './tag.module.css';

/** A short word about the state of something. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
