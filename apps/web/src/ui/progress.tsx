import styles from './progress.module.css';

export interface ProgressProps {
  /** What is being counted, such as "Statements judged". */
  label: string;
  done: number;
  total: number;
  labelHidden?: boolean;
}

/** How much is done, in words and as a bar. */
export function Progress({ label, done, total, labelHidden = false }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={labelHidden ? 'cm-hidden' : styles.words}>
        <span>{label}</span>
        <span className={styles.count}>
          {done} of {total}
        </span>
      </div>
      <progress className={styles.bar} aria-label={`${label}: ${done} of ${total}`} value={Math.min(done, total)} max={Math.max(total, 1)} />
    </div>
  );
}
