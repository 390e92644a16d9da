import { useEffect, useState } from 'react';
import styles from './loading.module.css';

const QUIET_MS = 200;

/** Room for what is being loaded: `lines` of about the height the content will have. Says so only when it takes a while. */
export function Loading({ lines = 6, label = 'Loading' }: { lines?: number; label?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading} data-loading data-late={late || undefined} role="status">
      {late ? <span className="cm-hidden">{label} …</span> : null}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
