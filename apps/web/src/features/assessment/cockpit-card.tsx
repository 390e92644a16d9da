import { useId, type ReactNode } from 'react';
import styles from './cockpit-card.module.css';

interface CockpitCardProps {
  title: string;
  tone?: 'plain' | 'accent';
  /** A link to where there is more. */
  more?: ReactNode;
  children: ReactNode;
}

/** One question of the cockpit and its answer. */
export function CockpitCard({ title, tone = 'plain', more, children }: CockpitCardProps) {
  const id = useId();
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {more ? <div className={styles.more}>{more}</div> : null}
    </section>
  );
}
