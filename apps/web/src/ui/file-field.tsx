import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './field.module.css';

interface FileFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Comma-separated endings, as in the accept attribute. */
  accept: string;
  file: File | null;
  onChange: (file: File | null) => void;
}

/** One file, as the browser's own file input. */
export function FileField({ label, hint, error, accept, file, onChange }: FileFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A file input can be emptied from outside only by hand.
  useEffect(() => {
    if (file === null && input.current) input.current.value = '';
  }, [file]);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        className={styles.control}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
