import { useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import styles from './confirm-button.module.css';

export interface ConfirmButtonProps extends Pick<ButtonProps, 'kind' | 'disabled' | 'busy'> {
  children: ReactNode;
  /** The question, as a heading. */
  question: string;
  /** What will happen, and what cannot be taken back. */
  explanation?: ReactNode;
  confirmLabel: string;
  onConfirm: () => unknown;
  danger?: boolean;
}

/** A button that asks before it acts, in a native dialog: focus is kept inside and returns afterwards. */
export function ConfirmButton({ children, question, explanation, confirmLabel, onConfirm, danger = false, ...button }: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const confirm = () => {
    dialog.current?.close();
    void onConfirm();
  };
  return (
    <>
      <Button {...button} onClick={() => dialog.current?.showModal()}>
        {children}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id} className={styles.question}>
          {question}
        </h2>
        {explanation ? <div className={styles.explanation}>{explanation}</div> : null}
        <div className={styles.buttons}>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          <Button kind={danger ? 'danger' : 'primary'} onClick={confirm}>
            {confirmLabel}
          </Button>
        </div>
      </dialog>
    </>
  );
}
