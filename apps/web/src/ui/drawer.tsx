import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';
import { Mark } from './mark';
import styles from './drawer.module.css';

export interface DrawerProps {
  open: boolean;
  /** What is in it, as its heading. */
  title: ReactNode;
  above?: ReactNode;
  /** Stays visible at the bottom. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Something beside the page, in a native dialog: Escape and a click outside close it, and the focus stays inside until then. */
export function Drawer({ open, title, above, actions, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    heading.current?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // Escape closes it too; the click beside it is only for those who point.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('click', closeBeside);
    return () => element?.removeEventListener('click', closeBeside);
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open ? (
        <div className={styles.inside}>
          <div className={styles.head}>
            <div className={styles.headText}>
              {above ? <div className={styles.above}>{above}</div> : null}
              <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
                {title}
              </h2>
            </div>
            <Button kind="quiet" onClick={onClose} aria-label="Close">
              <Mark kind="cross" />
            </Button>
          </div>
          <div className={styles.content}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
