import styles from './offline-bar.module.css';

export type Connection = 'there' | 'offline' | 'unreachable';

const SENTENCES: Record<Exclude<Connection, 'there'>, string> = {
  offline: 'You are offline. What you vote is kept on this device and sent later.',
  unreachable: 'Citymark cannot be reached just now. What you vote is kept on this device and sent later; we keep trying.',
};

/** Says plainly that there is no connection, and what is kept. The region is always there, so that screen readers notice when it fills. */
export function OfflineBar({ connection }: { connection: Connection }) {
  return (
    <div role="status" className={styles.region}>
      {connection === 'there' ? null : (
        <p className={styles.bar}>
          {/* A cloud, struck through: drawn here because no file can be fetched any more. */}
          <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
            <path d="M7 18h11a3.5 3.5 0 0 0 1.6-6.6A5.5 5.5 0 0 0 10 8.2M7.5 9.6A4.3 4.300 0 0 0 7 18M3 3l18 18" />
          </svg>
          {SENTENCES[connection]}
        </p>
      )}
    </div>
  );
}
