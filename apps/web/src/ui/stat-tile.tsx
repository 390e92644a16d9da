import type { ReactNode } from 'react';
import styles from './stat-tile.module.css';

/** Anything longer is words, and is set smaller. */
const LONGEST_FIGURE = 12;

export interface StatTileProps {
  label: string;
  value: ReactNode;
  /** What to make of it. */
  note?: ReactNode;
  /** A small sign before the label. */
  icon?: ReactNode;
  /** Say the same in the note: colour does not tell it alone. */
  tone?: 'plain' | 'good' | 'warn' | 'bad';
}

/** One figure with its name, and a sentence that says what to make of it. */
export function StatTile({ label, value, note, icon, tone = 'plain' }: StatTileProps) {
  return (
    <div className={styles.tile} data-tone={tone}>
      <dt className={styles.label}>
        {icon}
        {label}
      </dt>
      <dd className={styles.value} data-words={typeof value === 'string' && value.length > LONGEST_FIGURE ? true : undefined}>
        {value}
      </dd>
      {note ? <dd className={styles.note}>{note}</dd> : null}
    </div>
  );
}

/** Stat tiles side by side on one sheet. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
