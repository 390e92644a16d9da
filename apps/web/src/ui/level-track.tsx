import type { CSSProperties } from 'react';
import styles from './level-track.module.css';

export interface LevelTrackProps {
  /** Where things stand, 0..7: the filled part. */
  asIs: number | null | undefined;
  /** Where they are to be: a mark, and a hatched way to it. */
  target?: number | null | undefined;
  /** What is expected on the way, such as by the actions of a roadmap: a solid, lighter part. */
  expected?: number | null | undefined;
}

const HIGHEST = 7;
const share = (level: number): string => `${(Math.min(HIGHEST, Math.max(0, level)) / HIGHEST) * 100}%`;
const from = (start: number, end: number): CSSProperties => ({ insetInlineStart: share(start), width: share(end - start) });
const known = (level: number | null | undefined): level is number => typeof level === 'number' && Number.isFinite(level);

/** Levels 0..7 on one line. It says nothing to screen readers: the figures stand beside it. */
export function LevelTrack({ asIs, target, expected }: LevelTrackProps) {
  const stands = known(asIs) ? asIs : 0;
  const reached = known(expected) ? Math.max(stands, expected) : stands;
  return (
    <span className={styles.track} aria-hidden="true">
      {known(asIs) ? <span className={styles.part} data-part="as-is" style={from(0, asIs)} /> : null}
      {reached > stands ? <span className={styles.part} data-part="expected" style={from(stands, reached)} /> : null}
      {known(target) && target > reached ? <span className={styles.part} data-part="way" style={from(reached, target)} /> : null}
      {known(target) ? <span className={styles.mark} style={{ insetInlineStart: share(target) }} /> : null}
    </span>
  );
}

/** What the parts of a track mean. */
export function TrackLegend({ asIs = 'As is', target = 'Target', expected }: { asIs?: string; target?: string; expected?: string }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        <span className={styles.swatch} data-part="as-is" />
        {asIs}
      </li>
      {expected ? (
        <li>
          <span className={styles.swatch} data-part="expected" />
          {expected}
        </li>
      ) : null}
      <li>
        <span className={styles.swatch} data-part="way" />
        Still to go
      </li>
      <li>
        <span className={styles.swatch} data-part="mark" />
        {target}
      </li>
    </ul>
  );
}
