import type { ReactNode } from 'react';
import styles from './choice.module.css';

/** Yes or no. */
export function Tick({ label, hint, checked, onChange, disabled }: { label: ReactNode; hint?: ReactNode; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
      <ChoiceWords label={label} hint={hint} />
    </label>
  );
}

/** What stands beside a box or a button to choose. */
export function ChoiceWords({ label, hint }: { label: ReactNode; hint?: ReactNode }) {
  return (
    <span className={styles.words}>
      <span>{label}</span>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
    </span>
  );
}
