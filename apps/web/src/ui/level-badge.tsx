import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import styles from './level-badge.module.css';

export interface LevelBadgeProps {
  /** 0..7, a mean such as 3.4, or null when there is none. */
  level: number | null | undefined;
  /** Name of the level, read out and shown beside the number when `withName`. */
  name?: string;
  withName?: boolean;
  size?: 'small' | 'normal' | 'large';
  /** What is read out when there is no level. */
  none?: string;
}

/** A level as a number on its colour. The number carries the meaning; the colour only helps the eye. */
export function LevelBadge({ level, name, withName = false, size = 'normal', none = 'no level yet' }: LevelBadgeProps) {
  const known = typeof level === 'number' && Number.isFinite(level);
  const nearest = known ? Math.min(7, Math.max(0, Math.round(level))) : 0;
  const text = known ? (Number.isInteger(level) ? String(level) : level.toFixed(1)) : '–';
  const look = known ? { background: LEVEL_COLOURS[nearest], color: LEVEL_TEXT_COLOURS[nearest] } : undefined;
  return (
    <span className={styles.badge} data-size={size}>
      <span className={styles.mark} data-none={known ? undefined : true} style={look} aria-hidden="true">
        {text}
      </span>
      <span className="cm-hidden">{known ? `Level ${text}${name && !withName ? `, ${name}` : ''}` : none}</span>
      {withName && name ? <span className={styles.name}>{name}</span> : null}
    </span>
  );
}
