import { SERIES_LOOKS, type Series } from './chart-look';
import styles from './chart-legend.module.css';

/** Names of the series with the line pattern each is drawn in. */
export function ChartLegend({ series }: { series: readonly Series[] }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {series.map(({ id, label, role }) => (
        <li key={id}>
          <svg width="34" height="12">
            <line x1="1" y1="6" x2="33" y2="6" stroke={SERIES_LOOKS[role].stroke} strokeWidth="3" strokeDasharray={SERIES_LOOKS[role].dash} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
