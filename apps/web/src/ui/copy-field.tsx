import { useState } from 'react';
import { Button } from './button';
import styles from './copy-field.module.css';

/** Text to be taken elsewhere, with a button that copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <div className={styles.line}>
        <code className={styles.value}>{value}</code>
        <Button onClick={copy} aria-label={`Copy: ${label}`}>
          Copy
        </Button>
      </div>
      <span role="status" className={styles.note}>
        {copied === null ? '' : copied ? 'Copied.' : 'Copying is not possible here; please select the text.'}
      </span>
    </div>
  );
}
