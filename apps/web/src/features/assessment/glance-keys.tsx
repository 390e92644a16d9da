import styles from './glance-keys.module.css';

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['←', '→', '↑', '↓'], does: 'to the statement beside, above or below' },
  { keys: ['Home', 'End'], does: 'first or last of the sub-domain' },
  { keys: ['Page Up', 'Page Down'], does: 'area before or after' },
  { keys: ['Enter'], does: 'opens the statement beside the overview' },
  { keys: ['j', 'k'], does: 'next or previous statement, while one is open' },
  { keys: ['Esc'], does: 'closes it, back to where you were' },
];

/** The keys of the overview. */
export function GlanceKeys() {
  return (
    <dl className={styles.list}>
      {KEYS.map(({ keys, does }) => (
        <div key={does} className={styles.line}>
          <dt>
            {keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
