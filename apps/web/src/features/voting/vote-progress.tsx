import styles from './vote-progress.module.css';

/** How many are judged, and that one may stop. `waiting` votes are kept on this device only. One line on a phone, whatever it says: nothing below it moves. */
export function VoteProgress({ saved, waiting, total }: { saved: number; waiting: number; total: number }) {
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <strong className={styles.count}>
          {saved} of {total}
        </strong>{' '}
        judged{waiting > 0 ? `, ${waiting} kept here.` : saved < total ? '. Stop at any time: all is kept.' : '.'}
      </p>
      <progress className={styles.bar} aria-label={`Judged: ${saved} of ${total}`} value={saved} max={Math.max(total, 1)} />
    </div>
  );
}
