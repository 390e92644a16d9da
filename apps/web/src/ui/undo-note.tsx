import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './button';
import { dismissUndo, useOfferedUndo, type OfferedUndo } from './undo';
import styles from './undo-note.module.css';

export const UNDO_MS = 10_000;
const FAILED = 'It could not be taken back. Nothing else was changed.';

/** The bar at the bottom that offers to take back what was just done. Once in the shell; announced without taking the focus. */
export function UndoNote() {
  const offered = useOfferedUndo();
  return (
    <div role="status" className={styles.region}>
      {offered ? <Offer key={offered.id} offered={offered} /> : null}
    </div>
  );
}

const closeOnEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape') dismissUndo();
};

function Offer({ offered }: { offered: OfferedUndo }) {
  const [held, setHeld] = useState(false);
  const [state, setState] = useState<'offered' | 'busy' | 'failed'>('offered');
  const asked = useRef(false);
  // Nobody loses the offer while reading or reaching for it; afterwards it has its full time again.
  useEffect(() => {
    if (held || state === 'busy') return;
    const timer = setTimeout(dismissUndo, UNDO_MS);
    return () => clearTimeout(timer);
  }, [held, state]);

  const takeBack = async () => {
    if (asked.current) return;
    asked.current = true;
    setState('busy');
    try {
      if ((await offered.undo()) === false) setState('failed');
      else dismissUndo();
    } catch {
      setState('failed');
    }
  };

  return (
    <div
      role="group"
      aria-label="What was just done"
      className={styles.note}
      data-held={held || state === 'busy' || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.sentence}>{state === 'failed' ? FAILED : offered.sentence}</span>
      {state === 'failed' ? null : (
        <Button kind="quiet" busy={state === 'busy'} onClick={() => void takeBack()} onKeyDown={closeOnEscape}>
          Undo
        </Button>
      )}
      <Button kind="quiet" aria-label="Close this note" onClick={dismissUndo} onKeyDown={closeOnEscape}>
        <span aria-hidden="true">×</span>
      </Button>
      <span aria-hidden="true" className={styles.time} style={{ animationDuration: `${UNDO_MS}ms` }} />
    </div>
  );
}
