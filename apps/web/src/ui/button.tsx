import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  /** Waiting for an answer: stays focusable, says so, and does nothing when pressed. */
  busy?: boolean;
  /** As wide as its surroundings. */
  wide?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button of at least 44 px, without any library: also for the voting pages, which must load fast. */
export function Button({ kind = 'plain', busy = false, wide = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type={busy ? 'button' : type}
      className={styles.button}
      data-kind={kind}
      data-wide={wide || undefined}
      data-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : null}
      {children}
      {busy ? <span className="cm-hidden"> (working on it)</span> : null}
    </button>
  );
}

/** Looks of a button for links: `<a className={buttonClass} data-kind="primary">`. */
export const buttonClass: string = styles.button ?? '';
