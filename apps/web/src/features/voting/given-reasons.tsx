import { LevelBadge } from '../../ui/level-badge';
import { More } from '../../ui/more';
import styles from './given-reasons.module.css';
import type { Result } from './voting-answer';

/** Why people voted as they did, from the lowest level to the highest; nobody is named. */
export function GivenReasons({ reasons, openAtFirst }: { reasons: Result['reasons']; openAtFirst: boolean }) {
  if (reasons.length === 0) return null;
  return (
    <More label={`Reasons given (${reasons.length})`} openAtFirst={openAtFirst}>
      <ul className={styles.list}>
        {reasons.map(({ level, reason }, index) => (
          <li key={index} className={styles.reason}>
            <LevelBadge level={level} size="small" />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </More>
  );
}
