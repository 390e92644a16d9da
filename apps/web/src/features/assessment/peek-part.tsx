import type { ReactNode } from 'react';
import styles from './peek-part.module.css';

/** A part of a statement beside the overview. */
export function PeekPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}
