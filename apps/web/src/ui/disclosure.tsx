import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  label: ReactNode;
  /** Links and buttons; following one closes the panel. */
  children: ReactNode;
  className?: string;
  /** Which edge of the button the panel hangs from. */
  align?: 'start' | 'end';
}

/** A button that shows a small panel of links: closes on Escape, on a click elsewhere, and when focus leaves it. */
export function Disclosure({ label, children, className, align = 'start' }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  const closeAfterChoice = (event: { target: EventTarget }) => {
    if (event.target instanceof Element && event.target.closest('a, button[data-closes]')) setOpen(false);
  };

  return (
    <div ref={root} className={styles.root}>
      <button ref={button} type="button" className={className} aria-expanded={open} aria-controls={panelId} onClick={() => setOpen(!open)}>
        {label}
        <span aria-hidden="true" className={styles.chevron} />
      </button>
      {/* The click only bubbles up from the links inside, which are reachable by keyboard themselves. */}
      <div id={panelId} className={styles.panel} data-align={align} hidden={!open} onClickCapture={closeAfterChoice}>
        {children}
      </div>
    </div>
  );
}
