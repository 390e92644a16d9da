import { LevelBadge } from '../../ui/level-badge';
import styles from './level-texts.module.css';

interface LevelTextsProps {
  levels: readonly { level: number; text: string }[];
  scale: readonly { level: number; name: string }[];
}

/** What each described level looks like for one statement. */
export function LevelTexts({ levels, scale }: LevelTextsProps) {
  return (
    <ul className={styles.levels}>
      {levels.map(({ level, text }) => (
        <li key={level} className={styles.level}>
          <LevelBadge level={level} />
          <span>
            <strong className={styles.name}>{scale.find((step) => step.level === level)?.name}</strong>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
