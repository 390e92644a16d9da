import type { ReactNode } from 'react';
import styles from './stat-tile.module.css';

/** Anything longer is words, and is set smaller. */
const LONGEST_FIGURE = 12;

/** One figure with its name, and a sentence that says what to make of it. */
export function StatTile({ label, value, note }: { label: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.tile}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} data-words={typeof value === 'string' && value.length > LONGEST_FIGURE ? true : undefined}>{value}</dd>
      {note ? <dd className={styles.note}>{note}</dd> : null}
    </div>
  );
}

/** Stat tiles side by side. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
