import { cellText, HIGHEST_LEVEL, type Series } from './chart-look';
import styles from './level-rows.module.css';

const PER_CENT = 100;

interface LevelRow {
  readonly id: string;
  readonly label: string;
  /** By id of the series; null where there is no figure. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** The figures of a radar below each other, for screens on which its labels would cover each other. */
export function LevelRows({ rows, series }: { rows: readonly LevelRow[]; series: readonly Series[] }) {
  return (
    <div className={styles.rows}>
      {rows.map(({ id, label, values }) => (
        <div key={id} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.figures}>{series.map((one) => shortText(values[one.id])).join(' | ')}</span>
          <span className={styles.track}>
            {series.map((one) => {
              const value = values[one.id];
              if (typeof value !== 'number') return null;
              const share = `${(value / HIGHEST_LEVEL) * PER_CENT}%`;
              return (
                <span key={one.id} className={styles.mark} data-role={one.role} style={one.role === 'as-is' ? { width: share } : { insetInlineStart: share }} />
              );
            })}
          </span>
        </div>
      ))}
    </div>
  );
}

function shortText(value: number | null | undefined): string {
  return typeof value === 'number' ? value.toFixed(1) : cellText(value);
}
