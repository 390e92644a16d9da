import type { ReactNode } from 'react';
import { Tick } from '../../ui/tick';
import styles from './keyboard-help.module.css';

interface KeyboardHelpProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  wanted: boolean;
  onWanted: (wanted: boolean) => void;
}

/** Which keys act; only where there is likely to be a keyboard. The key ? opens it. */
export function KeyboardHelp({ open, onOpen, wanted, onWanted }: KeyboardHelpProps): ReactNode {
  return (
    <div className={styles.help}>
      <button type="button" className={styles.label} aria-expanded={open} onClick={() => onOpen(!open)}>
        Judging with the keyboard <kbd>?</kbd>
      </button>
      <div role="status">
        {open ? (
          <p className={styles.text}>
            <kbd>0</kbd> to <kbd>7</kbd> choose a level, <kbd>c</kbd> means “cannot judge”, <kbd>Enter</kbd> or <kbd>→</kbd> saves and goes on, <kbd>←</kbd> goes back.
          </p>
        ) : null}
      </div>
      {open ? <Tick label="Use these keys" checked={wanted} onChange={onWanted} /> : null}
    </div>
  );
}
