import { useState, type ReactNode, type SyntheticEvent } from 'react';
import styles from './more.module.css';

export interface MoreProps {
  label: ReactNode;
  /** Made when it is first opened, so that closed parts ask for no data. */
  children: ReactNode;
  openAtFirst?: boolean;
}

/** A part that opens in place: the browser's own details element. */
export function More({ label, children, openAtFirst = false }: MoreProps) {
  const [open, setOpen] = useState(openAtFirst);
  const [wasOpen, setWasOpen] = useState(openAtFirst);
  const follow = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.target !== event.currentTarget) return;
    setOpen(event.currentTarget.open);
    if (event.currentTarget.open) setWasOpen(true);
  };
  return (
    <details className={styles.more} open={open} onToggle={follow}>
      <summary className={styles.label}>{label}</summary>
      <div className={styles.content}>{wasOpen ? children : null}</div>
    </details>
  );
}
