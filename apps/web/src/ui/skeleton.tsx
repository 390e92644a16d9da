import styles from './skeleton.module.css';

export type SkeletonShape = 'tiles' | 'table' | 'panel' | 'chart';

/** Room in the shape of what is being loaded, so that nothing jumps when it comes: for `<Answer room={…}>`. Shows itself only when it takes a while. */
export function Skeleton({ shape, rows = 4 }: { shape: SkeletonShape; rows?: number }) {
  return (
    <div className={styles.room} data-shape={shape} data-loading role="status">
      <span className="cm-hidden">Loading …</span>
      {shape === 'chart' ? <span className={styles.chart} aria-hidden="true" /> : null}
      {shape === 'chart' ? null : Array.from({ length: rows }, (_, row) => <span key={row} className={styles.piece} aria-hidden="true" />)}
    </div>
  );
}
