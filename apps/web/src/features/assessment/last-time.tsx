import { LevelBadge } from '../../ui/level-badge';
import { day } from '../../ui/words';
import styles from './last-time.module.css';

interface LastTimeProps {
  level: number;
  assessmentName: string;
  publishedAt: string;
}

/** The level that the city settled on in the assessment before. */
export function LastTime({ level, assessmentName, publishedAt }: LastTimeProps) {
  return (
    <p className={styles.line}>
      <span>Last time</span> <LevelBadge level={level} size="small" /> <span className={styles.where}>{`${assessmentName}, published ${day(publishedAt)}`}</span>
    </p>
  );
}
