import type { ReactNode } from 'react';
import styles from './range-rows.module.css';

export interface RangeRow {
  id: string;
  name: string;
  own: number | null;
  median: number | null;
  lower: number | null;
  upper: number | null;
  /** Beside the picture, in words. */
  words: ReactNode;
  /** Stands for the whole of the rows below it. */
  whole?: boolean;
}

const HIGHEST = 7;
const share = (level: number): string => `${(level / HIGHEST) * 100}%`;

/** The city as a point beside the middle half of its peers and their median, on one line a row. The figures are in the table behind it. */
export function RangeRows({ rows }: { rows: readonly RangeRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, name, own, median, lower, upper, words, whole }) => (
        <li key={id} className={styles.row} data-whole={whole || undefined}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track} aria-hidden="true">
            {lower === null || upper === null ? null : <span className={styles.middle} style={{ insetInlineStart: share(lower), width: share(upper - lower) }} />}
            {median === null ? null : <span className={styles.median} style={{ insetInlineStart: share(median) }} />}
            {own === null ? null : <span className={styles.own} style={{ insetInlineStart: share(own) }} />}
          </span>
          <span className={styles.words}>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the signs mean. */
export function RangeLegend({ peers }: { peers: string }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        <span className={styles.swatch} data-part="own" />
        Your city
      </li>
      <li>
        <span className={styles.swatch} data-part="median" />
        Middle of {peers}
      </li>
      <li>
        <span className={styles.swatch} data-part="middle" />
        Where the middle half of them stands
      </li>
      <li className={styles.scale}>Levels 0 to 7, from the left</li>
    </ul>
  );
}
